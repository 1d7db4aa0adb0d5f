import type { ActCondition } from '../condition/act.ts';
import type { TurnCondition } from '../condition/turn.ts';
import type { Within } from './within.ts';

/** In which place did a polity do it: as the first, the second ...? Claimed: a number. */
export interface RankQuestion {
  readonly kind: 'rank';
  readonly where: ActCondition | TurnCondition;
  readonly of: string;
  readonly within: Within | null;
  readonly asOf: string | null;
}

export const rankQuestion = (
  where: ActCondition | TurnCondition,
  of: string,
  asOf: string | null,
  within: Within | null = null,
): RankQuestion => ({ kind: 'rank', where, of, within, asOf });

export const isRankQuestion = (question: { readonly kind: string }): question is RankQuestion =>
  question.kind === 'rank';
