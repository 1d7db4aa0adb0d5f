import { type Happening, sourceOf, type Track, tell } from '../../record/index.ts';
import { type Answer, type Claimed, makeAnswer, unknownAnswer, type Verdict } from '../answer.ts';
import { sentenceFor } from '../pairs.ts';
import type { NeverBeforeQuestion } from '../question/never-before.ts';
import type { Setting } from '../setting.ts';
import { phraseOf } from '../within.ts';

/** Openings that surely came before the day, and those that may have. The one on the day itself is not before it. */
function earlier(track: Track | null, day: number): { sure: Happening[]; maybe: Happening[] } {
  const opened = (track?.happenings ?? []).filter(h => h.change === 'open');
  return {
    sure: opened.filter(h => h.latest < day),
    maybe: opened.filter(h => h.latest >= day && h.earliest < day),
  };
}

/** A source that has the parties begin only at or after the day, where another tells of an earlier spell. */
function beginsLater(track: Track, day: number, told: readonly Happening[]): Happening | null {
  const telling = new Set(told.flatMap(h => h.entries.map(entry => entry.source)));
  return (
    track.happenings.find(
      h =>
        h.change === 'open' &&
        h.latest >= day &&
        h.entries.some(entry => entry.kind === 'relations-established' && !telling.has(entry.source)),
    ) ?? null
  );
}

const sourcesOf = (happenings: readonly Happening[]): string[] => [
  ...new Set(happenings.flatMap(h => h.entries.map(sourceOf))),
];

function between(question: NeverBeforeQuestion, a: string, claimed: boolean, setting: Setting): Answer {
  const { subject, b, strand } = question;
  const { world, day } = setting;
  const track = world.track(a, b, subject, strand ?? undefined);
  const { sure, maybe } = earlier(track, day);
  const told = sure.concat(maybe);
  const entries = (track?.happenings ?? []).flatMap(h => h.entries);
  const ground = { entries, sources: sourcesOf(track?.happenings ?? []) };
  const say = (holds: boolean) => sentenceFor(subject, setting.name(a), setting.name(b), holds);
  if (sure.length > 0) {
    const contrary = track && beginsLater(track, day, sure);
    const working = contrary
      ? [
          `by one account ${say(true)} before: ${track!.happenings
            .filter(h => h.latest < day)
            .map(tell)
            .join('; ')}`,
          `by another they began only then: ${tell(contrary)}`,
        ]
      : [`${say(true)} before`, ...track!.happenings.filter(h => h.earliest <= day).map(tell)];
    return makeAnswer('yes', contrary ? 'contested' : claimed ? 'fails' : 'holds', working, ground);
  }
  const eve = world.statusOn(subject, a, b, day - 1, strand ?? undefined);
  if (maybe.length > 0 || eve.answer !== 'no' || !alwaysCovered(question, a, setting))
    return makeAnswer(
      'unknown',
      'unknown',
      [`The record cannot rule out that ${say(true)} before.`, ...told.map(tell)],
      ground,
    );
  return makeAnswer(
    'no',
    claimed ? 'holds' : 'fails',
    [`${say(false)} at any time before (${eve.sources.join('; ')})`],
    {
      entries,
      sources: [...new Set([...ground.sources, ...eve.sources])],
    },
  );
}

/** Whether coverage reaches from the day back to when both existed, looked at year by year. */
function alwaysCovered(
  { subject, b, strand }: NeverBeforeQuestion,
  a: string,
  { world, day }: Setting,
): boolean {
  for (let at = day - 1; at > day - 366 * 300; at -= 365) {
    if (world.polities.existed(a, at) === 'no' || world.polities.existed(b, at) === 'no') return true;
    if (!world.covered(a, b, subject, at, strand ?? undefined)) return false;
  }
  return true;
}

/** Members of a set that had done it while they belonged to it. */
function anyOf(question: NeverBeforeQuestion, claimed: boolean, setting: Setting): Answer {
  const { subject, b, within, strand } = question;
  if (!within || setting.members(within) === null)
    return unknownAnswer('The record does not know who belongs to that set.');
  const found: { code: string; happening: Happening }[] = [];
  for (const track of setting.world.tracksOf(b, subject, strand ?? undefined)) {
    const code = track.b === b ? track.a : track.b;
    if (track.b !== b && subject !== 'relations') continue;
    for (const happening of earlier(track, setting.day).sure) {
      const members = setting.members(within, happening.latest);
      const earlierMembers = setting.members(within, happening.earliest);
      if (members?.has(code) && earlierMembers?.has(code)) found.push({ code, happening });
    }
  }
  if (found.length === 0) return unknownAnswer('The record has none, but does not cover all of them.');
  const working = found.map(
    ({ code, happening }) =>
      `${setting.name(code)}, then one of the ${phraseOf(within, setting.name)}: ${tell(happening)}.`,
  );
  const verdict: Verdict = claimed ? 'fails' : 'holds';
  const entries = found.flatMap(({ happening }) => happening.entries);
  return makeAnswer(
    found.map(({ code }) => code),
    verdict,
    working,
    { entries, sources: [...new Set(entries.map(sourceOf))] },
  );
}

/** Answers whether it had never held before. Claimed: true ("never before"), or false ("not for the first time"). */
export function answerNeverBefore(
  question: NeverBeforeQuestion,
  claimed: Claimed | null,
  setting: Setting,
): Answer {
  const value = claimed !== false;
  return question.a === null
    ? anyOf(question, value, setting)
    : between(question, question.a, value, setting);
}
