/**
 * The one asked about turned from one party to the other: broke with `from`, and began or resumed relations with `to` at
 * about the same time, within `during`.
 */
export interface TurnCondition {
  readonly kind: 'turn';
  readonly from: string;
  readonly to: string;
  readonly during: string | null;
}

export const turnCondition = (from: string, to: string, during: string | null = null): TurnCondition => ({
  kind: 'turn',
  from,
  to,
  during,
});

export const isTurnCondition = (condition: { readonly kind: string }): condition is TurnCondition =>
  condition.kind === 'turn';
