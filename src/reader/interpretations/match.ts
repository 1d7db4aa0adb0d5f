import type { Hedge } from '../events/lexicon-schema.ts';
import type { Tree } from '../events/tree.ts';

/** A hedge found in a text: tokens first..last. */
export interface Marked {
  readonly hedge: Hedge;
  readonly first: number;
  readonly last: number;
}

interface Step {
  /** Words, lower case; those of `lemmas` in any form. */
  readonly words: ReadonlySet<string>;
  readonly lemmas: ReadonlySet<string>;
  /** How many other tokens may stand before it. */
  readonly gap: number;
}

interface Pattern {
  readonly hedge: Hedge;
  readonly steps: readonly Step[];
}

/** Hedges by the word or lemma that they begin with. */
export interface HedgeIndex {
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
  readonly byLemma: ReadonlyMap<string, readonly Pattern[]>;
}

const gapSize = 3;

function stepOf(token: string, gap: number): Step {
  const words = new Set<string>();
  const lemmas = new Set<string>();
  // One "=" marks all alternatives that follow it in the token: "=see|view".
  const [plain, marked] = token.startsWith('=') ? [[], token.slice(1).split('|')] : [token.split('|'), []];
  for (const word of plain) (word.startsWith('=') ? lemmas : words).add(word.replace(/^=/, ''));
  for (const word of marked) lemmas.add(word.replace(/^=/, ''));
  return { words, lemmas, gap };
}

function patternOf(hedge: Hedge): Pattern {
  const steps: Step[] = [];
  let gap = 0;
  for (const token of hedge.words.split(' ')) {
    if (token === '~') gap += gapSize;
    else {
      steps.push(stepOf(token, gap));
      gap = 0;
    }
  }
  return { hedge, steps };
}

/** Indexes hedges by their first word. */
export function hedgeIndex(hedges: readonly Hedge[]): HedgeIndex {
  const byWord = new Map<string, Pattern[]>();
  const byLemma = new Map<string, Pattern[]>();
  const put = (map: Map<string, Pattern[]>, word: string, pattern: Pattern) =>
    map.set(word, [...(map.get(word) ?? []), pattern]);
  for (const pattern of hedges.map(patternOf)) {
    for (const word of pattern.steps[0]!.words) put(byWord, word, pattern);
    for (const lemma of pattern.steps[0]!.lemmas) put(byLemma, lemma, pattern);
  }
  return { byWord, byLemma };
}

const fits = (tree: Tree, step: Step, token: number): boolean =>
  step.words.has(tree.doc.tokens.form[token]!.toLowerCase()) || step.lemmas.has(tree.lemma(token));

function lastOf(tree: Tree, pattern: Pattern, first: number, end: number): number {
  let at = first;
  for (const step of pattern.steps.slice(1)) {
    const from = at + 1;
    at = -1;
    for (let t = from; t <= from + step.gap && t < end; t++) {
      if (fits(tree, step, t)) {
        at = t;
        break;
      }
    }
    if (at < 0) return -1;
  }
  return at;
}

/** Every hedge in a sentence, in text order. */
export function matchHedges(tree: Tree, sentence: number, index: HedgeIndex): Marked[] {
  const out: Marked[] = [];
  const { doc } = tree;
  const end = doc.first[sentence + 1]!;
  for (let t = doc.first[sentence]!; t < end; t++) {
    const patterns = [
      ...(index.byWord.get(doc.tokens.form[t]!.toLowerCase()) ?? []),
      ...(index.byLemma.get(tree.lemma(t)) ?? []),
    ];
    for (const pattern of patterns) {
      const last = lastOf(tree, pattern, t, end);
      if (last >= 0) out.push({ hedge: pattern.hedge, first: t, last });
    }
  }
  return out;
}
