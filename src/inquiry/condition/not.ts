import type { Condition } from './condition.ts';

/** The part does not hold. */
export interface NotCondition {
  readonly kind: 'not';
  readonly part: Condition;
}

/** Twice not is the part itself. */
export const not = (part: Condition): Condition => (part.kind === 'not' ? part.part : { kind: 'not', part });

export const isNotCondition = (condition: { readonly kind: string }): condition is NotCondition =>
  condition.kind === 'not';
