import { readCompiled } from '../base/index.ts';
import { baseId, type Columns, columnsOf, entryAt } from './columns.ts';
import type { Coverage } from './coverage.ts';
import { daysOf } from './days.ts';
import type { Entry } from './entry.ts';
import { type PackedColumns, unpackColumns } from './packed.ts';
import { publicationOf } from './publication.ts';
import type { Subject } from './subject.ts';

/** Everything that was ever written down, oldest first, and where it is complete. */
export interface Log {
  readonly entries: readonly Entry[];
  readonly coverage: readonly Coverage[];
}

/** A log that is kept in columns: `at(row)` makes the entry of a row when it is looked at, and the same one again. */
export interface ColumnLog extends Log {
  readonly columns: Columns;
  at(row: number): Entry;
}

/** compiled/record.json: the entries in columns, and the small tables. Made by scripts/compile/record.ts. */
export interface CompiledRecord {
  readonly columns: PackedColumns;
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
    /** When that was published (EDTF). */
    readonly published: string;
    readonly note: string;
  }[];
  /** By source: when the edition was published that was read (EDTF). */
  readonly editions: Readonly<Record<string, string>>;
  /** Lists of codes. A row's `others` is the number of one, -1 for every polity. */
  readonly lists: readonly string[];
  readonly coverage: readonly {
    /** A code, or the number of a list each of whose codes has the row. */
    readonly party: string | number;
    readonly subject: Subject;
    readonly side: Coverage['side'];
    readonly strand: string;
    readonly others: number;
    readonly whole: boolean;
    readonly onlyOpen: boolean;
    readonly from: string;
    readonly to: string;
    readonly source: string;
    /** From when on the completeness is known (EDTF). */
    readonly published: string;
    readonly note: string;
  }[];
}

/** The id of an entry; `taken` counts how often its base has been given, so that a second one gets `/2`. */
export function entryId(...of: [...Parameters<typeof baseId>, taken: Map<string, number>]): string {
  const [source, parties, kind, date, detail, taken] = of;
  const base = baseId(source, parties, kind, date, detail);
  const count = (taken.get(base) ?? 0) + 1;
  taken.set(base, count);
  return count === 1 ? base : `${base}/${count}`;
}

/** Columns as a log. Entries are made one by one as they are asked for; `entries` makes them all. */
function logOf(columns: Columns, coverage: readonly Coverage[]): ColumnLog {
  const made: (Entry | undefined)[] = new Array(columns.length);
  const at = (row: number): Entry => {
    made[row] ??= entryAt(columns, row);
    return made[row];
  };
  let all: readonly Entry[] | undefined;
  return {
    columns,
    coverage,
    at,
    get entries() {
      all ??= Array.from({ length: columns.length }, (_, row) => at(row));
      return all;
    },
  };
}

/** Any log in columns: itself if it is so already. */
export function columnLog(log: Log): ColumnLog {
  if ('columns' in log) return log as ColumnLog;
  const { entries, coverage } = log;
  return { columns: columnsOf(entries), entries, coverage, at: row => entries[row]! };
}

/** Unpacks a compiled record into a log. */
export function decodeRecord(compiled: CompiledRecord): ColumnLog {
  const lists = compiled.lists.map(list => new Set(list.split(' ')));
  const coverage = compiled.coverage.flatMap(({ party, ...row }): Coverage[] => {
    const from = daysOf(row.from)!.to;
    const to = daysOf(row.to)!.from;
    const others = row.others === -1 ? null : lists[row.others]!;
    const parties = typeof party === 'string' ? [party] : lists[party]!;
    const knownFrom = publicationOf(row.published)!.since;
    const { subject, side, strand, whole, onlyOpen, source, note } = row;
    return Array.from(parties, each => ({
      party: each,
      subject,
      side,
      strand,
      others,
      whole,
      onlyOpen,
      from,
      to,
      source,
      note,
      knownFrom,
    }));
  });
  return logOf(unpackColumns(compiled.columns), coverage);
}

let raw: CompiledRecord | undefined;

/** compiled/record.json, read once. */
export function compiledRecord(): CompiledRecord {
  raw ??= readCompiled<CompiledRecord>('record');
  return raw;
}

let shipped: ColumnLog | undefined;

/** The record that the program ships with, from compiled/record.json; read once. */
export function loadRecord(): ColumnLog {
  shipped ??= decodeRecord(compiledRecord());
  return shipped;
}
