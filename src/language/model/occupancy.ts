/** The full slots of a hash table in order, from a file's bits (slot 8i + j is bit j of byte i). */
export function fullSlots(occupied: Uint8Array, count: number): Int32Array {
  const slots = new Int32Array(count);
  let next = 0;
  for (let byte = 0; byte + 3 < occupied.length; byte += 4) {
    let bits =
      occupied[byte]! |
      (occupied[byte + 1]! << 8) |
      (occupied[byte + 2]! << 16) |
      (occupied[byte + 3]! << 24);
    // From full slot to full slot, without a look at the empty ones.
    for (; bits !== 0; bits &= bits - 1) slots[next++] = byte * 8 + 31 - Math.clz32(bits & -bits);
  }
  for (let byte = occupied.length & ~3; byte < occupied.length; byte++) {
    for (let bit = 0; bit < 8; bit++) if (occupied[byte]! & (1 << bit)) slots[next++] = byte * 8 + bit;
  }
  return slots;
}
