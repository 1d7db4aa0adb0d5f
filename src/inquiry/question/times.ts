import type { ActCondition } from '../condition/act.ts';
import type { TurnCondition } from '../condition/turn.ts';

/** How many times did a do any of these? Claimed: a number. */
export interface TimesQuestion {
  readonly kind: 'times';
  readonly a: string;
  readonly deeds: readonly (ActCondition | TurnCondition)[];
  readonly asOf: string | null;
}

export const timesQuestion = (
  a: string,
  deeds: readonly (ActCondition | TurnCondition)[],
  asOf: string | null,
): TimesQuestion => ({ kind: 'times', a, deeds, asOf });

export const isTimesQuestion = (question: { readonly kind: string }): question is TimesQuestion =>
  question.kind === 'times';
