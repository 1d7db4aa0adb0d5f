export {
  type Answer,
  type Claimed,
  type Reading,
  unknownAnswer,
  type Value,
  type Verdict,
} from './answer.ts';
export { type ActCondition, actCondition, isActCondition } from './condition/act.ts';
export { type BelongsCondition, belongsCondition, isBelongsCondition } from './condition/belongs.ts';
export type { Condition } from './condition/condition.ts';
export { both, either, isJoinedCondition, type JoinedCondition } from './condition/joined.ts';
export { isNotCondition, type NotCondition, not } from './condition/not.ts';
export { isStateCondition, type StateCondition, stateCondition } from './condition/state.ts';
export { isTurnCondition, type TurnCondition, turnCondition } from './condition/turn.ts';
export { withArticle } from './names.ts';
export { type AnyQuestion, anyQuestion, isAnyQuestion } from './question/any.ts';
export { type ChangesQuestion, changesQuestion, isChangesQuestion } from './question/changes.ts';
export { type ComparisonQuestion, comparisonQuestion, isComparisonQuestion } from './question/comparison.ts';
export { type CountQuestion, countQuestion, isCountQuestion } from './question/count.ts';
export {
  type DesignationQuestion,
  designationQuestion,
  isDesignationQuestion,
  terrorismList,
} from './question/designation.ts';
export { type DurationQuestion, durationQuestion, isDurationQuestion } from './question/duration.ts';
export { type EverQuestion, everQuestion, isEverQuestion } from './question/ever.ts';
export { type ExtremeQuestion, extremeQuestion, isExtremeQuestion } from './question/extreme.ts';
export { type FirstQuestion, firstQuestion, isFirstQuestion } from './question/first.ts';
export { type HappenedQuestion, happenedQuestion, isHappenedQuestion } from './question/happened.ts';
export { type HoldsQuestion, holdsQuestion, isHoldsQuestion } from './question/holds.ts';
export { isLastQuestion, type LastQuestion, lastQuestion } from './question/last.ts';
export { isListQuestion, type ListQuestion, listQuestion } from './question/list.ts';
export { isMembershipQuestion, type MembershipQuestion, membershipQuestion } from './question/membership.ts';
export { isMoreQuestion, type MoreQuestion, moreQuestion } from './question/more.ts';
export {
  isNeverBeforeQuestion,
  type NeverBeforeQuestion,
  neverBeforeQuestion,
} from './question/never-before.ts';
export { isOfficeQuestion, type OfficeQuestion, officeQuestion } from './question/office.ts';
export { isOnlyQuestion, type OnlyQuestion, onlyQuestion } from './question/only.ts';
export { isOrdinalQuestion, type OrdinalQuestion, ordinalQuestion } from './question/ordinal.ts';
export type { AskedQuestion, Question } from './question/question.ts';
export { isRankQuestion, type RankQuestion, rankQuestion } from './question/rank.ts';
export { isReadingsQuestion, type ReadingsQuestion, readingsQuestion } from './question/readings.ts';
export { isSinceQuestion, type SinceQuestion, sinceQuestion } from './question/since.ts';
export { isStatusQuestion, type StatusQuestion, statusQuestion } from './question/status.ts';
export { isTallyQuestion, type TallyQuestion, tallyQuestion } from './question/tally.ts';
export { isThenQuestion, type ThenQuestion, thenQuestion } from './question/then.ts';
export { isTimesQuestion, type TimesQuestion, timesQuestion } from './question/times.ts';
export { isWhenQuestion, type WhenQuestion, whenQuestion } from './question/when.ts';
export { named, organisation, region, unMembers, type Within } from './question/within.ts';
export { answer, verdictOf } from './verdict.ts';
export { withinOf } from './within.ts';
