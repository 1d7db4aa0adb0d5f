import type { ListQuestion } from './list.ts';

/** Is there anyone on a list, or with `none`, nobody? Claimed: true or false. */
export interface AnyQuestion {
  readonly kind: 'any';
  readonly list: ListQuestion;
  readonly none: boolean;
  readonly asOf: string | null;
}

export const anyQuestion = (list: ListQuestion, none = false): AnyQuestion => ({
  kind: 'any',
  list,
  none,
  asOf: list.asOf,
});

export const isAnyQuestion = (question: { readonly kind: string }): question is AnyQuestion =>
  question.kind === 'any';
