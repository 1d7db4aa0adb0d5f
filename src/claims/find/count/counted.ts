import { isStates } from '../body.ts';
import { actorsOf, clauseOf, statesIn } from '../clause.ts';
import type { ClaimLexicon } from '../lexicon.ts';
import { phraseStart } from '../office/title.ts';
import { negate, negatedIn, predicateIn } from '../predicate.ts';
import { phraseEnd } from '../rank/phrase.ts';
import { child, codesAt, codesOf, head, is, type Scene } from '../scene.ts';
import { actedOn, describedOnly } from './acted.ts';
import type { Counted } from './phrase.ts';
import { asSubject } from './subject.ts';

const relative = /^(which|that|who|whom)$/;

/** Whose partners a number counts, by the construction that it stands in; null where it counts something else. */
export function countedBy(scene: Scene, lexicon: ClaimLexicon, number: number, noun: number): Counted | null {
  return (
    afterTie(scene, lexicon, number) ??
    recognisedBy(scene, number) ??
    ownClause(scene, lexicon, number, noun) ??
    asSubject(scene, lexicon, noun) ??
    ofAllies(scene, number, noun)
  );
}

/** "maintains relations with just 40 states", "ties with Nauru are down to nine states". */
export function afterTie(scene: Scene, lexicon: ClaimLexicon, number: number): Counted | null {
  const ties = lexicon.classes.tie!;
  const low = Math.max(scene.from, number - 14);
  for (let token = number - 1; token >= low; token--) {
    const word = scene.words[token]!;
    if (/^[.;:]$/.test(word)) return null;
    if (!ties.has(scene.lemmas[token]!) && !/^(them|missions|embassies)$/.test(word)) continue;
    // "ties with all but four": those without.
    const allBut = /\b(all|everyone) (but|except|bar|save)$/.test(
      scene.words.slice(number - 2, number).join(' '),
    );
    const negated = negatedIn(scene, lexicon, clauseStart(scene, token), token) !== allBut;
    const predicate = negate(/^(missions|embassies)$/.test(word) ? 'mission' : 'relations', negated);
    const partners = codesBetween(scene, token + 1, number - 1);
    if (partners.length > 0) return { holders: partners.slice(0, 1), predicate };
    if (!scene.words.slice(token, number).some(near => /^(with|to|in)$/.test(near))) return null;
    const holders = ownersBefore(scene, token);
    return holders.length > 0 ? { holders: holders.slice(0, 1), predicate } : null;
  }
  return null;
}

/** Six tokens before a word at most, and not past a bracket or comma. */
function clauseStart(scene: Scene, token: number): number {
  let at = token;
  while (at > scene.from && token - at < 6 && !/^[,;:()]$/.test(scene.words[at - 1]!)) at--;
  return at;
}

export const codesBetween = (scene: Scene, first: number, last: number): string[] => {
  const out: string[] = [];
  for (let token = first; token <= last; token++) {
    const mention = scene.mentions.at(token);
    if (mention && isStates(mention)) out.push(...codesOf(mention.parties));
  }
  return out;
};

/** The subject of the clause that the tie stands in, else its possessor, else the last state before it. */
function ownersBefore(scene: Scene, tie: number): readonly string[] {
  const own = codesAt(scene, tie);
  const actors = actorsOf(scene, clauseOf(scene, tie));
  if (actors.length > 0) return actors;
  if (own.length > 0) return own;
  return codesBetween(scene, scene.from, tie - 1).slice(-1);
}

