import type { CodedEvent } from '../../record/index.ts';

/** The columns of coded events in our own CSV. */
const columns = [
  'id',
  'origin',
  'day',
  'added',
  'source',
  'sourceTold',
  'sourceRoles',
  'sourceName',
  'target',
  'targetTold',
  'targetRoles',
  'targetName',
  'cameo',
  'goldstein',
  'country',
  'place',
  'document',
] as const;

/** Spreadsheets take what begins with these for a formula. */
const formula = /^[=+@-](?!\d)/;

const quoted = (cell: string): string => {
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^[\s#]|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The header of coded events in CSV. */
export const codedCsvHeader = `${columns.join(',')}\n`;

/** A coded event as a row of CSV. */
export function codedCsvRow({ source, target, ...event }: CodedEvent): string {
  const cells = [
    event.originId,
    event.origin,
    event.day,
    event.added,
    source.code,
    source.told,
    source.roles.join(' '),
    source.name,
    target.code,
    target.told,
    target.roles.join(' '),
    target.name,
    event.cameo,
    event.goldstein === null ? null : String(event.goldstein),
    event.country,
    event.place,
    event.document,
  ];
  return `${cells.map(cell => quoted(cell ?? '')).join(',')}\n`;
}
