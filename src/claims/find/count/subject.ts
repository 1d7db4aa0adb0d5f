import { uposIs } from '../../../language/index.ts';
import type { Predicate } from '../../draft.ts';
import { statesIn } from '../clause.ts';
import type { ClaimLexicon } from '../lexicon.ts';
import { negate, negatedIn, predicateIn } from '../predicate.ts';
import type { Scene } from '../scene.ts';
import { listFrom } from '../standing.ts';
import { actedOn, describedOnly } from './acted.ts';
import type { Counted } from './phrase.ts';

/** "146 members now recognise them", "Only three states, A, B and C, have yet to forge ties with Seoul". */
export function asSubject(scene: Scene, lexicon: ClaimLexicon, noun: number): Counted | null {
  const verb = verbAfter(scene, noun);
  if (verb < 0) return null;
  const acts = /^(recogni[sz]e|have|maintain|forge|establish|set|keep|lack|refuse|enjoy)$/;
  if (!acts.test(scene.lemmas[verb]!)) return null;
  const end = Math.min(scene.to - 1, verb + 10);
  const read = predicateIn(scene, lexicon, verb, end);
  const negated = negatedIn(scene, lexicon, noun, read?.token ?? verb);
  if (!read && !/^(forge|establish|set)$/.test(scene.lemmas[verb]!)) return null;
  const predicate = negate(read?.value ?? 'relations', negated);
  const holders = holdersAfter(scene, noun, verb, predicate);
  return holders.length > 0 ? { holders: holders.slice(0, 1), predicate } : null;
}

/** The main verb behind a subject, over a list between commas and over auxiliaries and adverbs; -1 where none follows. */
function verbAfter(scene: Scene, noun: number): number {
  let at = noun + 1;
  if (scene.words[at] === ',') {
    const close = scene.words.slice(at + 1, at + 14).lastIndexOf(',');
    if (close < 0) return -1;
    at += close + 2;
  }
  for (let token = at; token < Math.min(scene.to, at + 6); token++) {
    const auxiliary = /^(have|do|be)$/.test(scene.lemmas[token]!) && uposIs(scene.doc, token, 'AUX');
    // Taggers take "recognise" behind a plural for other things.
    if (/^recogni[sz]e$/.test(scene.words[token]!)) return token;
    if (uposIs(scene.doc, token, 'VERB') || (auxiliary && scene.lemmas[token] === 'have')) {
      const next = /^(yet|still)$/.test(scene.words[token + 1] ?? '') ? token + 3 : token;
      if (next === token && auxiliary && verbSoon(scene, token) >= 0) return verbSoon(scene, token);
      return next < scene.to ? next : -1;
    }
    const skips = ['ADV', 'AUX', 'PART'].some(tag => uposIs(scene.doc, token, tag as 'ADV'));
    if (!skips) return -1;
  }
  return -1;
}

/** The verb that an auxiliary belongs to, within two adverbs of it. */
function verbSoon(scene: Scene, auxiliary: number): number {
  for (let token = auxiliary + 1; token < Math.min(scene.to, auxiliary + 4); token++) {
    if (uposIs(scene.doc, token, 'VERB')) return token;
    if (!['ADV', 'PART', 'AUX'].some(tag => uposIs(scene.doc, token, tag as 'ADV'))) return -1;
  }
  return -1;
}

/** Whom the counted states recognise or deal with: named after the verb, else what was ranked or counted just before. */
function holdersAfter(scene: Scene, noun: number, verb: number, predicate: Predicate): readonly string[] {
  const listed = /^[,:(–-]$/.test(scene.words[noun + 1] ?? '') ? listFrom(scene, noun + 2) : [];
  const end = Math.min(scene.to - 1, verb + 12);
  if (predicate.endsWith('recognition') && describedOnly(scene, verb, end)) {
    const acted = actedOn(scene, predicate);
    if (acted.length > 0) return acted;
  }
  const named = statesIn(scene, verb, end, listed).filter(code => code !== 'UNO');
  if (named.length > 0) return named;
  return [...(scene.topic ?? [])].filter(code => !listed.includes(code));
}
