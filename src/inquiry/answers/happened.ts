import { dateOf, type Happening, sourceOf, subjectOfKind, tell } from '../../record/index.ts';
import { type Answer, type Claimed, makeAnswer, unknownAnswer, type Verdict } from '../answer.ts';
import { fitOf } from '../fit.ts';
import { orOtherAct, otherAct } from '../other-acts.ts';
import { earlierSeat, underReading } from '../predecessor.ts';
import type { HappenedQuestion } from '../question/happened.ts';
import type { Setting } from '../setting.ts';

const better = { yes: 3, maybe: 2, near: 1, no: 0 } as const;

function judge(claimed: string, best: Happening, covered: boolean): Verdict {
  const fit = fitOf(claimed, best);
  if (fit === 'yes') return best.disputed ? 'contested' : 'holds';
  if (fit === 'maybe') return best.disputed ? 'contested' : 'unknown';
  return fit === 'no' && covered && !best.disputed ? 'fails' : 'unknown';
}

/** Answers when it happened. Claimed: an EDTF date. */
export function answerHappened(
  question: HappenedQuestion,
  claimed: Claimed | null,
  setting: Setting,
): Answer {
  const { what, a, b, strand } = question;
  const effect = subjectOfKind(what);
  if (effect === null)
    return unknownAnswer(`The record holds no complete list of this: ${what.replaceAll('-', ' ')}.`);
  const { world, day } = setting;
  const track = world.track(a, b, effect.subject, strand ?? undefined);
  const all = (track?.happenings ?? []).filter(
    h => h.change === effect.change && !h.inferred && h.earliest <= day,
  );
  if (all.length === 0) return unknownAnswer('The record has no such entry between them.');
  const date = typeof claimed === 'string' ? claimed : null;
  const ranked =
    date === null ? all : [...all].sort((x, y) => better[fitOf(date, x)] - better[fitOf(date, y)]);
  const best = ranked.at(-1)!;
  const covered = world.covered(a, b, effect.subject, best.earliest, strand ?? undefined) !== null;
  const entries = (date === null || fitOf(date, best) === 'no' ? all : [best]).flatMap(h => h.entries);
  const seat = earlierSeat([a, b], best);
  const first = date === null ? 'unknown' : underReading(judge(date, best, covered), seat);
  const act =
    first === 'fails' && effect.change === 'open' ? otherAct(world, effect.subject, a, b, date!) : null;
  const verdict = orOtherAct(first, act);
  const working = [...all.map(h => `${tell(h)}.`), ...(seat ? [seat] : []), ...(act ? [act] : [])];
  return makeAnswer(dateOf(best), verdict, working, {
    entries,
    sources: [...new Set(entries.map(sourceOf))],
  });
}
