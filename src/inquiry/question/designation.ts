/** Was the polity on the other's list? Claimed: 'designated' or 'not-designated'. */
export interface DesignationQuestion {
  readonly kind: 'designation';
  /** The one that keeps the list. */
  readonly by: string;
  readonly listed: string;
  readonly list: string;
  readonly asOf: string | null;
}

/** The list of state sponsors of terrorism, as entries name it. */
export const terrorismList = 'state sponsor of terrorism';

export const designationQuestion = (
  by: string,
  listed: string,
  asOf: string | null,
  list: string = terrorismList,
): DesignationQuestion => ({ kind: 'designation', by, listed, list, asOf });

export const isDesignationQuestion = (question: { readonly kind: string }): question is DesignationQuestion =>
  question.kind === 'designation';
