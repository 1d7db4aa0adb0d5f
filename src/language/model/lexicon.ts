/** What the model knows about word forms, looked up by the hash of the lower-case form. */
export interface Lexicon {
  /** Hashes in rising order; the other columns run beside them. */
  readonly hashes: Int32Array;
  /** Where the hashes begin that share their upper sixteen bits (from the lowest, which is negative). */
  readonly begins: Int32Array;
  /** Cluster of the word by its vector (0: none). */
  readonly cluster: Uint16Array;
  /** Which tags it was seen with, as a class of words (0: not known). */
  readonly ambiguity: Uint8Array;
  /** Class of words → the only tag that they ever have, or 255: such words need no scoring. */
  readonly sure: Uint8Array;
}

const shelves = 1 << 16;
const shelfOf = (hash: number): number => (hash >> 16) + shelves / 2;

/** The place of a word in the columns, or -1. */
export function findWord({ hashes, begins }: Lexicon, hash: number): number {
  const shelf = shelfOf(hash);
  const end = begins[shelf + 1]!;
  for (let at = begins[shelf]!; at < end; at++) if (hashes[at] === hash) return at;
  return -1;
}

/** A lexicon over parallel columns of words, as they stand where their hashes rise, else over sorted copies. */
export function buildLexicon(
  hashes: Int32Array,
  cluster: Uint16Array,
  ambiguity: Uint8Array,
  sure: Uint8Array,
): Lexicon {
  const begins = new Int32Array(shelves + 1);
  let rising = true;
  for (let i = 0; i < hashes.length; i++) {
    begins[shelfOf(hashes[i]!) + 1]!++;
    if (i > 0 && hashes[i]! < hashes[i - 1]!) rising = false;
  }
  for (let shelf = 0; shelf < shelves; shelf++) begins[shelf + 1]! += begins[shelf]!;
  if (rising) return { hashes, begins, cluster, ambiguity, sure };
  const order = Array.from(hashes, (_, i) => i).sort((a, b) => hashes[a]! - hashes[b]!);
  return {
    hashes: Int32Array.from(order, i => hashes[i]!),
    begins,
    cluster: Uint16Array.from(order, i => cluster[i]!),
    ambiguity: Uint8Array.from(order, i => ambiguity[i]!),
    sure,
  };
}
