import type { Draft } from '../../draft.ts';
import { bodyOf, isStates } from '../body.ts';
import { actorsOf, clauseOf } from '../clause.ts';
import type { ClaimLexicon } from '../lexicon.ts';
import { phraseStart } from '../office/title.ts';
import { negatedIn } from '../predicate.ts';
import { child, codesAt, codesOf, head, is, kids, type Scene } from '../scene.ts';
import { bearersOf, listFrom } from '../standing.ts';
import { bodiesFrom } from './bodies.ts';
import { memberDrafts } from './draft.ts';

/** The bodies beside a noun for a member. */
interface Beside {
  readonly codes: readonly string[];
  readonly first: number;
  readonly last: number;
  /** The body stands before the noun: "EU member". */
  readonly before: boolean;
  /** "neither NATO nor the European Union", "non-NATO member". */
  readonly negated: boolean;
}

/** Nouns for a member, besides "member" itself, that count only with the body straight before them: "EU state". */
export const memberNoun = /^(member|state|country|nation|ally|non-member)$/;

const single = /^(first|second|third|last|next|nth|\d+(st|nd|rd|th))$/;
const many = /^(only|sole|all|other|every|each|any|most|many|some|several|few|which)$/;

/** "X is (not) a member of the Y", "X, a Y member", "Y state X", "NATO allies": who is said to be in what. */
export function memberOf(scene: Scene, lexicon: ClaimLexicon, noun: number): Draft[] {
  const next = scene.lemmas[noun + 1] ?? '';
  if (/^(member|only)$/.test(scene.words[noun - 1] ?? '') || /^(state|country|nation)$/.test(next)) {
    if (scene.lemmas[noun] !== 'member') return [];
  }
  const body = bodyBeside(scene, noun);
  if (body === null || isOneOfMany(scene, body, noun)) return [];
  const named = namedAfter(scene, noun, body);
  const subjects = named.length > 0 ? named : bearers(scene, noun);
  if (scene.words[noun]!.endsWith('s') && named.length === 0 && !isOutright(scene, noun)) return [];
  const negated = body.negated || isDenied(scene, lexicon, noun, body);
  const words = [Math.min(body.first, noun), Math.max(body.last, noun)] as const;
  return memberDrafts(scene, words, subjects, body.codes, !negated, 'member-of');
}

/** Not further back than the phrase's own clause, so that another's "not" does not count. */
function isDenied(scene: Scene, lexicon: ClaimLexicon, noun: number, body: Beside): boolean {
  if (/^non-/.test(scene.words[noun]!)) return true;
  const start = Math.min(body.first, noun);
  let from = start;
  while (from > scene.from && start - from < 4 && !/^[,;:]$/.test(scene.words[from - 1]!)) from--;
  return negatedIn(scene, lexicon, from, noun);
}

/** "the third EU member", "all members of the bloc": no single state, or one told for its rank. */
function isOneOfMany(scene: Scene, body: Beside, noun: number): boolean {
  const start = phraseStart(scene, Math.min(body.first, noun));
  const before = scene.words.slice(
    Math.max(start, noun - 6),
    Math.min(body.before ? body.first : noun, noun),
  );
  if (before.some(word => many.test(word))) return true;
  if (before.includes('no') && child(scene, noun, 'cop') < 0) return true;
  if (body.before) return before.some(word => word === 'the' || single.test(word));
  return before.some(word => /^(former|would-be|associate|observer|permanent|staff|board)$/.test(word));
}

function bodyBeside(scene: Scene, noun: number): Beside | null {
  const hyphen = scene.words[noun - 1] === '-' ? noun - 2 : noun - 1;
  const left = hyphen > scene.from - 1 ? scene.mentions.at(hyphen) : null;
  const code = left && left.last < noun ? bodyOf(scene, left.head) : null;
  if (left && code !== null) {
    if (scene.lemmas[noun] === 'ally' && code !== 'NATO') return null;
    const negated = scene.words[left.first - 1] === '-' && scene.words[left.first - 2] === 'non';
    return { codes: [code], first: left.first, last: left.last, before: true, negated };
  }
  if (!/^(non-)?member$/.test(scene.lemmas[noun]!) || !/^(of|in)$/.test(scene.words[noun + 1] ?? ''))
    return null;
  const bodies = bodiesFrom(scene, noun + 2);
  return bodies && { ...bodies, before: false };
}

/** "EU member Cyprus", "NATO members Turkey and Greece". */
function namedAfter(scene: Scene, noun: number, body: Beside): readonly string[] {
  const next = /^(state|country|nation)s?$/.test(scene.words[noun + 1] ?? '') ? noun + 2 : noun + 1;
  if (!body.before || next >= scene.to) return [];
  const mention = scene.mentions.at(next);
  if (!mention || mention.first !== next || !/^(name|capital)$/.test(mention.kind)) return [];
  return listFrom(scene, next);
}

/** Does the text say so outright: by a copula, an apposition, or "as a member"? */
function isOutright(scene: Scene, noun: number): boolean {
  if (child(scene, noun, 'cop') >= 0 || is(scene, noun, 'appos')) return true;
  return scene.words
    .slice(Math.max(scene.from, noun - 5), noun)
    .some(word => /^(,|as|both|being)$/.test(word));
}

function bearers(scene: Scene, noun: number): readonly string[] {
  if (!isOutright(scene, noun)) return [];
  const role = asMember(scene, noun);
  if (role.length > 0) return role;
  const found = bearersOf(scene, noun);
  return found.length > 0 || !/^(it|they)$/.test(scene.words[scene.from]!) ? found : firstBefore(scene);
}

/** "As an ASEAN member, Laos …": who acts in the clause that the role belongs to. */
function asMember(scene: Scene, noun: number): readonly string[] {
  if (!kids(scene, noun).some(kid => kid < noun && scene.words[kid] === 'as')) return [];
  const governor = head(scene, noun);
  if (governor < 0) return [];
  const mention = scene.mentions.at(governor);
  return mention && isStates(mention) ? codesAt(scene, governor) : actorsOf(scene, clauseOf(scene, governor));
}

/** "It is not a member": the state with which the sentence before begins. */
function firstBefore(scene: Scene): readonly string[] {
  const from = scene.doc.first[Math.max(0, scene.sentence - 1)]!;
  for (let at = from; at < scene.from; at++) {
    const mention = scene.mentions.at(at);
    if (mention && isStates(mention)) return codesOf(mention.parties);
  }
  return [];
}
