import { type Happening, sourceOf, tell } from '../../record/index.ts';
import { isoOfDay, parseDuration } from '../../time/index.ts';
import { type Answer, type Claimed, makeAnswer, unknownAnswer, type Verdict } from '../answer.ts';
import type { DurationQuestion } from '../question/duration.ts';
import { bearsOut } from '../question/round.ts';
import type { Setting } from '../setting.ts';

/** A stretch of the asked state: its least and greatest length in days. */
interface Stretch {
  readonly least: number;
  readonly most: number;
  readonly words: string;
  readonly disputed: boolean;
}

const daysPerMonth = 30.436875;

/** The first day of the year from which both existed without a gap, looked at year by year. */
function bothSince({ a, b }: DurationQuestion, { world, day }: Setting): number {
  const alive = (at: number) =>
    world.polities.existed(a, at) !== 'no' && world.polities.existed(b, at) !== 'no';
  let at = day;
  while (at > day - 150 * 366 && alive(at - 365)) at -= 365;
  return at;
}

/** Every stretch of the asked state up to the day, the latest last. */
function stretches(question: DurationQuestion, setting: Setting): Stretch[] {
  const { subject, a, b, holds, strand } = question;
  const { world, day } = setting;
  const happenings = (world.track(a, b, subject, strand ?? undefined)?.happenings ?? []).filter(
    h => h.earliest <= day,
  );
  const wanted = holds ? 'open' : 'close';
  const made: Stretch[] = [];
  happenings.forEach((began: Happening, i) => {
    if (began.change !== wanted || began.inferred) return;
    const ended = happenings[i + 1];
    const until = { from: Math.min(ended?.earliest ?? day, day), to: Math.min(ended?.latest ?? day, day) };
    made.push({
      least: Math.max(0, until.from - began.latest),
      most: Math.max(0, until.to - began.earliest),
      words: `From ${tell(began)} to ${ended ? tell(ended) : isoOfDay(day)}`,
      disputed: began.disputed || (ended?.disputed ?? false),
    });
  });
  if (
    !holds &&
    made.length === 0 &&
    world.statusOn(subject, a, b, (happenings[0]?.earliest ?? day) - 1, strand ?? undefined).answer === 'no'
  ) {
    const since = bothSince(question, setting);
    const until = Math.min(happenings[0]?.earliest ?? day, day);
    if (since < until)
      made.push({
        least: until - since,
        most: until - since + 366,
        words: `Both have existed since ${isoOfDay(since).slice(0, 4)} at the latest, without any before ${isoOfDay(until)}`,
        disputed: false,
      });
  }
  return made;
}

function judge(
  months: number,
  byYear: boolean,
  round: DurationQuestion['round'],
  list: readonly Stretch[],
): Verdict {
  const unit = byYear ? 12 : 1;
  const verdicts = list.map(({ least, most, disputed }): Verdict => {
    const low = least / daysPerMonth;
    const high = most / daysPerMonth;
    const slack = Math.max(unit, months * 0.1);
    const near =
      round === 'over' || round === 'under'
        ? bearsOut(months, low, high, round, 0)
        : bearsOut(months, low, high, 'about', round === 'about' ? slack : unit);
    if (near !== 'no') return disputed ? 'contested' : near === 'yes' ? 'holds' : 'unknown';
    const rounded = months % 120 === 0 && bearsOut(months, low, high, 'about', months * 0.1) !== 'no';
    return disputed ? 'contested' : rounded ? 'unknown' : 'fails';
  });
  if (verdicts.includes('holds')) return 'holds';
  if (verdicts.length === 0 || verdicts.includes('unknown')) return 'unknown';
  return verdicts.includes('contested') ? 'contested' : 'fails';
}

/** Years and months as words. */
const lengthOf = (days: number): string => {
  const months = Math.floor(days / daysPerMonth);
  const years = Math.floor(months / 12);
  const of = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;
  return years > 0 ? `${of(years, 'year')} and ${of(months % 12, 'month')}` : of(months, 'month');
};

/** Answers how long it held, or did not. Claimed: an ISO 8601 duration. */
export function answerDuration(
  question: DurationQuestion,
  claimed: Claimed | null,
  setting: Setting,
): Answer {
  const list = stretches(question, setting);
  if (list.length === 0) return unknownAnswer('The record does not say how long.');
  const duration = typeof claimed === 'string' ? parseDuration(claimed) : null;
  const months = duration === null ? null : duration.months + duration.days / daysPerMonth;
  const byYear = duration !== null && duration.days === 0 && duration.months % 12 === 0;
  const latest = list.at(-1)!;
  const entries = (
    setting.world.track(question.a, question.b, question.subject, question.strand ?? undefined)?.happenings ??
    []
  ).flatMap(h => h.entries);
  return makeAnswer(
    `P${Math.floor(latest.most / daysPerMonth / 12)}Y`,
    months === null || duration!.days > 60 ? 'unknown' : judge(months, byYear, question.round, list),
    list.map(
      ({ words, least, most }) =>
        `${words}: ${lengthOf(least)}${most - least > 31 ? ` to ${lengthOf(most)}` : ''}.`,
    ),
    { entries, sources: [...new Set(entries.map(sourceOf))] },
  );
}
