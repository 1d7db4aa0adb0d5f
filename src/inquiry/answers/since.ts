import { dateOf, type Happening, sourceOf, tell } from '../../record/index.ts';
import { type Answer, type Claimed, makeAnswer, unknownAnswer, type Verdict } from '../answer.ts';
import { fitOf } from '../fit.ts';
import { orOtherAct, otherAct } from '../other-acts.ts';
import { sentenceFor } from '../pairs.ts';
import { earlierSeat, underReading } from '../predecessor.ts';
import type { SinceQuestion } from '../question/since.ts';
import { type Setting, settingOn } from '../setting.ts';

/** What the date says of the change that began the present state, and of the ones before it. */
function judge(claimed: string, began: Happening, older: readonly Happening[]): Verdict {
  const fit = fitOf(claimed, began);
  if (began.disputed && fit !== 'no') return 'contested';
  if (fit === 'yes') return 'holds';
  if (fit !== 'no') return 'unknown';
  return older.some(happening => fitOf(claimed, happening) !== 'no') ? 'depends' : 'fails';
}

/** A text tells what "had been so since" a date when it reports the end of it: so many days may have gone by. */
const justEnded = 366;

function lastEnd(happenings: readonly Happening[], change: 'open' | 'close', day: number): Happening | null {
  const end = happenings.filter(h => h.change !== change && h.latest <= day).at(-1);
  return end !== undefined && day - end.latest <= justEnded ? end : null;
}

/** Answers since when it has held, or not. Claimed: an EDTF date. */
export function answerSince(question: SinceQuestion, claimed: Claimed | null, setting: Setting): Answer {
  const { subject, a, b, holds, strand } = question;
  const { world, day } = setting;
  const status = world.statusOn(subject, a, b, day, strand ?? undefined);
  const track = world.track(a, b, subject, strand ?? undefined);
  const say = (is: boolean) => sentenceFor(subject, setting.name(a), setting.name(b), is);
  const change = holds ? 'open' : 'close';
  const past = (track?.happenings ?? []).filter(h => h.change === change && h.earliest <= day);
  const began = past.at(-1);
  const entries = past.flatMap(h => h.entries);
  const ground = { entries, sources: [...new Set(entries.map(sourceOf).concat(status.sources))] };
  const working = [...(track?.happenings ?? []).filter(h => h.earliest <= day).map(h => `${tell(h)}.`)];
  const wanted = holds ? 'yes' : 'no';
  if (status.answer === 'contested') return makeAnswer(null, 'contested', working, ground);
  if (status.answer !== wanted && status.answer !== 'unknown' && status.answer !== 'maybe') {
    const ended = past.length > 0 ? lastEnd(track?.happenings ?? [], change, day) : null;
    if (ended !== null) {
      const before = answerSince(question, claimed, settingOn(world, ended.earliest - 1));
      return { ...before, working: [`${say(!holds)} ${setting.onDay}; until then:`, ...before.working] };
    }
    return makeAnswer(
      null,
      typeof claimed === 'string' ? 'fails' : 'unknown',
      [`${say(!holds)} ${setting.onDay}.`, ...working],
      ground,
    );
  }
  if (!began || began.inferred) return unknownAnswer(`The record does not say since when ${say(holds)}.`);
  const seat = earlierSeat([a, b], began);
  const date = typeof claimed === 'string' ? claimed : null;
  const first = date === null ? 'unknown' : underReading(judge(date, began, past.slice(0, -1)), seat);
  const act = first === 'fails' && holds ? otherAct(world, subject, a, b, date!) : null;
  const notes = [seat, act].filter(note => note !== null);
  return makeAnswer(dateOf(began), orOtherAct(first, act), [...working, ...notes], ground);
}
