import { sourceOf, tell } from '../../record/index.ts';
import { type Answer, type Claimed, makeAnswer } from '../answer.ts';
import { coverageFor } from '../condition/coverage.ts';
import { judge } from '../condition/judge.ts';
import { conditionPhrase } from '../condition/phrase.ts';
import type { HoldsQuestion } from '../question/holds.ts';
import type { Setting } from '../setting.ts';
import { verdictFor } from './status.ts';

const uniq = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Answers whether a condition holds of one polity. Claimed: true or false. */
export function answerHolds(question: HoldsQuestion, claimed: Claimed | null, setting: Setting): Answer {
  const { of, where } = question;
  const code = setting.world.polities.continuator(of);
  const { answer, happenings, statuses } = judge(where, code, setting);
  const entries = uniq([...happenings.flatMap(h => h.entries), ...statuses.flatMap(s => s.entries)]);
  const phrase = `Asked whether ${setting.name(of)} ${conditionPhrase(where, setting).replace(/^were /, 'was ')}`;
  const said =
    answer === 'yes' || answer === 'no' ? answer : answer === 'contested' ? 'sources disagree' : answer;
  return makeAnswer(
    answer,
    typeof claimed === 'boolean' ? verdictFor(answer, claimed) : 'unknown',
    [`${phrase}: ${said}`, ...happenings.map(tell), ...uniq(statuses.flatMap(status => status.reasons))],
    {
      entries,
      sources: [...entries.map(sourceOf), ...statuses.flatMap(status => status.sources)],
      coverage: coverageFor(where, [code], setting),
    },
  );
}
