/**
 * Who held the office ("president", "foreign-minister": the words of the atlas)? With `former`, who had held it
 * before and no longer did. Claimed: a person's name.
 */
export interface OfficeQuestion {
  readonly kind: 'office';
  readonly of: string;
  readonly office: string;
  readonly former: boolean;
  readonly asOf: string | null;
}

export const officeQuestion = (
  of: string,
  office: string,
  asOf: string | null,
  former = false,
): OfficeQuestion => ({ kind: 'office', of, office, asOf, former });

export const isOfficeQuestion = (question: { readonly kind: string }): question is OfficeQuestion =>
  question.kind === 'office';
