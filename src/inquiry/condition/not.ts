/** The part does not hold. `C` is what a part can be (condition.ts closes the circle). */
export interface NotCondition<C = unknown> {
  readonly kind: 'not';
  readonly part: C;
}

/** Twice not is the part itself. */
export const not = <C extends { readonly kind: string }>(part: C): C | NotCondition<C> =>
  isNotCondition(part) ? (part.part as C) : { kind: 'not', part };

export const isNotCondition = (condition: { readonly kind: string }): condition is NotCondition =>
  condition.kind === 'not';
