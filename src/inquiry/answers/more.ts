import { type Answer, type Claimed, makeAnswer, unknownAnswer, type Value, type Verdict } from '../answer.ts';
import type { MoreQuestion } from '../question/more.ts';
import type { Setting } from '../setting.ts';
import { answerTally } from './tally.ts';

/** What the two counts come to under what is asked. */
function outcomeOf({ ask, fewer, left, right }: MoreQuestion, l: number, r: number): Value {
  const sign = fewer ? -1 : 1;
  if (ask === 'by') return sign * (l - r);
  if (ask === 'whether') return sign * (l - r) > 0 ? 'yes' : 'no';
  if (l === r) return [left.of, right.of];
  return [sign * (l - r) > 0 ? left.of : right.of];
}

function judge(claimed: Claimed | null, value: Value): Verdict {
  if (claimed === null) return 'unknown';
  const said = claimed === true ? 'yes' : claimed === false ? 'no' : claimed;
  const same =
    Array.isArray(value) && typeof said === 'string'
      ? value.length === 1 && value[0] === said
      : value === said;
  return same ? 'holds' : 'fails';
}

/** Answers which of two counts is the greater. Claimed: a code, true or false, or the difference. */
export function answerMore(question: MoreQuestion, claimed: Claimed | null, setting: Setting): Answer {
  const [l, r] = [question.left, question.right].map(side => answerTally(side.tally, null, setting));
  if (typeof l!.value !== 'number' || typeof r!.value !== 'number')
    return unknownAnswer('The record cannot count one of the two');
  const value = outcomeOf(question, l!.value, r!.value);
  const line = (code: string, { value: count, working }: Answer) =>
    working.find(step => !step.startsWith('At least'))?.split(':')[0] ?? `${setting.name(code)}: ${count}`;
  return makeAnswer(value, judge(claimed, value), [line(question.left.of, l!), line(question.right.of, r!)], {
    entries: [],
    sources: [...l!.sources, ...r!.sources],
    coverage: [...new Set([...(l!.coverage ?? []), ...(r!.coverage ?? [])])],
  });
}
