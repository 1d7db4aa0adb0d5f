import { readNumber } from './numbers.ts';

import type { Scene } from './scene.ts';

/** One item of a pattern, as scripts/compile/claims.ts writes it (the notation: docs/claims.md). */
export interface Item {
  /** Word forms or lemmas in lower case; null for the built-ins. */
  readonly words: readonly string[] | null;
  readonly builtin: 'ordinal' | 'number' | 'year' | 'party' | 'any' | null;
  readonly optional: boolean;
  /** How many tokens a gap may skip; 0 for other items. */
  readonly gap: number;
  readonly names: readonly string[];
}

/** Where a pattern matched: tokens first..last, and the token (and value) of each named item. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly at: Readonly<Record<string, number>>;
  readonly values: Readonly<Record<string, number>>;
}

interface ReadyItem extends Omit<Item, 'words'> {
  readonly words: ReadonlySet<string> | null;
}
export type Pattern = readonly ReadyItem[];

export const readyPattern = (items: readonly Item[]): Pattern =>
  items.map(item => ({ ...item, words: item.words && new Set(item.words) }));

const yearForm = /^(1[5-9]|20)\d\d$/;

interface Step {
  readonly end: number;
  readonly value: number | null;
}

/** Does one item match at a token, and where does the next one begin? */
function step(item: ReadyItem, scene: Scene, token: number): Step | null {
  const { words, lemmas, to } = scene;
  if (item.words) {
    return item.words.has(words[token]!) || item.words.has(lemmas[token]!)
      ? { end: token + 1, value: null }
      : null;
  }
  if (item.builtin === 'any') return { end: token + 1, value: null };
  if (item.builtin === 'party') {
    const mention = scene.mentions.at(token);
    return mention && mention.parties.length > 0
      ? { end: Math.max(token, mention.last) + 1, value: null }
      : null;
  }
  if (item.builtin === 'year') {
    return yearForm.test(words[token]!) ? { end: token + 1, value: Number(words[token]) } : null;
  }
  const read = readNumber(words, token, to);
  if (!read || read.ordinal !== (item.builtin === 'ordinal')) return null;
  return { end: read.end, value: read.value };
}

/** The shortest match of a pattern that begins at a token, or null. Gaps are short, so this is bounded by the pattern. */
function matchAt(pattern: Pattern, scene: Scene, start: number): Match | null {
  const at: Record<string, number> = {};
  const values: Record<string, number> = {};
  const run = (i: number, token: number): number => {
    const item = pattern[i];
    if (!item) return token;
    if (item.gap > 0) {
      for (let skip = 0; skip <= item.gap && token + skip <= scene.to; skip++) {
        const end = run(i + 1, token + skip);
        if (end >= 0) return end;
      }
      return -1;
    }
    const found = token < scene.to ? step(item, scene, token) : null;
    if (found) {
      const end = run(i + 1, found.end);
      if (end >= 0) {
        for (const name of item.names) {
          at[name] = token;
          if (found.value !== null) values[name] = found.value;
        }
        return end;
      }
    }
    return item.optional ? run(i + 1, token) : -1;
  };
  const end = run(0, start);
  return end < 0 ? null : { first: start, last: end - 1, at, values };
}

/** Patterns by the words that can begin them, so that a text is walked once. */
export interface PatternIndex<R> {
  readonly byWord: ReadonlyMap<string, readonly { pattern: Pattern; rule: R }[]>;
  readonly byNumber: readonly { pattern: Pattern; rule: R }[];
}

export function indexPatterns<R>(all: readonly { pattern: Pattern; rule: R }[]): PatternIndex<R> {
  const byWord = new Map<string, { pattern: Pattern; rule: R }[]>();
  const byNumber: { pattern: Pattern; rule: R }[] = [];
  for (const entry of all) {
    const start = entry.pattern[0]!;
    if (!start.words) byNumber.push(entry);
    for (const word of start.words ?? []) {
      const list = byWord.get(word);
      if (list) list.push(entry);
      else byWord.set(word, [entry]);
    }
  }
  return { byWord, byNumber };
}

/** Every match in a sentence, in text order, each rule at most once a starting token. */
export function* matchesIn<R>(index: PatternIndex<R>, scene: Scene): Generator<{ rule: R; match: Match }> {
  for (let token = scene.from; token < scene.to; token++) {
    const word = scene.words[token]!;
    const lemma = scene.lemmas[token]!;
    const byForm = index.byWord.get(word) ?? [];
    const byLemma = lemma === word ? [] : (index.byWord.get(lemma) ?? []);
    const numeric = readNumber(scene.words, token, scene.to) ? index.byNumber : [];
    for (const { pattern, rule } of new Set([...byForm, ...byLemma, ...numeric])) {
      const match = matchAt(pattern, scene, token);
      if (match) yield { rule, match };
    }
  }
}
