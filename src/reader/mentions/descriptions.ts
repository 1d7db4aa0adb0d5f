import type { DescriptionDraft, Draft, PairDraft, PronounDraft } from './draft.ts';
import { type DescriptionNoun, lexicon, phraseEnding } from './lexicon.ts';
import { isPlural, numberOf, phraseBefore } from './phrase.ts';
import { grammar, headOf, headWithin, rel, type Syntax, tag } from './syntax.ts';

const definite = new Set(['the', 'this', 'that', 'these', 'those']);
const pairing = new Set(['both', 'either', 'each', 'neither']);
const vague = new Set([
  'other',
  'another',
  'many',
  'most',
  'some',
  'several',
  'few',
  'more',
  'such',
  'foreign',
  'third',
  'all',
  'neighbouring',
  'neighboring',
  'nearby',
]);

/** "one of the first states": some of many. */
const ordering = new Set([
  'first',
  'last',
  'next',
  'only',
  'biggest',
  'largest',
  'smallest',
  'richest',
  'poorest',
  'oldest',
]);

/** Descriptions of polities in tokens [from, to): "the island nation", "both sides", "the two", "the pair". */
export function descriptionDrafts(
  syntax: Syntax,
  from: number,
  to: number,
  taken: (token: number) => boolean,
): DescriptionDraft[] {
  const found: DescriptionDraft[] = [];
  for (let t = to - 1; t >= from; t--) {
    if (taken(t)) continue;
    const draft = numberDraft(syntax, t) ?? nounDraft(syntax, from, t);
    if (!draft) continue;
    found.push(draft);
  }
  return found.reverse();
}

function nounDraft(syntax: Syntax, from: number, end: number): DescriptionDraft | null {
  const kind = tag(syntax, end);
  if (kind !== 'NOUN' && kind !== 'PROPN') return null;
  const { nouns, sides } = lexicon();
  if (['compound', 'amod', 'nmod:desc', 'flat'].includes(rel(syntax, end)) && headOf(syntax, end) > end)
    return null;
  const single = phraseEnding(nouns, syntax.words, syntax.lemmas, from, end);
  const side = phraseEnding(sides, syntax.words, syntax.lemmas, from, end);
  if (!single && !side) return null;
  const head = headWithin(syntax, (side ?? single)!.first, end);
  const plural = isPlural(syntax, head);
  const match = (plural ? (side ?? single) : (single ?? side))!;
  const phrase = phraseBefore(syntax, match.first);
  const count = countOf(syntax, phrase.first, match.first, phrase.determiner, plural, match.value);
  if (count === null || (count !== 1 && !side)) return null;
  const noun = count === 1 ? (single ?? side)!.value : side!.value;
  return draft(syntax, phrase.first, end, head, noun, count);
}

/** How many polities the phrase stands for (0: the words don't say), or null where it stands for none in particular. */
function countOf(
  syntax: Syntax,
  first: number,
  noun: number,
  determiner: string | null,
  plural: boolean,
  value: DescriptionNoun,
): number | null {
  let number: number | null = null;
  for (let t = first; t < noun; t++) {
    if (vague.has(syntax.words[t]!) || (plural && ordering.has(syntax.words[t]!))) return null;
    if (tag(syntax, t) === 'NUM') number = numberOf(syntax.words[t]!) ?? number;
  }
  if (determiner !== null && pairing.has(determiner)) return 2;
  // "the two Koreas" is a plural name, which no lemma tells from its singular.
  if (value.is.length > 1 && syntax.words[noun]!.endsWith('s')) return value.is.length;
  if (plural) {
    if (number !== null) return number > 1 && number < 60 ? number : null;
    if (value.is.length > 1) return value.is.length;
    return determiner !== null && definite.has(determiner) && value.role === null ? 0 : null;
  }
  if (syntax.lemmas[noun] === 'pair' || syntax.lemmas[noun] === 'duo') return 2;
  if (syntax.lemmas[noun] === 'trio') return 3;
  return 1;
}

const nounTags = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM']);

/** "the two", "both", "the three": a number that is a noun phrase by itself. */
function numberDraft(syntax: Syntax, t: number): DescriptionDraft | null {
  const word = syntax.words[t]!;
  const next = tag(syntax, t + 1);
  if (word === 'both' || word === 'neither' || word === 'either') {
    if (rel(syntax, t) === 'cc:preconj' || nounTags.has(next) || next === 'DET') return null;
    const acts = next === 'VERB' || next === 'AUX';
    return grammar(syntax, t) === 'other' && !acts ? null : draft(syntax, t, t, t, anySide, 2);
  }
  const number = numberOf(word);
  if (number === null || number < 2 || number > 12 || /\d/.test(word)) return null;
  if (!['the', 'these', 'those'].includes(syntax.words[t - 1]!) || nounTags.has(next)) return null;
  return draft(syntax, t - 1, t, t, anySide, number);
}

const anySide: DescriptionNoun = {
  for: 'any',
  other: false,
  tight: false,
  is: [],
  role: null,
};

function draft(
  _syntax: Syntax,
  first: number,
  last: number,
  head: number,
  noun: DescriptionNoun,
  count: number,
): DescriptionDraft {
  return {
    what: 'description',
    kind: count === 1 ? 'description' : 'group',
    first,
    last,
    head,
    noun,
    count,
  };
}

const pronouns = new Set([
  'it',
  'its',
  'itself',
  'they',
  'them',
  'their',
  'theirs',
  'themselves',
  'he',
  'him',
  'his',
  'himself',
  'she',
  'her',
  'hers',
  'whose',
  'herself',
  'we',
  'us',
  'our',
  'ours',
  'ourselves',
]);

/** Pronouns and words for one of a pair in tokens [from, to). */
export function pronounDrafts(
  syntax: Syntax,
  from: number,
  to: number,
  taken: (token: number) => boolean,
): Draft[] {
  const found: Draft[] = [];
  for (let t = from; t < to; t++) {
    if (taken(t)) continue;
    const word = syntax.words[t]!;
    if (pronouns.has(word) && syntax.doc.tokens.form[t] !== 'US') {
      if (rel(syntax, t) !== 'expl') found.push(pronoun(t, word));
    } else if ((word === 'former' || word === 'latter') && standsAlone(syntax, t)) {
      found.push(pair(t - 1, t, t, word));
    } else if (
      (word === 'each' || word === 'one') &&
      t + 1 < to &&
      syntax.words[t + 1] === (word === 'each' ? 'other' : 'another')
    ) {
      found.push(pair(t, t + 1, t + 1, 'each other'));
    }
  }
  return found;
}

const pronoun = (t: number, word: string): PronounDraft => ({
  what: 'pronoun',
  kind: 'pronoun',
  first: t,
  last: t,
  head: t,
  word,
});

const pair = (first: number, last: number, head: number, which: PairDraft['which']): PairDraft => ({
  what: 'pair',
  kind: 'pronoun',
  first,
  last,
  head,
  which,
});

/** "the former", and not "the former president": no noun follows that it could belong to. */
function standsAlone(syntax: Syntax, t: number): boolean {
  if (syntax.words[t - 1] !== 'the') return false;
  const head = headOf(syntax, t);
  return (
    rel(syntax, t) !== 'amod' || head < t || (tag(syntax, head) !== 'NOUN' && tag(syntax, head) !== 'PROPN')
  );
}
