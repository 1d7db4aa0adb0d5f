import { polity } from '../../atlas/index.ts';
import { cellText, type OutRow, type OutSide, partsOf } from './out-row.ts';
import { groupOfCode } from './who.ts';

/** The 26 columns of the Phoenix data that PETRARCH made, in order; their files have no header. */
const phoenixColumns = [
  'EventID',
  'Date',
  'Year',
  'Month',
  'Day',
  'SourceActorFull',
  'SourceActorEntity',
  'SourceActorRole',
  'SourceActorAttribute',
  'TargetActorFull',
  'TargetActorEntity',
  'TargetActorRole',
  'TargetActorAttribute',
  'EventCode',
  'EventRootCode',
  'PentaClass',
  'GoldsteinScore',
  'Issues',
  'Lat',
  'Lon',
  'LocationName',
  'StateName',
  'CountryCode',
  'SentenceID',
  'URLs',
  'NewsSources',
] as const;

/** Roles that Phoenix has a column for; the others are attributes. */
const agents = new Set('GOV MIL REB OPP PTY COP JUD SPY MED EDU BUS CRM CVL'.split(' '));

/** Phoenix has a class 0 for statements and appeals, and counts reduced relations (16) as words. */
function pentaOf(cameo: string): number {
  const root = Number(cameo.slice(0, 2));
  if (root <= 2) return 0;
  if (root <= 5) return 1;
  if (root <= 8) return 2;
  return root <= 13 || root === 16 ? 3 : 4;
}

/** The whole code, the entity, the role and what is left: PRKMIL, PRK, MIL. */
function actorCells({ code, told, group, roles }: OutSide): string[] {
  const body = code !== null && polity(code)?.kind === 'organisation';
  const entity = body ? 'IGO' : (code ?? told ?? '');
  const role = roles.find(each => agents.has(each)) ?? '';
  const rest = [
    body ? groupOfCode(code) : null,
    group,
    ...roles.filter(each => each !== role && each !== 'IGO'),
  ];
  const attributes = rest.filter(each => each !== null);
  return [[entity, role, ...attributes].join(''), entity, role, attributes.join(';')];
}

/** A row in the columns of Phoenix; what is not known is empty. */
export function phoenixRow(row: OutRow): string {
  const { year, month, day } = partsOf(row.date);
  const cells = [
    row.id,
    day && `${year}${month}${day}`,
    year,
    month,
    day,
    ...actorCells(row.source),
    ...actorCells(row.target),
    row.cameo,
    row.cameo.slice(0, 2),
    pentaOf(row.cameo),
    row.goldstein,
    null,
    row.lat,
    row.lon,
    row.place,
    null,
    row.country,
    row.sentence === null ? null : `${row.document ?? ''}_${row.sentence}`,
    row.document,
    null,
  ];
  return `${phoenixColumns.map((_, i) => cellText(cells[i] ?? null)).join('\t')}\n`;
}
