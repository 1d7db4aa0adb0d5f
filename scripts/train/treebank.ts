import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/base/index.ts';
import { type Document, fromConllu } from '../../src/language/index.ts';

/** Where the treebanks are: ENTENTE_SOURCES, or ../shared/sources beside the package. */
export const treebankFolder = join(
  process.env.ENTENTE_SOURCES ?? join(packageRoot, '../shared/sources'),
  'ud',
);

/** The documents of one treebank file, or null where it is absent. */
export function readTreebank(name: string): Document[] | null {
  const file = join(treebankFolder, `${name}.conllu`);
  if (!existsSync(file)) return null;
  const read = fromConllu(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(`${name}: ${read.message}`);
  return read.value.map(document => document.document);
}

/** One sentence of a treebank, detached from its document. */
export interface Sentence {
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  /** Index within the sentence, -1 for the root. */
  readonly heads: Int32Array;
  readonly deprels: Uint8Array;
}

export function sentencesOf(documents: readonly Document[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { first, tokens } of documents) {
    for (let s = 0; s + 1 < first.length; s++) {
      const [from, to] = [first[s]!, first[s + 1]!];
      sentences.push({
        forms: tokens.form.slice(from, to),
        lemmas: tokens.lemma.slice(from, to),
        upos: tokens.upos.slice(from, to),
        xpos: tokens.xpos.slice(from, to),
        heads: tokens.head.slice(from, to).map(head => (head < 0 ? -1 : head - from)),
        deprels: tokens.deprel.slice(from, to),
      });
    }
  }
  return sentences;
}

/** Repeatable pseudo-random numbers in [0, 1) (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const out = items.slice();
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}
