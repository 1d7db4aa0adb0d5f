import type { Question } from './question.ts';

/**
 * Words that can be understood in more than one way ("recognised in 1975": did so then, or had done so by then). The
 * first reading to which the record has an answer that is not empty is taken, and the others are told beside it.
 */
export interface ReadingsQuestion {
  readonly kind: 'readings';
  readonly of: readonly { readonly name: string; readonly question: Question }[];
  readonly asOf: string | null;
}

export const readingsQuestion = (of: ReadingsQuestion['of']): ReadingsQuestion => ({
  kind: 'readings',
  of,
  asOf: of[0]?.question.asOf ?? null,
});

export const isReadingsQuestion = (question: { readonly kind: string }): question is ReadingsQuestion =>
  question.kind === 'readings';
