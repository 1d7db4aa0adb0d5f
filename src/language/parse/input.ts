import { type Atoms, pad } from '../model/atoms.ts';

/** What the parser knows of a sentence's words, in padded columns: row `pad + i` is word i. */
export interface ParseInput {
  length: number;
  readonly word: Int32Array;
  readonly cluster: Int32Array;
  readonly coarse: Int32Array;
  readonly suffix: Int32Array;
  /** Joint tag class, and its universal tag. */
  readonly tag: Int32Array;
  readonly upos: Int32Array;
  /** Commas, conjunctions and verbs in the words before i: differences tell what stands between two words. */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly conjunctions: Int32Array;
}

/** Upper bound on the values of the marks below. */
const none = -7;

/** The parser's columns over filled atoms and tags (both padded). The indices name tags in `uposNames`. */
export function parseInput(
  atoms: Atoms,
  tags: Int32Array,
  length: number,
  uposOf: Uint8Array,
  kinds: { verb: number; aux: number; cconj: number; punct: number },
): ParseInput {
  const rows = length + 2 * pad;
  const upos = new Int32Array(rows).fill(none);
  const commas = new Int32Array(rows);
  const verbs = new Int32Array(rows);
  const conjunctions = new Int32Array(rows);
  for (let i = 0; i < length; i++) {
    const u = uposOf[tags[pad + i]!]!;
    upos[pad + i] = u;
    commas[pad + i + 1] = commas[pad + i]! + (u === kinds.punct ? 1 : 0);
    verbs[pad + i + 1] = verbs[pad + i]! + (u === kinds.verb || u === kinds.aux ? 1 : 0);
    conjunctions[pad + i + 1] = conjunctions[pad + i]! + (u === kinds.cconj ? 1 : 0);
  }
  return {
    length,
    word: atoms.word,
    cluster: atoms.cluster,
    coarse: atoms.coarse,
    suffix: atoms.suffix3,
    tag: tags,
    upos,
    commas,
    verbs,
    conjunctions,
  };
}

/** Bits for what stands strictly between words i < j: a comma (one, more), a verb, a conjunction. */
export function between(input: ParseInput, i: number, j: number): number {
  const from = pad + i + 1;
  const to = pad + j;
  const commas = input.commas[to]! - input.commas[from]!;
  const verbs = input.verbs[to]! - input.verbs[from]!;
  const conjunctions = input.conjunctions[to]! - input.conjunctions[from]!;
  return (commas > 2 ? 3 : commas) + 4 * (verbs > 2 ? 3 : verbs) + 16 * (conjunctions > 0 ? 1 : 0);
}

/** Distances in seven steps. */
export const distance = (d: number): number => (d < 5 ? d : d < 8 ? 5 : d < 15 ? 6 : 7);
