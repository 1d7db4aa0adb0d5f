import { uposIs } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import type { Rule } from '../lexicon.ts';
import { makeDraft } from '../make.ts';
import type { Match } from '../pattern.ts';
import { codesOf, type Scene } from '../scene.ts';
import { nearbyEvents } from '../standing.ts';
import { onePhrase, phraseEnd } from './phrase.ts';

/** "the second trip to Chad by a king", "the last visit by a pope": guest and host of a visit. */
export function findVisitRank(scene: Scene, rule: Rule, match: Match): Draft[] {
  return onePhrase(scene, match.first, match.at.head!) ? visitDrafts(scene, rule, match) : [];
}

export function visitDrafts(scene: Scene, rule: Rule, match: Match): Draft[] {
  const noun = match.at.head!;
  const pair = visitPair(scene, noun);
  if (!pair) return [];
  const value = match.values.n;
  const type = rule.type === 'ordinal' && value === 1 ? 'first' : rule.type;
  return [
    makeDraft(scene, [match.first, phraseEnd(scene, noun)], {
      type,
      subject: pair[0],
      object: pair[1],
      value: type === 'ordinal' ? value! : 'visit',
      predicate: 'visit',
      within: byWhom(scene, noun),
      unmodelled: ['visits'],
      rule: rule.id,
    }),
  ];
}

/** The guest's office where the phrase has one: "by a foreign minister" → "foreign minister". */
function byWhom(scene: Scene, noun: number): string | null {
  for (let token = noun + 1; token <= phraseEnd(scene, noun); token++) {
    if (scene.words[token] !== 'by') continue;
    const words: string[] = [];
    for (let next = token + 1; next < scene.to && words.length < 4; next++) {
      if (uposIs(scene.doc, next, 'DET')) continue;
      if (!uposIs(scene.doc, next, 'NOUN') && !uposIs(scene.doc, next, 'ADJ')) break;
      words.push(scene.lemmas[next]!);
    }
    if (words.length > 0) return words.join(' ');
  }
  return null;
}

/** Guest and host: from "by", "of" and "to" phrases, else from a visit told nearby, else from the text's topic. */
function visitPair(scene: Scene, noun: number): readonly [string, string] | null {
  let { guest, host } = visitWords(scene, noun);
  for (const event of nearbyEvents(scene)) {
    if (guest !== undefined && host !== undefined) break;
    if (event.kind !== 'visit') continue;
    const [source, target] = [codesOf(event.source)[0], codesOf(event.target)[0]];
    if (guest === undefined && (host === undefined || host === target)) guest = source;
    if (host === undefined && guest === source) host = target;
  }
  const [a, b] = scene.topic ?? [];
  if (guest === undefined && host !== undefined) guest = host === a ? b : host === b ? a : undefined;
  if (host === undefined && guest !== undefined) host = guest === a ? b : guest === b ? a : undefined;
  return guest !== undefined && host !== undefined && guest !== host ? [guest, host] : null;
}

function visitWords(scene: Scene, noun: number): { guest: string | undefined; host: string | undefined } {
  let guest: string | undefined;
  let host: string | undefined;
  for (let token = noun + 1; token <= phraseEnd(scene, noun); token++) {
    const codes = codesOf(scene.mentions.at(token)?.parties ?? []).filter(
      code => code !== host && code !== guest,
    );
    if (codes.length === 0) continue;
    const preposition = prepositionBefore(scene, token, noun);
    if (preposition === 'by' || preposition === 'of' || preposition === 'from') guest ??= codes[0];
    else if (preposition === 'to' || preposition === 'in') host ??= codes[0];
  }
  // "a journey to Lima, the last of a king"
  if (scene.words[noun - 2] === ',') host ??= codesOf(scene.mentions.at(noun - 3)?.parties ?? [])[0];
  return { guest, host };
}

function prepositionBefore(scene: Scene, token: number, stop: number): string | null {
  for (let at = token - 1; at > stop; at--) if (uposIs(scene.doc, at, 'ADP')) return scene.words[at]!;
  return null;
}
