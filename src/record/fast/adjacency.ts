/** Who stands beside a party in a ledger, as whole stretches of arrays: from .. to of `span`, in order of the other. */
export interface Adjacency {
  readonly other: Int32Array;
  readonly track: Int32Array;
  /** 1 where the party is the second of its track. */
  readonly second: Uint8Array;
  /** Where the stretch of a party in a ledger begins and ends. */
  begin(ledger: number, party: number): number;
  end(ledger: number, party: number): number;
}

/** Where there is no ledger. */
export const nobodyBeside: Adjacency = {
  other: new Int32Array(0),
  track: new Int32Array(0),
  second: new Uint8Array(0),
  begin: () => 0,
  end: () => 0,
};

interface TrackColumns {
  readonly ledgers: number;
  /** The number of parties. */
  readonly width: number;
  /** The number of the first of the tracks. */
  readonly first: number;
  readonly ledger: Int32Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** The tracks in the order of one of their parties (a counting sort). */
function inOrderOf(party: Int32Array, width: number): Int32Array {
  const at = new Int32Array(width + 1);
  for (let track = 0; track < party.length; track++) at[party[track]! + 1]!++;
  for (let i = 0; i < width; i++) at[i + 1]! += at[i]!;
  const order = new Int32Array(party.length);
  for (let track = 0; track < party.length; track++) {
    const key = party[track]!;
    order[at[key]!] = track;
    at[key]!++;
  }
  return order;
}

/** Makes the stretches: tracks are put in by the order of the other party, so that no stretch need be sorted. */
export function adjacencyOf({ ledgers, width, first, ledger, a, b }: TrackColumns): Adjacency {
  const start = new Int32Array(ledgers * width + 1);
  for (let track = 0; track < a.length; track++) {
    start[ledger[track]! * width + a[track]! + 1]!++;
    start[ledger[track]! * width + b[track]! + 1]!++;
  }
  for (let i = 0; i + 1 < start.length; i++) start[i + 1]! += start[i]!;
  const at = start.slice();
  const other = new Int32Array(2 * a.length);
  const tracks = new Int32Array(2 * a.length);
  const second = new Uint8Array(2 * a.length);
  const byA = inOrderOf(a, width);
  const byB = inOrderOf(b, width);
  // Two runs, each in order, are merged by the other party: b beside a, and a beside b.
  for (let i = 0, j = 0; i < byA.length || j < byB.length; ) {
    const left = i < byA.length ? a[byA[i]!]! : width;
    const right = j < byB.length ? b[byB[j]!]! : width;
    const role = left <= right ? 1 : 0;
    const track = role === 1 ? byA[i++]! : byB[j++]!;
    const key = ledger[track]! * width + (role === 1 ? b[track]! : a[track]!);
    const slot = at[key]!;
    at[key] = slot + 1;
    other[slot] = role === 1 ? left : right;
    tracks[slot] = first + track;
    second[slot] = role;
  }
  const within = (known: number, party: number): boolean => known >= 0 && known < ledgers && party >= 0;
  return {
    other,
    track: tracks,
    second,
    begin: (known, party) => (within(known, party) ? start[known * width + party]! : 0),
    end: (known, party) => (within(known, party) ? start[known * width + party + 1]! : 0),
  };
}
