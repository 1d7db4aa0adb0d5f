/** The bits of 32 slots from a file's bytes (slot 8i + j is bit j of byte i); beyond the last byte there are none. */
const bitsAt = (occupied: Uint8Array, byte: number): number =>
  byte + 3 < occupied.length
    ? occupied[byte]! | (occupied[byte + 1]! << 8) | (occupied[byte + 2]! << 16) | (occupied[byte + 3]! << 24)
    : (occupied[byte] ?? 0) | ((occupied[byte + 1] ?? 0) << 8) | ((occupied[byte + 2] ?? 0) << 16);

/** The full slots of a hash table in order. */
export function fullSlots(occupied: Uint8Array, count: number): Int32Array {
  const slots = new Int32Array(count);
  let next = 0;
  for (let byte = 0; byte < occupied.length; byte += 4)
    // From full slot to full slot, without a look at the empty ones.
    for (let bits = bitsAt(occupied, byte); bits !== 0; bits &= bits - 1)
      slots[next++] = byte * 8 + 31 - Math.clz32(bits & -bits);
  return slots;
}

/** A hash table with the values of its full slots in their places, and 0 in the others. */
export function spread(occupied: Uint8Array, values: Uint32Array, slots: number): Int32Array {
  const table = new Int32Array(slots);
  // The same bits as signed integers, which need no floating point.
  const signed = new Int32Array(values.buffer, values.byteOffset, values.length);
  let next = 0;
  for (let byte = 0; byte < occupied.length; byte += 4)
    for (let bits = bitsAt(occupied, byte); bits !== 0; bits &= bits - 1)
      table[byte * 8 + 31 - Math.clz32(bits & -bits)] = signed[next++]!;
  return table;
}
