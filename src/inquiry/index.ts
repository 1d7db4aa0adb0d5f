export type { Answer, Claimed, Reading, Value, Verdict } from './answer.ts';
export { type ComparisonQuestion, comparisonQuestion, isComparisonQuestion } from './question/comparison.ts';
export { type CountQuestion, countQuestion, isCountQuestion } from './question/count.ts';
export {
  type DesignationQuestion,
  designationQuestion,
  isDesignationQuestion,
  terrorismList,
} from './question/designation.ts';
export { type DurationQuestion, durationQuestion, isDurationQuestion } from './question/duration.ts';
export { type FirstQuestion, firstQuestion, isFirstQuestion } from './question/first.ts';
export { type HappenedQuestion, happenedQuestion, isHappenedQuestion } from './question/happened.ts';
export { isLastQuestion, type LastQuestion, lastQuestion } from './question/last.ts';
export { isMembershipQuestion, type MembershipQuestion, membershipQuestion } from './question/membership.ts';
export {
  isNeverBeforeQuestion,
  type NeverBeforeQuestion,
  neverBeforeQuestion,
} from './question/never-before.ts';
export { isOfficeQuestion, type OfficeQuestion, officeQuestion } from './question/office.ts';
export { isOnlyQuestion, type OnlyQuestion, onlyQuestion } from './question/only.ts';
export { isOrdinalQuestion, type OrdinalQuestion, ordinalQuestion } from './question/ordinal.ts';
export type { Question } from './question/question.ts';
export { isSinceQuestion, type SinceQuestion, sinceQuestion } from './question/since.ts';
export { isStatusQuestion, type StatusQuestion, statusQuestion } from './question/status.ts';
export { named, organisation, region, unMembers, type Within } from './question/within.ts';
export { answer, verdictOf } from './verdict.ts';
export { withinOf } from './within.ts';
