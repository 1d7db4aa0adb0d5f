import type { CodedSide } from '../../record/index.ts';
import { gdeltColumns } from './gdelt-columns.ts';
import { cellOrNull, cleanCell } from './lines.ts';
import { checking, dayIn, type RowReading } from './row.ts';
import { codeOfCameo, codeOfGec, codeOfGroup } from './who.ts';

const at = new Map(gdeltColumns.map((column, i) => [column, i]));

const compactDay = /^(\d{4})(\d{2})(\d{2})/;

function sideOf(cell: (column: string) => string, n: 1 | 2): CodedSide {
  const part = (name: string): string => cell(`Actor${n}${name}`);
  const country = part('CountryCode');
  const group = part('KnownGroupCode');
  return {
    code: (country && codeOfCameo(country)) || (group && codeOfGroup(group)) || null,
    told: country || group || null,
    roles: ['Type1Code', 'Type2Code', 'Type3Code']
      .map(part)
      .filter((role, i, all) => /^[A-Z]{3}$/.test(role) && all.indexOf(role) === i),
    name: part('Name') || null,
  };
}

const columnCount = (n: number): string =>
  n === 57 || n === 58
    ? `it has ${n} columns, as GDELT 1.0 has: only GDELT 2.0 (61 columns) can be read.`
    : `it has ${n} columns, where GDELT 2.0 has 61.`;

/** A row of a GDELT 2.0 export (tab-separated, no header). SQLDATE is kept however odd, DATEADDED beside it. */
export function readGdeltRow(text: string): RowReading {
  const cells = text.split('\t');
  if (cells.length !== gdeltColumns.length)
    return { ok: false, problems: [{ column: null, message: columnCount(cells.length) }] };
  const cell = (column: string): string => cleanCell(cells[at.get(column)!]!);
  const check = checking();
  const originId = check.id('GLOBALEVENTID', cell('GLOBALEVENTID'));
  const day = check.day('SQLDATE', cell('SQLDATE'), /^(\d{4})(\d{2})(\d{2})$/);
  const cameo = check.cameo('EventCode', cell('EventCode'));
  const goldstein = check.number('GoldsteinScale', cell('GoldsteinScale'), [-10, 10]);
  if (check.problems.length > 0 || originId === null || day === null || cameo === null)
    return { ok: false, problems: check.problems };
  return {
    ok: true,
    event: {
      origin: 'gdelt',
      originId,
      day,
      added: dayIn(cell('DATEADDED'), compactDay),
      source: sideOf(cell, 1),
      target: sideOf(cell, 2),
      cameo,
      goldstein,
      place: cellOrNull(cell('ActionGeo_FullName')),
      country: codeOfGec(cell('ActionGeo_CountryCode')),
      document: cellOrNull(cell('SOURCEURL')),
    },
  };
}
