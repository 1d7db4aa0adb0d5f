import type { Round } from './round.ts';

/** How many times as much as b has a of it? Claimed: a number. */
export interface ComparisonQuestion {
  readonly kind: 'comparison';
  readonly measure: 'population' | 'area';
  readonly a: string;
  readonly b: string;
  readonly round: Round | null;
  readonly asOf: string | null;
}

export const comparisonQuestion = (
  measure: 'population' | 'area',
  a: string,
  b: string,
  asOf: string | null,
  round: Round | null = null,
): ComparisonQuestion => ({ kind: 'comparison', measure, a, b, round, asOf });

export const isComparisonQuestion = (question: { readonly kind: string }): question is ComparisonQuestion =>
  question.kind === 'comparison';
