import type { Predicate } from '../draft.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Scene } from './scene.ts';

/** What a stretch of text says holds between its parties. */
export interface PredicateRead {
  readonly value: Predicate;
  readonly token: number;
  readonly negated: boolean;
}

const opposites: Partial<Record<Predicate, Predicate>> = {
  relations: 'no-relations',
  recognition: 'no-recognition',
  mission: 'no-mission',
  designated: 'not-designated',
};

/** The predicate turned round where the text denies it: "relations" → "no-relations". */
export const negate = (value: Predicate, negated: boolean): Predicate =>
  negated ? (opposites[value] ?? value) : value;

/** The first predicate word among tokens first..last, and whether a negator stands before it there. */
export function predicateIn(
  scene: Scene,
  lexicon: ClaimLexicon,
  first: number,
  last: number,
): PredicateRead | null {
  const has = (words: ReadonlySet<string>): boolean => {
    for (let token = first; token <= last; token++) if (says(scene, token, words)) return true;
    return false;
  };
  for (let token = first; token <= last; token++) {
    for (const entry of lexicon.predicates) {
      if (!says(scene, token, entry.words)) continue;
      if ((entry.near && !has(entry.near)) || has(entry.unless)) continue;
      return { value: entry.value, token, negated: negatedIn(scene, lexicon, first, token) };
    }
  }
  return null;
}

const says = (scene: Scene, token: number, words: ReadonlySet<string>): boolean =>
  words.has(scene.words[token]!) || words.has(scene.lemmas[token]!);

/** Is there a negator among tokens first..last ("not", "no", "without", "yet to", "still to")? */
export function negatedIn(scene: Scene, lexicon: ClaimLexicon, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) {
    const word = scene.words[token]!;
    if (/^(yet|still)$/.test(word)) {
      if (scene.words[token + 1] === 'to') return true;
    } else if (lexicon.negators.has(word) || lexicon.negators.has(scene.lemmas[token]!)) return true;
  }
  return false;
}
