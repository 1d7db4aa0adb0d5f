import { uposIs } from '../../../language/index.ts';
import type { ClaimLexicon } from '../lexicon.ts';
import type { Scene } from '../scene.ts';

/** A title in a sentence: "the former Cuban foreign minister". */
export interface Title {
  /** The words of the title itself: "foreign minister". */
  readonly first: number;
  readonly last: number;
  /** Where the noun phrase begins. */
  readonly start: number;
  readonly office: string;
  readonly plural: boolean;
  readonly former: boolean;
  readonly acting: boolean;
}

/** The titles of a sentence, longest first where they overlap, in text order. */
export function titlesIn(scene: Scene, lexicon: ClaimLexicon): Title[] {
  const out: Title[] = [];
  for (let token = scene.from; token < scene.to; token++) {
    const found = titleAt(scene, lexicon, token);
    if (!found) continue;
    out.push(found);
    token = found.last;
    // A title straight behind another is the beginning of a name ("Minister Amir Khan").
    if (
      /^(amir|emir|sultan|king|shah|pasha)$/.test(scene.words[token + 1] ?? '') &&
      /^\p{Lu}/u.test(scene.doc.tokens.form[token + 1]!)
    )
      token++;
  }
  return out;
}

function titleAt(scene: Scene, lexicon: ClaimLexicon, token: number): Title | null {
  const { words, lemmas } = scene;
  // The lemma of a capitalised plural keeps its ending: "Ambassadors X and Y".
  const singular = words[token]!.endsWith('s') ? words[token]!.slice(0, -1) : lemmas[token]!;
  const candidates =
    lexicon.titles.get(words[token]!) ??
    lexicon.titles.get(lemmas[token]!) ??
    lexicon.titles.get(singular) ??
    [];
  for (const { words: title, office } of candidates) {
    const last = token + title.length - 1;
    if (last >= scene.to || !title.every((word, i) => isForm(scene, token + i, word))) continue;
    if (title.length === 1 && uposIs(scene.doc, last, 'VERB')) continue;
    if (title[0] === 'secretary' && title.length === 1 && words[last + 1] !== 'of') continue;
    const start = phraseStart(scene, token);
    const before = words.slice(start, token);
    return {
      first: token,
      last,
      start,
      office,
      plural: words[last] !== title.at(-1),
      former: before.some(word => lexicon.former.has(word)),
      acting: before.some(word => lexicon.acting.has(word)),
    };
  }
  return null;
}

const isForm = (scene: Scene, token: number, word: string): boolean =>
  scene.words[token] === word || scene.lemmas[token] === word || scene.words[token] === `${word}s`;

const stops = ['VERB', 'AUX', 'ADP', 'CCONJ', 'SCONJ', 'ADV'] as const;

/** Adverbs that stand inside a noun phrase. */
const inside = /^(only|sole|just|still|once|most|now|long|newly|then)$/;

/** Walks left from a noun over its determiner, adjectives, demonyms and possessives. */
export function phraseStart(scene: Scene, token: number): number {
  let start = token;
  while (start > scene.from && token - start < 9) {
    const left = start - 1;
    if (uposIs(scene.doc, left, 'PUNCT') && !/^[-.]$/.test(scene.words[left]!)) break;
    if (
      stops.some(stop => uposIs(scene.doc, left, stop)) &&
      scene.mentions.at(left) === null &&
      !inside.test(scene.words[left]!)
    )
      break;
    start = left;
  }
  return start;
}
