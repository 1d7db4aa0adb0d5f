import type { Within } from '../question/within.ts';

/** The one asked about belongs to a set on `on`, or on the question's own day. */
export interface BelongsCondition {
  readonly kind: 'belongs';
  readonly within: Within;
  readonly on: string | null;
}

export const belongsCondition = (within: Within, on: string | null = null): BelongsCondition => ({
  kind: 'belongs',
  within,
  on,
});

export const isBelongsCondition = (condition: { readonly kind: string }): condition is BelongsCondition =>
  condition.kind === 'belongs';
