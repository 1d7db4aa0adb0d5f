import { fail, ok, type Result } from '../../base/index.ts';
import type { CodedSide } from '../../record/index.ts';
import { cellOrNull, cleanCell } from './lines.ts';
import { checking, type RowReading } from './row.ts';
import { rolesOfSectors } from './sectors.ts';
import { codeOfName } from './who.ts';

/** The columns of an ICEWS table, in order (ICEWS Coded Event Data on Harvard Dataverse). */
export const icewsColumns = [
  'Event ID',
  'Event Date',
  'Source Name',
  'Source Sectors',
  'Source Country',
  'Event Text',
  'CAMEO Code',
  'Intensity',
  'Target Name',
  'Target Sectors',
  'Target Country',
  'Story ID',
  'Sentence Number',
  'Publisher',
  'City',
  'District',
  'Province',
  'Country',
  'Latitude',
  'Longitude',
] as const;

type Column = (typeof icewsColumns)[number];

/** Without these there is no event. */
const required: readonly Column[] = [
  'Event ID',
  'Event Date',
  'Source Country',
  'CAMEO Code',
  'Target Country',
];

const quoted = (cell: string): boolean => cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');

/** Some tables come with every text in quotation marks: then so do the names of their columns. */
const unquote = (cell: string): string => (quoted(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell);

const blank = (text: string): boolean => text === '' || text === 'NA' || text === 'NULL';

function sideOf(cell: (column: Column) => string, side: 'Source' | 'Target', day: string): CodedSide {
  const country = cell(`${side} Country`);
  const name = cell(`${side} Name`);
  const told = blank(country) ? null : country;
  // Organisations have no country, but a name that the atlas may have.
  const code = codeOfName(told ?? name, day);
  return { code, told, roles: rolesOfSectors(cell(`${side} Sectors`)), name: name || null };
}

function placeOf(cell: (column: Column) => string): string | null {
  const parts = (['City', 'Province', 'Country'] as const).map(cell).filter(part => !blank(part));
  return cellOrNull(parts.filter((part, i) => parts.indexOf(part) === i).join(', '));
}

function documentOf(cell: (column: Column) => string): string | null {
  const [story, sentence, publisher] = [cell('Story ID'), cell('Sentence Number'), cell('Publisher')];
  if (blank(story)) return null;
  const where = blank(sentence) ? story : `${story}#${sentence}`;
  return cellOrNull(blank(publisher) ? where : `${where} ${publisher}`);
}

/** A reader of an ICEWS table's rows by its header. Fails (`table-invalid`) where a column is missing. */
export function icewsReader(header: string): Result<(text: string) => RowReading> {
  const names = header.split('\t').map(cleanCell);
  const inQuotes = names.every(quoted);
  const at = new Map(names.map((name, i) => [unquote(name), i]));
  const missing = required.filter(column => !at.has(column));
  if (missing.length > 0)
    return fail(
      'table-invalid',
      `line 1: an ICEWS table begins with the names of its columns, of which ${missing.map(each => `"${each}"`).join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing.`,
    );
  return ok(text => readRow(text.split('\t'), names.length, at, inQuotes));
}

function readRow(
  cells: readonly string[],
  width: number,
  at: ReadonlyMap<string, number>,
  inQuotes: boolean,
): RowReading {
  if (cells.length !== width)
    return {
      ok: false,
      problems: [{ column: null, message: `it has ${cells.length} columns, where the header has ${width}.` }],
    };
  const cell = (column: Column): string => {
    const text = cleanCell(cells[at.get(column) ?? -1] ?? '');
    return inQuotes ? unquote(text) : text;
  };
  const check = checking();
  const originId = check.id('Event ID', cell('Event ID'));
  const day = check.day('Event Date', cell('Event Date'), /^(\d{4})-(\d{2})-(\d{2})$/);
  const cameo = check.cameo('CAMEO Code', cell('CAMEO Code'));
  const goldstein = check.number('Intensity', cell('Intensity'), [-10, 10]);
  if (check.problems.length > 0 || originId === null || day === null || cameo === null)
    return { ok: false, problems: check.problems };
  const country = cell('Country');
  return {
    ok: true,
    event: {
      origin: 'icews',
      originId,
      day,
      added: null,
      source: sideOf(cell, 'Source', day),
      target: sideOf(cell, 'Target', day),
      cameo,
      goldstein,
      place: placeOf(cell),
      country: blank(country) ? null : codeOfName(country, day),
      document: documentOf(cell),
    },
  };
}
