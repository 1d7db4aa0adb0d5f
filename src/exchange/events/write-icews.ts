import { polity } from '../../atlas/index.ts';
import { codeFacts } from './cameo.ts';
import { cellText, type OutRow, type OutSide } from './out-row.ts';
import { icewsColumns } from './read-icews.ts';
import { sectorsOfRoles } from './sectors.ts';

/** The header of an ICEWS table. */
export const icewsHeader = `${icewsColumns.join('\t')}\n`;

/** A country's name in English; organisations have no country, as in ICEWS. */
function countryOf({ code, told }: OutSide): string {
  const found = code === null ? null : polity(code);
  if (found?.kind === 'organisation') return 'NA';
  return found?.en ?? told ?? code ?? 'NA';
}

/** An organisation is known by its name alone, so that its full one is given. */
function nameOf({ code, name }: OutSide): string {
  const found = code === null ? null : polity(code);
  return found?.kind === 'organisation' ? found.en : (name ?? 'Unspecified Actor');
}

const orNa = (text: string): string => text || 'NA';

/** A row in the 20 columns of an ICEWS table; what is not known is NA, as there. */
export function icewsRow(row: OutRow): string {
  const { source, target, cameo, country } = row;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(row.date ?? '')?.[0] ?? '';
  const cells = [
    row.id,
    day,
    nameOf(source),
    orNa(sectorsOfRoles(source.roles)),
    countryOf(source),
    codeFacts(cameo)?.name ?? null,
    cameo,
    row.goldstein,
    nameOf(target),
    orNa(sectorsOfRoles(target.roles)),
    countryOf(target),
    row.document,
    row.sentence,
    'NA',
    row.place,
    'NA',
    'NA',
    country === null ? null : (polity(country)?.en ?? country),
    row.lat,
    row.lon,
  ];
  return `${cells.map(cell => orNa(cellText(cell))).join('\t')}\n`;
}
