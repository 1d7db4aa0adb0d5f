import { type EndQuestion, endQuestion } from './end.ts';

/** Who was the first to begin it, up to `asOf`? */
export type FirstQuestion = EndQuestion<'first'>;

export const firstQuestion = endQuestion('first');

export const isFirstQuestion = (question: { readonly kind: string }): question is FirstQuestion =>
  question.kind === 'first';
