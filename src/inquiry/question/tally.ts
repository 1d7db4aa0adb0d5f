import type { ListQuestion } from './list.ts';

/** How many does a list name? Claimed: a number. */
export interface TallyQuestion {
  readonly kind: 'tally';
  readonly list: ListQuestion;
  readonly asOf: string | null;
}

export const tallyQuestion = (list: ListQuestion): TallyQuestion => ({
  kind: 'tally',
  list,
  asOf: list.asOf,
});

export const isTallyQuestion = (question: { readonly kind: string }): question is TallyQuestion =>
  question.kind === 'tally';
