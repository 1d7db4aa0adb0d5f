import type { ActCondition } from '../condition/act.ts';
import type { TurnCondition } from '../condition/turn.ts';
import type { Within } from './within.ts';

/** Who (of `within`) did it first, last, or as the nth? Claimed: a code. */
export interface ExtremeQuestion {
  readonly kind: 'extreme';
  readonly where: ActCondition | TurnCondition;
  /** 1 is the first, 193 the 193rd, -1 the last. */
  readonly place: number;
  readonly within: Within | null;
  readonly asOf: string | null;
}

export const extremeQuestion = (
  where: ActCondition | TurnCondition,
  place: number,
  asOf: string | null,
  within: Within | null = null,
): ExtremeQuestion => ({ kind: 'extreme', where, place, within, asOf });

export const isExtremeQuestion = (question: { readonly kind: string }): question is ExtremeQuestion =>
  question.kind === 'extreme';
