import type { Condition } from '../condition/condition.ts';

/** Does the condition hold of this polity? Claimed: true or false. */
export interface HoldsQuestion {
  readonly kind: 'holds';
  readonly of: string;
  readonly where: Condition;
  readonly asOf: string | null;
}

export const holdsQuestion = (of: string, where: Condition, asOf: string | null): HoldsQuestion => ({
  kind: 'holds',
  of,
  where,
  asOf,
});

export const isHoldsQuestion = (question: { readonly kind: string }): question is HoldsQuestion =>
  question.kind === 'holds';
