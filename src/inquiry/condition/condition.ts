import type { ActCondition } from './act.ts';
import type { BelongsCondition } from './belongs.ts';
import type { JoinedCondition } from './joined.ts';
import type { NotCondition } from './not.ts';
import type { StateCondition } from './state.ts';
import type { TurnCondition } from './turn.ts';

/** What is asked of each polity: does it hold of this one? Parts join with both, either and not. */
export type Condition =
  | StateCondition
  | ActCondition
  | TurnCondition
  | BelongsCondition
  | JoinedCondition<Condition>
  | NotCondition<Condition>;
