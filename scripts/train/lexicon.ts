import { normalForm } from '../../src/language/model/atoms.ts';
import { hashWord } from '../../src/language/model/hash.ts';
import { buildLexicon, type Lexicon } from '../../src/language/model/lexicon.ts';
import type { Sentence } from './treebank.ts';

/** Columns from which a lexicon is built; they are what the model file holds. */
export interface LexiconColumns {
  readonly hashes: Int32Array;
  readonly cluster: Uint16Array;
  readonly ambiguity: Uint8Array;
  readonly sure: Uint8Array;
}

const leastCount = 4;
const leastShare = 0.04;
const mostClasses = 250;
/** A word is sure of its tag when it was seen this often and hardly ever had another. */
const sureCount = 50;
const sureShare = 0.9995;

/** Joins what training sentences tell of words' tags with the clusters of their vectors. */
export function lexiconColumns(
  sentences: readonly Sentence[],
  tagOf: (sentence: Sentence, i: number) => number,
  clusters: ReadonlyMap<string, number>,
): LexiconColumns {
  const counts = new Map<string, Map<number, number>>();
  for (const sentence of sentences) {
    sentence.forms.forEach((form, i) => {
      const word = normalForm(form);
      const tags = counts.get(word) ?? new Map<number, number>();
      counts.set(word, tags);
      const tag = tagOf(sentence, i);
      tags.set(tag, (tags.get(tag) ?? 0) + 1);
    });
  }
  const { classes, sure } = ambiguityClasses(counts);
  const words = new Map<number, [number, number]>();
  for (const [word, cluster] of clusters) words.set(hashWord(word), [cluster, 0]);
  for (const [word, ambiguity] of classes) {
    words.set(hashWord(word), [clusters.get(word) ?? 0, ambiguity]);
  }
  const rows = [...words].sort((a, b) => a[0] - b[0]);
  return {
    hashes: Int32Array.from(rows, row => row[0]),
    cluster: Uint16Array.from(rows, row => row[1][0]),
    ambiguity: Uint8Array.from(rows, row => row[1][1]),
    sure,
  };
}

/** Word → number of the set of tags that it has at least 4 % of the time, the commonest first in the set. */
function ambiguityClasses(counts: ReadonlyMap<string, ReadonlyMap<number, number>>): {
  classes: Map<string, number>;
  sure: Uint8Array;
} {
  const sets = new Map<string, string>();
  const totals = new Map<string, number>();
  for (const [word, tags] of counts) {
    const total = [...tags.values()].reduce((a, b) => a + b, 0);
    if (total < leastCount) continue;
    const seen = [...tags]
      .filter(([, n]) => n / total >= leastShare)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const [tag, most] = seen[0]!;
    const isSure = total >= sureCount && most / total >= sureShare;
    const set = isSure
      ? `sure ${tag}`
      : seen
          .slice(0, 3)
          .map(([tag]) => tag)
          .join(' ');
    sets.set(word, set);
    totals.set(set, (totals.get(set) ?? 0) + total);
  }
  const ranked = [...totals].sort((a, b) => b[1] - a[1]).slice(0, mostClasses);
  const numbers = new Map(ranked.map(([set], i) => [set, i + 1]));
  const sure = new Uint8Array(256).fill(255);
  for (const [set, number] of numbers) if (set.startsWith('sure ')) sure[number] = Number(set.slice(5));
  return { classes: new Map([...sets].map(([word, set]) => [word, numbers.get(set) ?? 251])), sure };
}

export const lexiconOf = (columns: LexiconColumns): Lexicon =>
  buildLexicon(columns.hashes, columns.cluster, columns.ambiguity, columns.sure);
