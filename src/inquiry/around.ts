import { isoOfDay } from '../time/index.ts';
import type { Answer, Claimed } from './answer.ts';
import type { Question } from './question/question.ts';
import { type Setting, settingOn } from './setting.ts';

/**
 * Days beside the one asked about on which a number or a list may be meant: the eve of what the text reports ("one of
 * the 13"), or what it announces ("will leave it with 12").
 */
const beside = [-7, -1, 1, 7, 30, 90] as const;

/**
 * A claim that fails on its day, but holds on one beside it, depends on the day that is meant; the working names it.
 */
export function orBeside<Q extends Question>(
  ask: (question: Q, claimed: Claimed | null, setting: Setting) => Answer,
  question: Q,
  claimed: Claimed | null,
  setting: Setting,
): Answer {
  const found = ask(question, claimed, setting);
  if (found.verdict !== 'fails') return found;
  for (const shift of beside) {
    const day = setting.day + shift;
    const there = settingOn(setting.world, day);
    if (ask({ ...question, asOf: isoOfDay(day) }, claimed, there).verdict === 'holds')
      return { ...found, verdict: 'depends', working: [...found.working, `It would hold ${there.onDay}.`] };
  }
  return found;
}
