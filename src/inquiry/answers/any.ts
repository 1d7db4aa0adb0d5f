import { type Answer, type Claimed, makeAnswer, unknownAnswer, type Verdict } from '../answer.ts';
import { type Selection, select } from '../condition/select.ts';
import type { AnyQuestion } from '../question/any.ts';
import type { Setting } from '../setting.ts';
import { groundOfSelection, workingOfSelection } from './list.ts';

type Status = 'yes' | 'no' | 'maybe' | 'contested' | 'unknown';

/** One who surely does decides it; that nobody does needs a list in which nobody can be missing. */
function statusOf({ sure, contested, open, complete }: Selection): Status {
  if (sure.length > 0) return 'yes';
  if (contested.length > 0) return 'contested';
  if (open.some(({ finding }) => finding.answer === 'maybe')) return 'maybe';
  return complete && open.length === 0 ? 'no' : 'unknown';
}

const opposite: Readonly<Partial<Record<Status, Status>>> = { yes: 'no', no: 'yes' };

function judge(claimed: Claimed | null, status: Status): Verdict {
  if (claimed === null || status === 'maybe' || status === 'unknown') return 'unknown';
  if (status === 'contested') return 'contested';
  return (claimed === true || claimed === 'yes') === (status === 'yes') ? 'holds' : 'fails';
}

/** Answers whether there is anyone on a list. Claimed: true or false. */
export function answerAny(question: AnyQuestion, claimed: Claimed | null, setting: Setting): Answer {
  const found = select(question.list, setting);
  if (found === null) return unknownAnswer('The record does not know who belongs to that set.');
  const some = statusOf(found);
  const status = question.none ? (opposite[some] ?? some) : some;
  return makeAnswer(
    status,
    judge(claimed, status),
    workingOfSelection(question.list, found, setting),
    groundOfSelection(question.list, found, setting),
  );
}