/** "is recognised by 30 states". */
function recognisedBy(scene: Scene, number: number): Counted | null {
  let by = number - 1;
  while (by > scene.from && number - by < 5 && scene.words[by] !== 'by') by--;
  if (scene.words[by] !== 'by') return null;
  for (let token = by - 1; token >= Math.max(scene.from, by - 4); token--) {
    if (!/^recogni[sz]e$/.test(scene.lemmas[token]!)) continue;
    const last = codesBetween(scene, scene.from, token).slice(-1);
    const near = last.length > 0 ? last : actorsOf(scene, clauseOf(scene, token));
    const negated = scene.words
      .slice(Math.max(scene.from, token - 4), token)
      .some(w => /^(no|not|n't|never)$/.test(w));
    return near.length > 0
      ? { holders: near.slice(0, 1), predicate: negated ? 'no-recognition' : 'recognition' }
      : null;
  }
  return null;
}

/** "the 13 countries that still recognise Taiwan", "one of the 8 with which the Vatican has no relations". */
function ownClause(scene: Scene, lexicon: ClaimLexicon, number: number, noun: number): Counted | null {
  let start = -1;
  for (let token = noun + 1; token < Math.min(scene.to, noun + 8); token++) {
    if (
      relative.test(scene.words[token]!) ||
      /^(recogni[sz]ing|treating|maintaining|having|without)$/.test(scene.words[token]!)
    ) {
      start = token;
      break;
    }
    if (/^(to|with|of|in|the)$/.test(scene.words[token]!) || scene.mentions.at(token)) continue;
    break;
  }
  if (start < 0) return null;
  const end = phraseEnd(scene, noun);
  const last = stopBefore(scene, start, Math.max(end, Math.min(scene.to - 1, start + 12)));
  const read = predicateIn(scene, lexicon, start, last) ?? treats(scene, start, last);
  if (!read) return null;
  const predicate = negate(read.value, read.negated);
  const named = statesIn(scene, start, last, []).filter(code => code !== 'UNO');
  const acted = describedOnly(scene, start, last) ? actedOn(scene, predicate) : [];
  const holders = acted.length > 0 ? acted : named.length > 0 ? named : actedOn(scene, predicate);
  const every = /^(and|two|both)$/.test(scene.words[number - 1] ?? '') ? holders.slice(0, 1) : holders;
  return every.length > 0 ? { holders: every, predicate } : null;
}

/** Not past a colon or semicolon, behind which a list begins. */
function stopBefore(scene: Scene, first: number, last: number): number {
  for (let token = first; token <= last; token++) if (/^[:;]$/.test(scene.words[token]!)) return token - 1;
  return last;
}

const asStates = /\bas (an? |(independent|sovereign|separate) )*(state|country|nation|countries)s?\b/;

/** "which regard it as a country": recognition in other words. */
function treats(scene: Scene, first: number, last: number) {
  for (let token = first; token <= last; token++)
    if (
      /^(treat|regard)$/.test(scene.lemmas[token]!) &&
      asStates.test(scene.words.slice(token, token + 12).join(' '))
    )
      return { value: 'recognition' as const, negated: false, token };
  return null;
}

/** "lost nine allies", "thanked its three allies": not the number that there are. */
function changesHands(scene: Scene, noun: number): boolean {
  const verb = head(scene, noun);
  if (verb < 0 || !is(scene, noun, 'obj', 'iobj')) return false;
  return !/^(have|keep|retain|count|maintain|leave|enjoy|number|be)$/.test(scene.lemmas[verb]!);
}

/** "its 12 remaining allies", "leaves Taiwan with 12 allies". */
function ofAllies(scene: Scene, number: number, noun: number): Counted | null {
  if (!/^(ally|friend|partner)$/.test(scene.lemmas[noun]!) || changesHands(scene, noun)) return null;
  const owner = child(scene, noun, 'nmod:poss');
  const own =
    owner >= 0 ? codesAt(scene, owner) : codesBetween(scene, phraseStart(scene, number), number - 1);
  if (own.length > 0) return { holders: own.slice(0, 1), predicate: 'relations' };
  const before = codesBetween(scene, Math.max(scene.from, number - 6), number - 1);
  if (before.length > 0) return { holders: before.slice(-1), predicate: 'relations' };
  const actors = actorsOf(scene, clauseOf(scene, noun));
  return actors.length > 0 ? { holders: actors.slice(0, 1), predicate: 'relations' } : null;
}
