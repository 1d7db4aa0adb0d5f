import { headOf, rel, type Syntax, tag } from './syntax.ts';

/** What stands before a noun in its own phrase: where the phrase begins, and its determiner. */
export interface Before {
  /** First token of the phrase. */
  readonly first: number;
  /** The determiner in lower case ("the", "both", "no"), or null. */
  readonly determiner: string | null;
}

const modifierTags = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM']);
const determiners = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'both',
  'no',
  'any',
  'every',
  'each',
  'either',
  'neither',
  'another',
  'some',
  'all',
  'most',
  'many',
  'several',
  'few',
  'which',
  'what',
  'whose',
  'such',
  'certain',
  'other',
]);
const farthest = 14;

/** Walks left from the first word of a noun's phrase over what modifies it; stops at a verb, a preposition, a comma. */
export function phraseBefore(syntax: Syntax, first: number): Before {
  const floor = Math.max(syntax.doc.first[syntax.sentence[first]!]!, first - farthest);
  let at = first;
  let determiner: string | null = null;
  while (at > floor) {
    const t = at - 1;
    const word = syntax.words[t]!;
    const possessor = rel(syntax, t) === 'nmod:poss';
    if (word === "'s" || word === "'") {
      // The possessor before it belongs to the phrase; so does what modifies the possessor.
      at = t;
      continue;
    }
    if (determiners.has(word) && word !== 'other' && isDeterminer(syntax, t)) {
      determiner = syntax.words[t]!;
      at = t;
      // "the" before a possessor is the possessor's; the walk goes on over "all the", "both the".
      if (t - 1 >= floor && ['all', 'both', 'of'].includes(syntax.words[t - 1]!) && word === 'the') continue;
      break;
    }
    if (tag(syntax, t) === 'PRON' && possessor) {
      at = t;
      break;
    }
    if (/^\d{4}$/.test(word)) break;
    if (
      modifierTags.has(tag(syntax, t)) ||
      word === '-' ||
      word === '–' ||
      word === '"' ||
      word === '“' ||
      word === '”'
    ) {
      if (tag(syntax, t) !== 'PUNCT' && isOutside(syntax, t, first)) break;
      at = t;
      continue;
    }
    if (rel(syntax, t) === 'amod' || qualifies(syntax, t, first) || joinsAdjectives(syntax, t)) {
      at = t;
      continue;
    }
    break;
  }
  while (at < first && tag(syntax, at) === 'PUNCT') at++;
  return { first: at, determiner };
}

/** "newly independent": an adverb of an adjective inside the phrase. */
const qualifies = (syntax: Syntax, t: number, first: number): boolean =>
  tag(syntax, t) === 'ADV' &&
  headOf(syntax, t) > t &&
  headOf(syntax, t) < first &&
  tag(syntax, headOf(syntax, t)) === 'ADJ';

/** "its diplomatic and consular staff": a conjunction between two adjectives of the phrase. */
const joinsAdjectives = (syntax: Syntax, t: number): boolean =>
  tag(syntax, t) === 'CCONJ' &&
  tag(syntax, t - 1) === 'ADJ' &&
  tag(syntax, t + 1) === 'ADJ' &&
  rel(syntax, t - 1) === 'amod';

const isDeterminer = (syntax: Syntax, t: number): boolean =>
  tag(syntax, t) === 'DET' || rel(syntax, t).startsWith('det') || syntax.words[t] === 'whose';

/** A noun that heads something else than this phrase ("told Russia foreign ministers"): an argument of its own. */
function isOutside(syntax: Syntax, token: number, first: number): boolean {
  const relation = rel(syntax, token);
  if (relation === 'conj' && tag(syntax, token) === 'ADJ' && tag(syntax, headOf(syntax, token)) === 'ADJ')
    return false;
  if (relation.startsWith('nsubj') || ['obj', 'iobj', 'obl', 'root', 'conj', 'appos'].includes(relation)) {
    return headOf(syntax, token) < token || headOf(syntax, token) > first + 6 || relation.startsWith('nsubj');
  }
  return false;
}

/** Is the noun in the plural, by its tag or (for names) by its form and lemma? */
export function isPlural(syntax: Syntax, token: number): boolean {
  const { doc } = syntax;
  const name = doc.tokens.form[token]!;
  if (tag(syntax, token) === 'NOUN' || tag(syntax, token) === 'PROPN') {
    return syntax.words[token] !== syntax.lemmas[token] && /s$|men$|people$/i.test(name);
  }
  return false;
}

const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** The whole number that a word spells, or null. */
export function numberOf(word: string): number | null {
  const spelt = numbers.indexOf(word);
  if (spelt >= 0) return spelt;
  return /^\d{1,4}$/.test(word) ? Number(word) : null;
}
