import type { CodedEvent, CodedSide, StoredEvent } from './coded-event.ts';
import type { EventFilter, Page, Reach, Tally } from './shelf.ts';

/** The columns of a stored event that travel as texts, in the order in which shelves write them. */
export const eventColumns = [
  'origin',
  'origin_id',
  'day',
  'added',
  'source_code',
  'source_told',
  'source_roles',
  'source_name',
  'target_code',
  'target_told',
  'target_roles',
  'target_name',
  'cameo',
  'goldstein',
  'place',
  'country',
  'document',
] as const;

/** What a column is in the database. */
export function typeOfEventColumn(column: string): string {
  if (column === 'day' || column === 'added') return 'date';
  return column === 'goldstein' ? 'double precision' : 'text';
}

const sideCells = ({ code, told, roles, name }: CodedSide): (string | null)[] => [
  code,
  told,
  roles.length > 0 ? roles.join(' ') : null,
  name,
];

/** An event's cells, in the order of `eventColumns`. */
export const eventCells = (event: CodedEvent): (string | null)[] => [
  event.origin,
  event.originId,
  event.day,
  event.added,
  ...sideCells(event.source),
  ...sideCells(event.target),
  event.cameo,
  event.goldstein === null ? null : String(event.goldstein),
  event.place,
  event.country,
  event.document,
];

type Cell = string | null;

const sideOf = ([code, told, roles, name]: readonly Cell[]): CodedSide => ({
  code: code ?? null,
  told: told ?? null,
  roles: roles ? roles.split(' ') : [],
  name: name ?? null,
});

function eventOf(row: readonly unknown[]): StoredEvent {
  const [seq, importedAt, ...rest] = row;
  const cells = rest as Cell[];
  return {
    origin: cells[0]!,
    originId: cells[1]!,
    day: cells[2]!,
    added: cells[3] ?? null,
    source: sideOf(cells.slice(4, 8)),
    target: sideOf(cells.slice(8, 12)),
    cameo: cells[12]!,
    goldstein: cells[13] === null || cells[13] === undefined ? null : Number(cells[13]),
    place: cells[14] ?? null,
    country: cells[15] ?? null,
    document: cells[16] ?? null,
    seq: Number(seq),
    importedAt: `${String(importedAt).replace(' ', 'T').slice(0, 19)}Z`,
  };
}

/** A query that DuckDB and PostgreSQL read alike, the texts that its marks stand for, and what its rows make. */
interface Query<T> {
  readonly sql: string;
  readonly values: readonly string[];
  readonly rowOf: (row: readonly unknown[]) => T;
}

/** Lists travel as one text, a line a value; a CAMEO code takes in those below it. */
function conditionOf(which: EventFilter): { sql: string; values: string[] } {
  const values: string[] = [];
  const mark = (value: string): string => `$${values.push(value)}`;
  const oneOf = (column: string, list: readonly string[]): string =>
    `${column} in (select unnest(string_to_array(${mark(list.join('\n'))}, chr(10))))`;
  const sides = (source: readonly string[], target: readonly string[]): string =>
    `(${oneOf('source_code', source)} and ${oneOf('target_code', target)})`;
  const { between } = which;
  const parts = [
    which.from !== undefined && `day >= cast(${mark(which.from)} as date)`,
    which.to !== undefined && `day <= cast(${mark(which.to)} as date)`,
    which.origin !== undefined && `origin = ${mark(which.origin)}`,
    which.source && oneOf('source_code', which.source),
    which.target && oneOf('target_code', which.target),
    between && `(${sides(between[0], between[1])} or ${sides(between[1], between[0])})`,
    which.cameo && `(${which.cameo.map(code => `cameo like ${mark(`${code}%`)}`).join(' or ') || 'false'})`,
    which.country && oneOf('country', which.country),
  ].filter(part => typeof part === 'string');
  return { sql: parts.length === 0 ? 'true' : parts.join(' and '), values };
}

/** What is selected to make an event again. */
const selected = eventColumns.map(column =>
  typeOfEventColumn(column) === 'text' ? column : `cast(${column} as text)`,
);

export function pickQuery(which: EventFilter, { after = 0, limit }: Page): Query<StoredEvent> {
  const { sql, values } = conditionOf(which);
  return {
    sql: `select seq, cast(imported_at as text), ${selected.join(', ')} from event
      where ${sql} and seq > ${Math.trunc(after)} order by seq limit ${Math.trunc(limit)}`,
    values,
    rowOf: eventOf,
  };
}

export function tallyQuery(which: EventFilter): Query<Tally> {
  const { sql, values } = conditionOf(which);
  return {
    sql: `select origin, cameo, count(*) from event where ${sql} group by origin, cameo order by origin, cameo`,
    values,
    rowOf: ([origin, cameo, n]) => ({ origin: String(origin), cameo: String(cameo), n: Number(n) }),
  };
}

export function reachQuery({ from, to, origin }: EventFilter): Query<Reach> {
  const { sql, values } = conditionOf({ from, to, origin });
  return {
    sql: `select origin, cast(min(day) as text), cast(max(day) as text), count(distinct day), count(*)
      from event where ${sql} group by origin order by origin`,
    values,
    rowOf: ([name, first, last, days, events]) => ({
      origin: String(name),
      first: String(first),
      last: String(last),
      days: Number(days),
      events: Number(events),
    }),
  };
}
