/** What the model knows about word forms, looked up by the hash of the lower-case form. */
export interface Lexicon {
  readonly mask: number;
  /** Full hashes, 0 where a slot is empty. */
  readonly hashes: Int32Array;
  /** Cluster of the word by its vector (0: none). */
  readonly cluster: Uint16Array;
  /** Which tags it was seen with, as a class of words (0: not known). */
  readonly ambiguity: Uint8Array;
  /** Class of words → the only tag that they ever have, or 255: such words need no scoring. */
  readonly sure: Uint8Array;
}

/** The slot of a word, or -1. */
export function findWord(lexicon: Lexicon, hash: number): number {
  const wanted = hash || 1;
  let slot = wanted & lexicon.mask;
  for (;;) {
    const found = lexicon.hashes[slot]!;
    if (found === wanted) return slot;
    if (found === 0) return -1;
    slot = (slot + 1) & lexicon.mask;
  }
}

/** Builds the table from parallel columns of words. */
export function buildLexicon(
  hashes: Int32Array,
  cluster: Uint16Array,
  ambiguity: Uint8Array,
  sure: Uint8Array,
): Lexicon {
  let slots = 16;
  while (slots < hashes.length * 2) slots *= 2;
  const table = {
    mask: slots - 1,
    hashes: new Int32Array(slots),
    cluster: new Uint16Array(slots),
    ambiguity: new Uint8Array(slots),
    sure,
  };
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i]! || 1;
    let slot = hash & table.mask;
    while (table.hashes[slot] !== 0 && table.hashes[slot] !== hash) slot = (slot + 1) & table.mask;
    table.hashes[slot] = hash;
    table.cluster[slot] = cluster[i]!;
    table.ambiguity[slot] = ambiguity[i]!;
  }
  return table;
}
