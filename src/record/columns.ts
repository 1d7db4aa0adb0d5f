import { type Kind, kinds } from '../base/index.ts';
import { daysOf } from './days.ts';
import type { Entry } from './entry.ts';

/**
 * A log in columns: every string once, a row of numbers for each entry. This is how the shipped record is stored and
 * kept in memory; entries are made from it when they are looked at. Row order is the order of the log.
 */
export interface Columns {
  readonly length: number;
  /** What the numbers of the columns below point to. The first locator, detail and note is the empty one. */
  readonly codes: readonly string[];
  readonly dates: readonly string[];
  readonly sources: readonly string[];
  readonly locators: readonly string[];
  readonly details: readonly string[];
  readonly notes: readonly string[];
  readonly days: readonly string[];
  /** Dates of publication; the first is the empty one. */
  readonly publications: readonly string[];
  /** By date: the first and the last day it can mean; infinite where it is open. NaN for what is no date. */
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** By row. The first two parties; `nobody` where there is no second. */
  readonly kind: Uint8Array;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly date: Uint32Array;
  readonly source: Uint32Array;
  readonly locator: Uint32Array;
  readonly detail: Uint32Array;
  readonly note: Uint32Array;
  /** The day on which the record came to know it: an index into `days`. */
  readonly recorded: Uint32Array;
  /** When its source was published: an index into `publications`. */
  readonly published: Uint32Array;
  /** Of few rows: third and further parties, an id that does not follow from the rest, the id it takes back. */
  readonly further: ReadonlyMap<number, readonly number[]>;
  readonly ids: ReadonlyMap<number, string>;
  readonly retracts: ReadonlyMap<number, string>;
  /** Rows that only take another back. */
  readonly silent: ReadonlySet<number>;
}

/** In the column of second parties: there is none. */
export const nobody = 0xffffffff;

/** Stands in a locator for the parties, so that the rows of one table share one locator. */
const partiesMark = '{parties}';

/** The readable id of an entry; a second one of the same source, parties, kind and date gets `/2`. */
export function baseId(
  source: string,
  parties: readonly string[],
  kind: Kind,
  date: string,
  detail: string | undefined,
): string {
  const strand = detail === undefined ? '' : `/${detail.replaceAll(' ', '-')}`;
  return `${source}/${parties.join('-')}/${kind}${strand}/${date}`;
}

class Interner {
  readonly strings: string[];
  private readonly known = new Map<string, number>();
  constructor(first: readonly string[] = []) {
    this.strings = [...first];
    first.forEach((text, at) => {
      this.known.set(text, at);
    });
  }
  at(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    this.known.set(text, this.strings.length);
    return this.strings.push(text) - 1;
  }
}

/** The first and last days of each date: two columns beside the table of dates. */
function rangesOf(dates: readonly string[]): Pick<Columns, 'earliest' | 'latest'> {
  const ranges = dates.map(date => daysOf(date));
  return {
    earliest: Float64Array.from(ranges, range => range?.from ?? Number.NaN),
    latest: Float64Array.from(ranges, range => range?.to ?? Number.NaN),
  };
}

/** Puts entries into columns, in their order. */
export function columnsOf(entries: readonly Entry[]): Columns {
  const [codes, dates, sources, days] = [new Interner(), new Interner(), new Interner(), new Interner()];
  const [locators, details, notes] = [new Interner(['']), new Interner(['']), new Interner([''])];
  const publications = new Interner(['']);
  const column = (numberOf: (entry: Entry) => number) => Uint32Array.from(entries, numberOf);
  const further = new Map<number, readonly number[]>();
  const ids = new Map<number, string>();
  const retracts = new Map<number, string>();
  const silent = new Set<number>();
  entries.forEach((entry, row) => {
    if (entry.parties.length > 2) {
      const rest = entry.parties.slice(2).map(code => codes.at(code));
      further.set(row, rest);
    }
    const id = baseId(entry.source, entry.parties, entry.kind, entry.date, entry.detail);
    if (entry.id !== id) ids.set(row, entry.id);
    if (entry.retracts !== undefined) retracts.set(row, entry.retracts);
    if (entry.asserts === false) silent.add(row);
  });
  const rows = {
    kind: Uint8Array.from(entries, entry => kinds.indexOf(entry.kind)),
    a: column(entry => codes.at(entry.parties[0]!)),
    b: column(entry => (entry.parties.length > 1 ? codes.at(entry.parties[1]!) : nobody)),
    date: column(entry => dates.at(entry.date)),
    source: column(entry => sources.at(entry.source)),
    locator: column(entry => locators.at(entry.locator.replace(entry.parties.join('-'), partiesMark))),
    detail: column(entry => details.at(entry.detail ?? '')),
    note: column(entry => notes.at(entry.note ?? '')),
    recorded: column(entry => days.at(entry.recordedAt)),
    published: column(entry => publications.at(entry.published ?? '')),
  };
  return {
    length: entries.length,
    codes: codes.strings,
    dates: dates.strings,
    sources: sources.strings,
    locators: locators.strings,
    details: details.strings,
    notes: notes.strings,
    days: days.strings,
    publications: publications.strings,
    ...rangesOf(dates.strings),
    ...rows,
    further,
    ids,
    retracts,
    silent,
  };
}

/** The codes of a row's parties, in their order. */
export function partiesAt(columns: Columns, row: number): string[] {
  const parties = [columns.codes[columns.a[row]!]!];
  if (columns.b[row] !== nobody) parties.push(columns.codes[columns.b[row]!]!);
  for (const party of columns.further.get(row) ?? []) parties.push(columns.codes[party]!);
  return parties;
}

/** The entry that stands in a row. */
export function entryAt(columns: Columns, row: number): Entry {
  const kind = kinds[columns.kind[row]!]!;
  const parties = partiesAt(columns, row);
  const date = columns.dates[columns.date[row]!]!;
  const source = columns.sources[columns.source[row]!]!;
  const detail = columns.details[columns.detail[row]!] || undefined;
  const note = columns.notes[columns.note[row]!]!;
  const locator = columns.locators[columns.locator[row]!]!;
  const retracts = columns.retracts.get(row);
  const entry: Entry = {
    id: columns.ids.get(row) ?? baseId(source, parties, kind, date, detail),
    kind,
    parties,
    date,
    source,
    locator: locator.includes(partiesMark) ? locator.replace(partiesMark, parties.join('-')) : locator,
    recordedAt: columns.days[columns.recorded[row]!]!,
  };
  const published = columns.publications[columns.published[row]!]!;
  if (published !== '') entry.published = published;
  if (detail !== undefined) entry.detail = detail;
  if (note !== '') entry.note = note;
  if (retracts !== undefined) entry.retracts = retracts;
  if (columns.silent.has(row)) entry.asserts = false;
  return entry;
}
