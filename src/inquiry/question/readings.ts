/**
 * Words that can be understood in more than one way ("recognised in 1975": did so then, or had done so by then). The
 * first reading to which the record has an answer that is not empty is taken, and the others are told beside it.
 */
export interface ReadingsQuestion<Q = unknown> {
  readonly kind: 'readings';
  readonly of: readonly { readonly name: string; readonly question: Q }[];
  readonly asOf: string | null;
}

export const readingsQuestion = <Q extends { readonly asOf: string | null }>(
  of: ReadingsQuestion<Q>['of'],
): ReadingsQuestion<Q> => ({
  kind: 'readings',
  of,
  asOf: of[0]?.question.asOf ?? null,
});

export const isReadingsQuestion = (question: { readonly kind: string }): question is ReadingsQuestion =>
  question.kind === 'readings';
