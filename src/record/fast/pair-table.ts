/** Numbers of pairs: (key, other) → 0, 1, 2 ... in the order in which they were first put in. */
export interface PairTable {
  readonly size: number;
  /** The number of a pair; it gets the next one if it has none. */
  add(key: number, other: number): number;
  /** The number of a pair, or -1. */
  find(key: number, other: number): number;
}

const hash = (key: number, other: number): number => {
  const mixed = Math.imul(key, 0x9e3779b1) ^ Math.imul(other + 0x7f4a7c15, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

/** A hash table of pairs of integers with open addressing, for at most `most` pairs; half of its slots stay empty. */
export function pairTable(most: number): PairTable {
  const slots = 1 << Math.max(4, 33 - Math.clz32(Math.max(most, 1)));
  const mask = slots - 1;
  const keys = new Int32Array(slots);
  const others = new Int32Array(slots);
  const numbers = new Int32Array(slots).fill(-1);
  let size = 0;
  const slotOf = (key: number, other: number): number => {
    let slot = hash(key, other) & mask;
    while (numbers[slot] !== -1 && (keys[slot] !== key || others[slot] !== other)) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    get size() {
      return size;
    },
    add(key, other) {
      const slot = slotOf(key, other);
      if (numbers[slot] === -1) {
        keys[slot] = key;
        others[slot] = other;
        numbers[slot] = size++;
      }
      return numbers[slot]!;
    },
    find: (key, other) => numbers[slotOf(key, other)]!,
  };
}
