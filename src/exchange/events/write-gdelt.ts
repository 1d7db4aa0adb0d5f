import { polity } from '../../atlas/index.ts';
import { codeFacts } from './cameo.ts';
import { gdeltColumns } from './gdelt-columns.ts';
import { cellText, type OutRow, type OutSide, partsOf } from './out-row.ts';
import { gecOfCode, groupOfCode } from './who.ts';

type Cells = Record<string, string | number | null>;

const isBody = (code: string | null): boolean => code !== null && polity(code)?.kind === 'organisation';

/** GDELT's own reckoning of the part of a year that is over: months of thirty days. */
const fractionOf = (year: string, month: string, day: string): string =>
  (Number(year) + ((Number(month) - 1) * 30 + Number(day)) / 365).toFixed(4);

function actorCells(n: 1 | 2, { code, told, group, roles, name }: OutSide): Cells {
  const body = isBody(code);
  const country = code === null ? told : body ? null : code;
  const known = group ?? (body ? groupOfCode(code!) : null);
  const types = body && !roles.includes('IGO') ? ['IGO', ...roles] : roles;
  const whole = [country, ...types, known].filter(part => part !== null).join('');
  return {
    [`Actor${n}Code`]: body ? [types[0], known, ...types.slice(1)].join('') : whole,
    [`Actor${n}Name`]: name,
    [`Actor${n}CountryCode`]: country,
    [`Actor${n}KnownGroupCode`]: known,
    [`Actor${n}Type1Code`]: types[0] ?? null,
    [`Actor${n}Type2Code`]: types[1] ?? null,
    [`Actor${n}Type3Code`]: types[2] ?? null,
  };
}

function dateCells(date: string | null): Cells {
  const { year, month, day } = partsOf(date);
  return {
    SQLDATE: day && `${year}${month}${day}`,
    MonthYear: month && `${year}${month}`,
    Year: year,
    FractionDate: day && fractionOf(year, month, day),
  };
}

function addedCell(added: string | null): string | null {
  const { year, month, day } = partsOf(added);
  if (day === '') return null;
  const [, hour = '00', minute = '00'] = /T(\d{2}):(\d{2})/.exec(added ?? '') ?? [];
  return `${year}${month}${day}${hour}${minute}00`;
}

/** A row in the 61 columns of a GDELT 2.0 export; what is not known is empty. */
export function gdeltRow(row: OutRow): string {
  const { place, country, cameo } = row;
  const cells: Cells = {
    GLOBALEVENTID: row.id,
    ...dateCells(row.date),
    ...actorCells(1, row.source),
    ...actorCells(2, row.target),
    IsRootEvent: row.lead === null ? null : row.lead ? 1 : 0,
    EventCode: cameo,
    EventBaseCode: cameo.slice(0, 3),
    EventRootCode: cameo.slice(0, 2),
    QuadClass: codeFacts(cameo)?.quad ?? null,
    GoldsteinScale: row.goldstein === null ? null : row.goldstein.toFixed(1),
    ActionGeo_FullName: place,
    ActionGeo_CountryCode: country === null ? null : gecOfCode(country),
    ActionGeo_Lat: row.lat,
    ActionGeo_Long: row.lon,
    DATEADDED: addedCell(row.added),
    SOURCEURL: row.document,
  };
  return `${gdeltColumns.map(column => cellText(cells[column] ?? null)).join('\t')}\n`;
}
