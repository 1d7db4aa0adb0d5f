/** 32-bit hashes for words and features. Features never become strings: they are mixed from integers. */

const longest = 48;

/** Hash of a string between two offsets (its first 48 units and its length). */
export function hashSlice(text: string, from: number, to: number): number {
  const end = Math.min(to, from + longest);
  let h = (0x811c9dc5 ^ (to - from)) | 0;
  for (let i = from; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

export const hashWord = (text: string): number => hashSlice(text, 0, text.length);

/** Mixes one value into a hash. */
export const mix = (h: number, value: number): number => {
  const m = Math.imul(h ^ value, 0x9e3779b1);
  return m ^ (m >>> 15);
};
