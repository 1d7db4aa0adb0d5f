import type { Condition } from '../condition/condition.ts';
import type { Within } from './within.ts';

/** Which polities (of `within`) meet the condition? Claimed: their codes. */
export interface ListQuestion {
  readonly kind: 'list';
  readonly where: Condition;
  readonly within: Within | null;
  readonly asOf: string | null;
}

export const listQuestion = (
  where: Condition,
  asOf: string | null,
  within: Within | null = null,
): ListQuestion => ({ kind: 'list', where, within, asOf });

export const isListQuestion = (question: { readonly kind: string }): question is ListQuestion =>
  question.kind === 'list';
