import { type Happening, sourceOf, tell } from '../../record/index.ts';
import { type Answer, type Claimed, makeAnswer, unknownAnswer, type Verdict } from '../answer.ts';
import { deedsOf, lies, stretchOf } from '../condition/acts.ts';
import { judge } from '../condition/judge.ts';
import { conditionPhrase } from '../condition/phrase.ts';
import { counted } from '../names.ts';
import type { TimesQuestion } from '../question/times.ts';
import type { Setting } from '../setting.ts';

const verdict = (claimed: Claimed | null, least: number, most: number): Verdict => {
  if (typeof claimed !== 'number') return 'unknown';
  if (claimed < least || claimed > most) return 'fails';
  return least === most ? 'holds' : 'unknown';
};

/** Answers how many times it was done, each time told. Claimed: a number. */
export function answerTimes({ a, deeds }: TimesQuestion, claimed: Claimed | null, setting: Setting): Answer {
  const found = new Map<Happening, boolean>();
  for (const deed of deeds) {
    const stretch = stretchOf(deed.during, setting.day);
    for (const happening of deedsOf(deed, a, setting.world)) {
      const inside = lies(happening, stretch);
      if (inside !== 'no') found.set(happening, found.get(happening) === true || inside === 'yes');
    }
  }
  const times = [...found.keys()].sort((x, y) => x.earliest - y.earliest);
  const least = [...found.values()].filter(sure => sure).length;
  const phrase = deeds.map(deed => conditionPhrase(deed, setting)).join(' or ');
  const covered = deeds.every(deed => judge(deed, a, setting).answer !== 'unknown');
  if (times.length === 0 && !covered)
    return unknownAnswer(`The record has no entry that ${setting.name(a)} ${phrase}, and does not cover it`);
  const entries = times.flatMap(happening => happening.entries);
  const working = [
    `${setting.name(a)} ${phrase} ${counted(least, 'times', '')
      .replace(/^1 times/, 'once')
      .trim()}`,
    ...times.map(tell),
    ...(least < times.length
      ? [`For ${times.length - least} of these the dates are too coarse to say whether it was then`]
      : []),
  ];
  return makeAnswer(
    least,
    verdict(claimed, least, times.length),
    working,
    { entries, sources: entries.map(sourceOf) },
    least === times.length
      ? []
      : [
          { name: 'least', value: least },
          { name: 'most', value: times.length },
        ],
  );
}
