import { textOf } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { actorsOf, clauseOf, statesIn } from '../clause.ts';
import type { Rule } from '../lexicon.ts';
import { makeDraft } from '../make.ts';
import type { Match } from '../pattern.ts';
import { codesAt, codesOf, type Scene } from '../scene.ts';
import { nearbyEvents, othersOf } from '../standing.ts';
import { isOneOfMany, onePhrase, phraseEnd } from './phrase.ts';

/** "Kuwait came first": who began before the others that the sentence names. */
export function findCameFirst(scene: Scene, rule: Rule, match: Match): Draft[] {
  const subjects = actorsOf(scene, clauseOf(scene, match.first));
  const objects = subjects.length > 0 ? othersOf(scene, match.first, subjects) : [];
  const object = scene.topic?.find(code => objects.includes(code)) ?? scene.topic?.[0] ?? objects[0];
  return subjects
    .filter(subject => object !== undefined && subject !== object)
    .map(subject =>
      makeDraft(scene, [match.first, match.last], {
        type: 'first',
        subject,
        object: object!,
        value: 'relations',
        predicate: 'relations',
        unmodelled: ['came first'],
        rule: rule.id,
      }),
    );
}

/** "the second rupture between the two". */
export function findHappeningRank(scene: Scene, rule: Rule, match: Match): Draft[] {
  const noun = match.at.head!;
  if (!onePhrase(scene, match.first, noun) || isOneOfMany(scene, match, noun)) return [];
  return happeningDrafts(scene, rule, match, scene.lemmas[noun]!);
}

export function happeningDrafts(scene: Scene, rule: Rule, match: Match, thing: string): Draft[] {
  const noun = match.at.head!;
  const pair = happeningPair(scene, noun);
  const value = match.values.n;
  if (!pair || value === undefined) return [];
  return [
    makeDraft(scene, [match.first, phraseEnd(scene, noun)], {
      type: value === 1 ? 'first' : 'ordinal',
      subject: pair[0],
      object: pair[1],
      value: value === 1 ? 'severed' : value,
      predicate: 'severed',
      within: `${thing}s`,
      unmodelled: [thing],
      rule: rule.id,
    }),
  ];
}

function happeningPair(scene: Scene, noun: number): readonly [string, string] | null {
  const own = codesAt(scene, noun);
  if (own.length === 2) return [own[0]!, own[1]!];
  for (const event of nearbyEvents(scene)) {
    const [source, target] = [codesOf(event.source)[0], codesOf(event.target)[0]];
    if (event.kind?.startsWith('relations-') && source !== undefined && target !== undefined)
      return [source, target];
  }
  return scene.topic;
}

/** "Relations were first broken": the happening beside "first". */
export function findFirstSevered(scene: Scene, rule: Rule, match: Match): Draft[] {
  for (const event of scene.eventsAt.get(scene.sentence) ?? []) {
    const [subject, object] = [codesOf(event.source)[0], codesOf(event.target)[0]];
    if (event.kind !== 'relations-severed' || subject === undefined || object === undefined) continue;
    const own =
      scene.topic?.includes(subject) && scene.topic.includes(object) ? scene.topic : [subject, object];
    return [
      makeDraft(scene, [match.first, match.last], {
        type: 'first',
        subject: own[0]!,
        object: own[1]!,
        value: 'severed',
        predicate: 'severed',
        unmodelled: ['first broken'],
        rule: rule.id,
      }),
    ];
  }
  return [];
}

/** "the 41st GCC summit in Saudi Arabia": which one of a row of meetings, and where. */
export function findMeetingRank(scene: Scene, rule: Rule, match: Match): Draft[] {
  const noun = match.at.head!;
  if (match.values.n === undefined || match.values.n < 2 || !onePhrase(scene, match.first, noun)) return [];
  const end = Math.min(scene.to - 1, noun + 8);
  for (let token = noun + 1; token <= end; token++) {
    if (!/^(in|at)$/.test(scene.words[token]!)) continue;
    const code = statesIn(scene, token + 1, end, [])[0];
    if (code === undefined) continue;
    return [
      makeDraft(scene, [match.first, noun], {
        type: 'ordinal',
        subject: code,
        value: match.values.n,
        within: textOf(scene.doc, match.at.n! + 1, noun),
        unmodelled: [scene.words[noun]!],
        rule: rule.id,
      }),
    ];
  }
  return [];
}

const acts: readonly (readonly [RegExp, string])[] = [
  [/^relations-severed$/, 'severed'],
  [/^relations-restored$/, 'restored'],
  [/^recognition-withdrawn$/, 'withdrawn'],
  [/^visit$/, 'visit'],
];

/** "It is the second time that X has cut its ties": which time the act is that the sentence, or the one before, tells. */
export function findNthTime(scene: Scene, rule: Rule, match: Match): Draft[] {
  const value = match.values.n;
  if (value === undefined || value < 2) return [];
  const near = [scene.sentence, scene.sentence - 1].flatMap(sentence => scene.eventsAt.get(sentence) ?? []);
  for (const event of near) {
    const act = acts.find(([kind]) => kind.test(event.kind ?? ''))?.[1];
    const [subject, object] = [codesOf(event.source)[0], codesOf(event.target)[0]];
    if (act === undefined || subject === undefined || object === undefined) continue;
    return [
      makeDraft(scene, [match.first, match.last], {
        type: 'ordinal',
        subject,
        object,
        value,
        within: act,
        unmodelled: ['time'],
        rule: rule.id,
      }),
    ];
  }
  return [];
}
