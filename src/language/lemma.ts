import { uposIndex, xposIndex } from './names.ts';

/** Rules and exceptions of a lemmatiser, by tag (upos * 64 + xpos). */
export interface LemmaTable {
  /** Tag → suffix of the form → how many letters to cut and what to put on: "1e", "0". Longer suffixes win. */
  readonly rules: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Tag → form in lower case → lemma. */
  readonly exceptions: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Lemmatiser {
  readonly rules: ReadonlyMap<number, ReadonlyMap<string, string>>;
  readonly exceptions: ReadonlyMap<number, ReadonlyMap<string, string>>;
  /** Is this a word that is written? (The lexicon's hundred thousand.) */
  readonly known: (word: string) => boolean;
}

/** The longest suffix that a rule looks at. */
export const longestSuffix = 6;

export function lemmatiser(table: LemmaTable, known: (word: string) => boolean): Lemmatiser {
  const maps = (by: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
    new Map(Object.entries(by).map(([tag, entries]) => [Number(tag), new Map(Object.entries(entries))]));
  return { rules: maps(table.rules), exceptions: maps(table.exceptions), known };
}

/** Lemma of a form under a tag: names keep their form, other words are lower case, as in the English treebanks. */
export function lemmaOf(by: Lemmatiser, form: string, tag: number, isName: boolean, first: boolean): string {
  if (form.length > 60) return form;
  const lower = form.toLowerCase().replace('’', "'");
  const exception = by.exceptions.get(tag)?.get(lower);
  if (exception !== undefined) return exception;
  if (isName) return form;
  const rules = by.rules.get(tag);
  const lemma = rules ? mended(by, lower, applyRules(rules, lower), tag & 63) : lower;
  // "Cuban" keeps its capital in mid-sentence; an exception tells of those that were seen in training.
  return !first && tag >> 6 === adjective && demonym.test(form) ? form : lemma;
}

const adjective = uposIndex('ADJ');
const demonym = /^\p{Lu}\p{Ll}+(?:an|ese|ish|i|ic|ch)$/u;
const [past, participle, gerund] = [xposIndex('VBD'), xposIndex('VBN'), xposIndex('VBG')];
/** One syllable in a single consonant after a single vowel: would have doubled it before -ed and -ing ("fad"). */
const wouldDouble = /^[^aeiou]*[aeiou][bcdfgklmnprstvz]$/;

/** Where a rule makes no word of a verb ("endors"), the form with an e, the bare stem, or the stem undoubled that is one. */
function mended(by: Lemmatiser, lower: string, lemma: string, xpos: number): string {
  if (xpos !== past && xpos !== participle && xpos !== gerund) return lemma;
  const ending = xpos === gerund ? 'ing' : 'ed';
  if (!lower.endsWith(ending) || lower.length < ending.length + 2) return lemma;
  const stem = lower.slice(0, -ending.length);
  if (lemma === stem && wouldDouble.test(stem)) return `${stem}e`;
  if (by.known(lemma)) return lemma;
  const candidates = [`${stem}e`, stem, stem.slice(0, -1)];
  return candidates.find(by.known) ?? lemma;
}

function applyRules(rules: ReadonlyMap<string, string>, lower: string): string {
  for (let n = Math.min(longestSuffix, lower.length); n >= 0; n--) {
    const edit = rules.get(lower.slice(lower.length - n));
    if (edit === undefined) continue;
    const cut = Number.parseInt(edit, 10);
    if (cut < lower.length) return lower.slice(0, lower.length - cut) + edit.slice(String(cut).length);
  }
  return lower;
}
