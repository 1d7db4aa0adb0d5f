import type { Draft } from '../draft.ts';
import { makeDraft } from './make.ts';
import { readNumber } from './numbers.ts';
import { codesAt, codesOf, head, type Scene } from './scene.ts';
import { bearersOf, fromEvents, nearbyEvents } from './standing.ts';

const measures: readonly (readonly [RegExp, string])[] = [
  [/^(populous|population|people|inhabitant)$/, 'population'],
  [/^(large|big|small|size|area)$/, 'size'],
  [/^(rich|poor|wealthy|economy|gdp)$/, 'economy'],
];
const multiples: Readonly<Record<string, number>> = { twice: 2, double: 2, thrice: 3, half: 0.5 };

/** "25 times as populous", "twice the size of": one state so many times another. */
export function findComparisons(scene: Scene): Draft[] {
  for (let token = scene.from; token < scene.to; token++) {
    const factor = factorAt(scene, token);
    if (!factor) continue;
    const measure = measureAfter(scene, factor.end);
    if (!measure) continue;
    const pair = comparedWith(scene, token, measure.token);
    if (!pair) continue;
    return [
      makeDraft(scene, [token, measure.token], {
        type: 'comparison',
        subject: pair[0],
        object: pair[1],
        value: factor.value,
        within: `${measure.name}, times`,
        unmodelled: [measure.name],
        rule: 'times-as',
      }),
    ];
  }
  return [];
}

function factorAt(scene: Scene, token: number): { value: number; end: number } | null {
  const word = multiples[scene.words[token]!];
  if (word !== undefined && /^(as|the)$/.test(scene.words[token + 1] ?? ''))
    return { value: word, end: token + 1 };
  const read = readNumber(scene.words, token, scene.to);
  if (!read || read.ordinal || scene.words[read.end] !== 'times') return null;
  return { value: read.value, end: read.end + 1 };
}

function measureAfter(scene: Scene, from: number): { token: number; name: string } | null {
  for (let token = from; token < Math.min(scene.to, from + 4); token++)
    for (const [words, name] of measures) if (words.test(scene.lemmas[token]!)) return { token, name };
  return null;
}

/** The one described, and the one that it is measured by. */
function comparedWith(scene: Scene, token: number, measure: number): readonly [string, string] | null {
  const after = codesIn(scene, measure + 1, Math.min(scene.to - 1, measure + 6));
  const noun = head(scene, measure);
  const described = noun >= 0 ? codesAt(scene, noun).concat(bearersOf(scene, measure)) : [];
  const before = codesIn(scene, scene.from, token - 1);
  if (after.length > 0 && (described[0] ?? before[0]) !== undefined)
    return distinct(described[0] ?? before.at(-1)!, after[0]!);
  // "they would have ties with a country 25 times as populous": the other one is the actor, the described is theirs.
  const actor = before[0];
  if (actor === undefined) return null;
  const other =
    before.find(code => code !== actor) ?? fromEvents(scene, [actor])?.[0] ?? pairOther(scene, actor);
  return other === undefined ? null : distinct(other, actor);
}

const distinct = (a: string, b: string): readonly [string, string] | null => (a === b ? null : [a, b]);

function pairOther(scene: Scene, actor: string): string | undefined {
  const event = nearbyEvents(scene).find(found => codesOf(found.source).includes(actor));
  return event && codesOf(event.target)[0];
}

function codesIn(scene: Scene, first: number, last: number): string[] {
  const out: string[] = [];
  for (let token = first; token <= last; token++)
    out.push(...codesOf(scene.mentions.at(token)?.parties ?? []));
  return [...new Set(out)];
}
