import type { Columns } from './columns.ts';

const columnNames = ['kind', 'a', 'b', 'date', 'source', 'locator', 'detail', 'note', 'recorded'] as const;
const tableNames = [
  'codes',
  'dates',
  'sources',
  'locators',
  'details',
  'notes',
  'days',
  'publications',
] as const;

type Width = 1 | 2 | 4;

/** A column as text: bytes an item, and the items as base64, the lowest byte first; -1 (nobody) is all ones. */
type PackedColumn = readonly [Width, string];

/** Columns as they stand in a JSON file. */
export type PackedColumns = Readonly<Record<(typeof tableNames)[number], readonly string[]>> &
  Readonly<Record<(typeof columnNames)[number], PackedColumn>> & {
    readonly length: number;
    /** Null where a date is open on that side or is no date at all. */
    readonly earliest: readonly (number | null)[];
    readonly latest: readonly (number | null)[];
    readonly further: readonly (readonly [number, readonly number[]])[];
    readonly ids: readonly (readonly [number, string])[];
    readonly retracts: readonly (readonly [number, string])[];
    readonly silent: readonly number[];
    /** By source the publication that most of its entries have, and the few rows that have another. */
    readonly usual: readonly number[];
    readonly unusual: readonly (readonly [row: number, publication: number])[];
  };

const none = 0xffffffff;

/** Packs a column as narrowly as its items allow; the highest number of a width is kept for "none". */
function packColumn(items: Uint8Array | Uint32Array): PackedColumn {
  let most = 0;
  for (const item of items) if (item !== none && item > most) most = item;
  const width: Width = most < 0xff ? 1 : most < 0xffff ? 2 : 4;
  const bytes = Buffer.alloc(items.length * width);
  items.forEach((item, at) => {
    bytes.writeUIntLE(item === none ? 2 ** (8 * width) - 1 : item, at * width, width);
  });
  return [width, bytes.toString('base64')];
}

/** The items of a column; machines that run this keep the lowest byte first, as the file does. */
function itemsOf([width, text]: PackedColumn): Uint8Array | Uint16Array | Uint32Array {
  const decoded = Buffer.from(text, 'base64');
  const bytes = new Uint8Array(decoded.length); // copied, as a view needs to begin at a multiple of its width
  bytes.set(decoded);
  if (width === 1) return bytes;
  return width === 2 ? new Uint16Array(bytes.buffer) : new Uint32Array(bytes.buffer);
}

const unpackColumn = (column: PackedColumn): Uint32Array => new Uint32Array(itemsOf(column));

/** A column some of whose items are "none". */
function unpackSparse(column: PackedColumn): Uint32Array {
  const items = unpackColumn(column);
  const top = 2 ** (8 * column[0]) - 1;
  for (let at = 0; at < items.length; at++) if (items[at] === top) items[at] = none;
  return items;
}

/** Most entries of a source have one publication, so that it stands with the source and not with each row. */
function packPublished({ source, sources, published }: Columns): Pick<PackedColumns, 'usual' | 'unusual'> {
  const counts = sources.map(() => new Map<number, number>());
  published.forEach((number, row) => {
    const count = counts[source[row]!]!;
    count.set(number, (count.get(number) ?? 0) + 1);
  });
  const usual = counts.map(count => [...count].reduce((most, each) => (each[1] > most[1] ? each : most))[0]);
  const unusual = [...published].flatMap((number, row): [number, number][] =>
    number === usual[source[row]!] ? [] : [[row, number]],
  );
  return { usual, unusual };
}

function unpackPublished(source: Uint32Array, { usual, unusual }: PackedColumns): Uint32Array {
  const published = new Uint32Array(source.length);
  for (let row = 0; row < source.length; row++) published[row] = usual[source[row]!]!;
  for (const [row, number] of unusual) published[row] = number;
  return published;
}

const finite = (days: Float64Array): (number | null)[] =>
  [...days].map(day => (Number.isFinite(day) ? day : null));

/** Columns → what is written to the compiled file. */
export function packColumns(columns: Columns): PackedColumns {
  return {
    length: columns.length,
    codes: columns.codes,
    dates: columns.dates,
    sources: columns.sources,
    locators: columns.locators,
    details: columns.details,
    notes: columns.notes,
    days: columns.days,
    publications: columns.publications,
    ...packPublished(columns),
    earliest: finite(columns.earliest),
    latest: finite(columns.latest),
    kind: packColumn(columns.kind),
    a: packColumn(columns.a),
    b: packColumn(columns.b),
    date: packColumn(columns.date),
    source: packColumn(columns.source),
    locator: packColumn(columns.locator),
    detail: packColumn(columns.detail),
    note: packColumn(columns.note),
    recorded: packColumn(columns.recorded),
    further: [...columns.further],
    ids: [...columns.ids],
    retracts: [...columns.retracts],
    silent: [...columns.silent],
  };
}

/** The compiled file's columns, ready for use. A date without a first (last) day is open on that side. */
export function unpackColumns(packed: PackedColumns): Columns {
  const source = unpackColumn(packed.source);
  const open = (days: readonly (number | null)[], end: number) => Float64Array.from(days, day => day ?? end);
  return {
    ...packed,
    earliest: open(packed.earliest, Number.NEGATIVE_INFINITY),
    latest: open(packed.latest, Number.POSITIVE_INFINITY),
    kind: new Uint8Array(itemsOf(packed.kind)),
    a: unpackColumn(packed.a),
    b: unpackSparse(packed.b),
    date: unpackColumn(packed.date),
    source,
    published: unpackPublished(source, packed),
    locator: unpackColumn(packed.locator),
    detail: unpackColumn(packed.detail),
    note: unpackColumn(packed.note),
    recorded: unpackColumn(packed.recorded),
    further: new Map(packed.further),
    ids: new Map(packed.ids),
    retracts: new Map(packed.retracts),
    silent: new Set(packed.silent),
  };
}
