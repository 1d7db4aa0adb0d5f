import { type EndQuestion, endQuestion } from './end.ts';

/** Who was the last to begin it, up to `asOf`? */
export type LastQuestion = EndQuestion<'last'>;

export const lastQuestion = endQuestion('last');

export const isLastQuestion = (question: { readonly kind: string }): question is LastQuestion =>
  question.kind === 'last';
