import type { Columns } from '../columns.ts';
import type { Coverage } from '../coverage.ts';
import type { Day } from '../days.ts';
import type { Polities } from '../polities.ts';
import { packDay } from './int-days.ts';

/** Every polity of a log as a number; numbers go up in the order of the codes, so that sorting either sorts both. */
export interface Parties {
  readonly codes: readonly string[];
  /** The number of a code, or -1. */
  numberOf(code: string): number;
  /** The number of the code under which the same state goes on (its own, as a rule). */
  readonly continuator: Int32Array;
  /** Whether the polity surely did not exist on a day. */
  gone(party: number, day: Day): boolean;
}

/** The codes of a log and its coverage, with those that they go on as. */
function codesOf(columns: Columns, coverage: readonly Coverage[], polities: Polities): string[] {
  const codes = new Set(columns.codes);
  const lists = new Set<ReadonlySet<string>>();
  for (const row of coverage) {
    codes.add(row.party);
    if (row.others !== null) lists.add(row.others);
  }
  for (const list of lists) for (const code of list) codes.add(code);
  for (const code of [...codes]) codes.add(polities.continuator(code));
  return [...codes].sort();
}

/** The lives of polities in columns, where the polities tell them; else each day is asked for. */
function goneOf(codes: readonly string[], polities: Polities): Parties['gone'] {
  const { livesOf } = polities;
  if (livesOf === undefined) return (party, day) => polities.existed(codes[party]!, day) === 'no';
  const start = new Int32Array(codes.length + 1).fill(-1);
  const lives: number[] = [];
  const read = (party: number): void => {
    start[party] = lives.length;
    const own = livesOf(codes[party]!);
    lives.push(own.length);
    for (const { from, to } of own) lives.push(packDay(from), packDay(to));
  };
  return (party, day) => {
    if (start[party] === -1) read(party);
    const at = start[party]!;
    const count = lives[at]!;
    if (count === 0) return false;
    for (let i = at + 1; i <= at + 2 * count; i += 2)
      if (lives[i]! <= day && day < lives[i + 1]!) return false;
    return true;
  };
}

/** Numbers the polities of a log. */
export function partiesOf(columns: Columns, coverage: readonly Coverage[], polities: Polities): Parties {
  const codes = codesOf(columns, coverage, polities);
  const numbers = new Map(codes.map((code, at) => [code, at]));
  return {
    codes,
    numberOf: code => numbers.get(code) ?? -1,
    continuator: Int32Array.from(codes, code => numbers.get(polities.continuator(code))!),
    gone: goneOf(codes, polities),
  };
}
