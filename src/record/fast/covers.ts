import type { Coverage } from '../coverage.ts';
import type { Day } from '../days.ts';
import { isMutual } from '../subject.ts';
import { never, packDay } from './int-days.ts';
import type { Ledgers } from './ledgers.ts';
import type { Parties } from './parties.ts';

/** Where the record is complete, by numbers. */
export interface Covers {
  /** A row of coverage that speaks of a (first) and b (second) in a ledger on a day; `lasting`: of what is open. */
  pair(ledger: number, a: number, b: number, day: Day, lasting?: boolean): Row | null;
  /** Whether a row covers everybody beside a party, as first (1) or second (2), on a day. */
  whole(ledger: number, party: number, role: 1 | 2, day: Day): boolean;
}

/** Sets of parties as bits. */
export interface Bits {
  readonly words: Uint32Array;
}

/** Whether a party is in the set. */
export const has = ({ words }: Bits, party: number): boolean =>
  party >= 0 && ((words[party >> 5]! >>> (party & 31)) & 1) === 1;

/** A set of codes as bits; codes that the log does not know are left out. */
export function bitsOf(codes: Iterable<string>, parties: Parties): Bits {
  const words = new Uint32Array((parties.codes.length + 31) >> 5);
  for (const code of codes) {
    const party = parties.numberOf(code);
    if (party >= 0) words[party >> 5]! |= 1 << (party & 31);
  }
  return { words };
}

/** A row of coverage; both days count. */
interface Row {
  readonly from: number;
  readonly to: number;
  /** 1: the party is the first; 2: the second; 3: either. */
  readonly roles: number;
  readonly others: Bits | null;
  readonly whole: boolean;
  readonly onlyOpen: boolean;
  readonly knownFrom: number;
}

const roles = { from: 1, to: 2, both: 3 } as const;

const none: readonly Row[] = [];

/** By party the rows of one ledger. */
type Shelf = readonly (readonly Row[] | undefined)[];

/** Sorts the rows of a ledger by party. */
function shelve(
  coverage: readonly Coverage[],
  ledger: number,
  parties: Parties,
  { subjectOf, strandOf }: Ledgers,
) {
  const sets = new Map<ReadonlySet<string>, Bits>();
  const bits = (others: ReadonlySet<string>): Bits => {
    const known = sets.get(others) ?? bitsOf(others, parties);
    sets.set(others, known);
    return known;
  };
  const [subject, strand] = [subjectOf(ledger), strandOf(ledger)];
  const rows: (Row[] | undefined)[] = parties.codes.map(() => undefined);
  for (const cover of coverage) {
    if (cover.subject !== subject || cover.strand !== strand) continue;
    const { side, others, whole, from, to, onlyOpen = false, knownFrom } = cover;
    const row = {
      from: packDay(from),
      to: packDay(to),
      roles: isMutual(subject) ? 3 : roles[side],
      others: others === null ? null : bits(others),
      whole,
      onlyOpen,
      knownFrom: knownFrom === undefined ? never : packDay(knownFrom),
    };
    const party = parties.numberOf(cover.party);
    const known = rows[party];
    if (known) known.push(row);
    else rows[party] = [row];
  }
  return rows;
}

/**
 * Sorts coverage by ledger and party, for whatever day on which it can be asked what was known (coverage.ts); a ledger
 * when it is first asked about. The ledgers are known, also those of coverage alone.
 */
export function coversOf(
  coverage: readonly Coverage[],
  parties: Parties,
  ledgers: Ledgers,
): (known: Day) => Covers {
  const shelves: (Shelf | undefined)[] = new Array(ledgers.size).fill(undefined);
  const of = (ledger: number, party: number): readonly Row[] => {
    if (ledger < 0 || party < 0) return none;
    let shelf = shelves[ledger];
    if (shelf === undefined) {
      shelf = shelve(coverage, ledger, parties, ledgers);
      shelves[ledger] = shelf;
    }
    return shelf[party] ?? none;
  };
  return known => {
    const holds = (row: Row, role: number, day: Day): boolean =>
      (row.roles & role) !== 0 && row.from <= day && day <= row.to && day <= known && row.knownFrom <= known;
    const speaks = (
      list: readonly Row[],
      role: number,
      other: number,
      day: Day,
      lasting: boolean,
    ): Row | null => {
      for (const row of list)
        if (holds(row, role, day) && (lasting || !row.onlyOpen))
          if (row.others === null || has(row.others, other)) return row;
      return null;
    };
    return {
      pair: (ledger, a, b, day, lasting = false) =>
        speaks(of(ledger, a), 1, b, day, lasting) ?? speaks(of(ledger, b), 2, a, day, lasting),
      whole: (ledger, party, role, day) => of(ledger, party).some(row => row.whole && holds(row, role, day)),
    };
  };
}
