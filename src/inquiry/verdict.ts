import type { World } from '../record/index.ts';
import { type Answer, type Claimed, unknownAnswer } from './answer.ts';
import { answerAny } from './answers/any.ts';
import { answerChanges } from './answers/changes.ts';
import { answerComparison } from './answers/comparison.ts';
import { answerCount } from './answers/count.ts';
import { answerDesignation } from './answers/designation.ts';
import { answerDuration } from './answers/duration.ts';
import { answerEver } from './answers/ever.ts';
import { answerExtreme, answerRank } from './answers/extreme.ts';
import { answerHappened } from './answers/happened.ts';
import { answerHolds } from './answers/holds.ts';
import { answerList } from './answers/list.ts';
import { answerMembership } from './answers/membership.ts';
import { answerMore } from './answers/more.ts';
import { answerNeverBefore } from './answers/never-before.ts';
import { answerOffice } from './answers/office.ts';
import { answerOnly } from './answers/only.ts';
import { answerOrdinal } from './answers/ordinal.ts';
import { answerPlace } from './answers/place.ts';
import { answerReadings } from './answers/readings.ts';
import { answerSince } from './answers/since.ts';
import { answerStatus } from './answers/status.ts';
import { answerTally } from './answers/tally.ts';
import { answerThen } from './answers/then.ts';
import { answerTimes } from './answers/times.ts';
import { answerWhen } from './answers/when.ts';
import { orBeside } from './around.ts';
import type { AskedQuestion, Question } from './question/question.ts';
import { type Setting, settingOf } from './setting.ts';

function dispatch(question: Question, claimed: Claimed | null, setting: Setting): Answer {
  switch (question.kind) {
    case 'status':
      return answerStatus(question, claimed, setting);
    case 'since':
      return answerSince(question, claimed, setting);
    case 'happened':
      return answerHappened(question, claimed, setting);
    case 'never-before':
      return answerNeverBefore(question, claimed, setting);
    case 'ordinal':
      return answerOrdinal(question, claimed, setting);
    case 'count':
      return orBeside(answerCount, question, claimed, setting);
    case 'only':
      return orBeside(answerOnly, question, claimed, setting);
    case 'first':
    case 'last':
      return answerPlace(question, claimed, setting);
    case 'duration':
      return answerDuration(question, claimed, setting);
    case 'membership':
      return answerMembership(question, claimed, setting);
    case 'designation':
      return answerDesignation(question, claimed, setting);
    case 'comparison':
      return answerComparison(question, claimed, setting);
    case 'office':
      return answerOffice(question, claimed, setting);
    default:
      return dispatchAsked(question, claimed, setting);
  }
}

/** The questions that people ask, and no claim does yet. */
function dispatchAsked(question: AskedQuestion, claimed: Claimed | null, setting: Setting): Answer {
  const ask = (inner: Question): Answer => answer(inner, setting.world);
  switch (question.kind) {
    case 'list':
      return answerList(question, claimed, setting);
    case 'tally':
      return answerTally(question, claimed, setting);
    case 'when':
      return answerWhen(question, claimed, setting);
    case 'extreme':
      return answerExtreme(question, claimed, setting);
    case 'rank':
      return answerRank(question, claimed, setting);
    case 'holds':
      return answerHolds(question, claimed, setting);
    case 'ever':
      return answerEver(question, claimed, setting);
    case 'changes':
      return answerChanges(question, claimed, setting);
    case 'more':
      return answerMore(question, claimed, setting);
    case 'any':
      return answerAny(question, claimed, setting);
    case 'times':
      return answerTimes(question, claimed, setting);
    case 'then':
      return answerThen(question, ask, setting);
    case 'readings':
      return answerReadings(question, ask);
  }
}

/** Answers a question; "unknown" where it has no date and the world has none. */
export function answer(question: Question, world: World): Answer {
  const setting = settingOf(question, world);
  return setting === null ? unknownAnswer('The question has no date.') : dispatch(question, null, setting);
}

/** Answers a question and judges the claimed value, whose type is the one that the question names. */
export function verdictOf(question: Question, claimed: Claimed, world: World): Answer {
  const setting = settingOf(question, world);
  return setting === null ? unknownAnswer('The question has no date.') : dispatch(question, claimed, setting);
}
