const [lf, cr] = [10, 13];

/** Where lines end in some bytes. */
export interface LineEnds {
  /** Offsets just after each end of a line: \n, \r\n or \r. */
  readonly ends: readonly number[];
  /** The bytes end in \r: whether a line ends there is told by the next byte. */
  readonly open: boolean;
}

/** Finds the ends of lines; `open` says that the bytes before ended in \r. No byte of UTF-8 but these two looks like them. */
export function lineEnds(bytes: Uint8Array, open: boolean): LineEnds {
  const ends: number[] = [];
  let at = 0;
  if (open && bytes.length > 0) {
    at = bytes[0] === lf ? 1 : 0;
    ends.push(at);
  }
  for (; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte !== lf && byte !== cr) continue;
    if (byte === cr && at + 1 === bytes.length) return { ends, open: true };
    if (byte === cr && bytes[at + 1] === lf) at++;
    ends.push(at + 1);
  }
  return { ends, open: bytes.length === 0 && open };
}
