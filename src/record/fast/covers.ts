import type { Coverage } from '../coverage.ts';
import type { Day } from '../days.ts';
import { isMutual } from '../subject.ts';
import { never, packDay } from './int-days.ts';
import type { Ledgers } from './ledgers.ts';
import type { Parties } from './parties.ts';

/** Where the record is complete, by numbers. */
export interface Covers {
  /** Whether a row of coverage speaks of a (first) and b (second) in a ledger on a day; `lasting`: of what is open. */
  pair(ledger: number, a: number, b: number, day: Day, lasting?: boolean): boolean;
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

/** Sorts coverage by ledger and party, for whatever day on which it can be asked what was known (coverage.ts). */
export function coversOf(
  coverage: readonly Coverage[],
  parties: Parties,
  ledgers: Ledgers,
): (known: Day) => Covers {
  const width = parties.codes.length;
  const sets = new Map<ReadonlySet<string>, Bits>();
  const bits = (others: ReadonlySet<string>): Bits => {
    const known = sets.get(others) ?? bitsOf(others, parties);
    sets.set(others, known);
    return known;
  };
  for (const { subject, strand } of coverage) ledgers.add(subject, strand);
  const rows: (Row[] | undefined)[] = new Array(ledgers.size * width).fill(undefined);
  for (const { party, subject, strand, side, others, whole, from, to, ...rest } of coverage) {
    const key = ledgers.add(subject, strand) * width + parties.numberOf(party);
    const row = {
      from: packDay(from),
      to: packDay(to),
      roles: isMutual(subject) ? 3 : roles[side],
      others: others === null ? null : bits(others),
      whole,
      onlyOpen: rest.onlyOpen ?? false,
      knownFrom: rest.knownFrom === undefined ? never : packDay(rest.knownFrom),
    };
    const known = rows[key];
    if (known) known.push(row);
    else rows[key] = [row];
  }
  const none: readonly Row[] = [];
  const of = (ledger: number, party: number): readonly Row[] =>
    ledger < 0 || party < 0 ? none : (rows[ledger * width + party] ?? none);
  return known => {
    const holds = (row: Row, role: number, day: Day): boolean =>
      (row.roles & role) !== 0 && row.from <= day && day <= row.to && day <= known && row.knownFrom <= known;
    const speaks = (
      list: readonly Row[],
      role: number,
      other: number,
      day: Day,
      lasting: boolean,
    ): boolean => {
      for (const row of list)
        if (holds(row, role, day) && (lasting || !row.onlyOpen))
          if (row.others === null || has(row.others, other)) return true;
      return false;
    };
    return {
      pair: (ledger, a, b, day, lasting = false) =>
        speaks(of(ledger, a), 1, b, day, lasting) || speaks(of(ledger, b), 2, a, day, lasting),
      whole: (ledger, party, role, day) => of(ledger, party).some(row => row.whole && holds(row, role, day)),
    };
  };
}
