import { type Kind, kinds, readCompiled } from '../base/index.ts';
import type { Coverage } from './coverage.ts';
import { daysOf } from './days.ts';
import type { Entry } from './entry.ts';
import type { Subject } from './subject.ts';

/** Everything that was ever written down, oldest first, and where it is complete. */
export interface Log {
  readonly entries: readonly Entry[];
  readonly coverage: readonly Coverage[];
}

/** compiled/record.json: strings once, rows as indices into them. Made by scripts/compile/record.ts. */
export interface CompiledRecord {
  readonly recordedAt: string;
  readonly sources: readonly string[];
  /** Kind, source, parties ("KOR CUB"), date, locator, detail, note, what it retracts, "only" if it does just that; trailing empties cut off. */
  readonly entries: readonly (readonly (string | number)[])[];
  readonly counts: readonly {
    readonly party: string;
    readonly subject: Subject;
    readonly side: 'from' | 'to';
    readonly within: string;
    readonly n: number;
    readonly disputed: boolean;
    readonly from: string;
    readonly to: string;
    readonly source: string;
    readonly note: string;
  }[];
  readonly coverage: readonly {
    readonly party: string;
    readonly subject: Subject;
    readonly side: Coverage['side'];
    readonly strand: string;
    readonly others: string;
    readonly whole: boolean;
    readonly from: string;
    readonly to: string;
    readonly source: string;
    readonly note: string;
  }[];
}

/** The readable id of an entry; a second one of the same source, parties, kind and date gets `/2`. */
export function entryId(
  source: string,
  parties: readonly string[],
  kind: Kind,
  date: string,
  detail: string | undefined,
  taken: Map<string, number>,
): string {
  const strand = detail === undefined ? '' : `/${detail.replaceAll(' ', '-')}`;
  const base = `${source}/${parties.join('-')}/${kind}${strand}/${date}`;
  const count = (taken.get(base) ?? 0) + 1;
  taken.set(base, count);
  return count === 1 ? base : `${base}/${count}`;
}

const text = (cell: string | number | undefined): string => (cell === undefined ? '' : String(cell));

/** Unpacks a compiled record into a log. */
export function decodeRecord(compiled: CompiledRecord): Log {
  const taken = new Map<string, number>();
  const entries = compiled.entries.map((row): Entry => {
    const kind = kinds[row[0] as number]!;
    const source = compiled.sources[row[1] as number]!;
    const parties = text(row[2]).split(' ');
    const date = text(row[3]);
    const detail = text(row[5]) || undefined;
    const note = text(row[6]);
    const retracts = text(row[7]);
    const id = entryId(source, parties, kind, date, detail, taken);
    return {
      id,
      kind,
      parties,
      date,
      source,
      locator: text(row[4]),
      recordedAt: compiled.recordedAt,
      ...(detail === undefined ? {} : { detail }),
      ...(note === '' ? {} : { note }),
      ...(retracts === '' ? {} : { retracts }),
      ...(row[8] === 'only' ? { asserts: false as const } : {}),
    };
  });
  const coverage = compiled.coverage.map(row => ({
    ...row,
    from: daysOf(row.from)!.to,
    to: daysOf(row.to)!.from,
    others: row.others === '' ? null : new Set(row.others.split(' ')),
  }));
  return { entries, coverage };
}

let raw: CompiledRecord | undefined;

/** compiled/record.json, read once. */
export function compiledRecord(): CompiledRecord {
  raw ??= readCompiled<CompiledRecord>('record');
  return raw;
}

let shipped: Log | undefined;

/** The record that the program ships with, from compiled/record.json; read once. */
export function loadRecord(): Log {
  shipped ??= decodeRecord(compiledRecord());
  return shipped;
}
