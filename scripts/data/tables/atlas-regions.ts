import { curated } from '../curated.ts';
import type { Row, Table } from '../table.ts';
import { curatedAttributes, curatedRegions, population } from './atlas-curated-regions.ts';
import { here, lines } from './atlas-polities.ts';
import { atlasSources } from './atlas-sources.ts';
import { countries } from './atlas-world.ts';

const slug = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

/** UN M49 regions and subregions: id → codes. */
function m49(): Map<string, string[]> {
  const regions = new Map<string, string[]>();
  for (const country of countries)
    for (const name of new Set([country.region, country.subregion]))
      if (name) regions.set(slug(name), [...(regions.get(slug(name)) ?? []), here(country.cca3)]);
  return regions;
}

function members(text: string, base: ReadonlyMap<string, readonly string[]>): string[] {
  const codes = new Set<string>();
  for (const part of text.split(' ')) {
    if (part.startsWith('+')) for (const code of base.get(part.slice(1)) ?? []) codes.add(code);
    else if (part.startsWith('-')) codes.delete(part.slice(1));
    else codes.add(part);
  }
  return [...codes];
}

function buildRegions(): Row[] {
  const base = m49();
  const rows = new Map<string, Row>();
  const put = (region: string, code: string, source: string) => {
    const key = `${region} ${code}`;
    if (!rows.has(key)) rows.set(key, { region, code, source });
  };
  for (const [id, , , codes, url] of lines(curatedRegions))
    for (const code of members(codes!, base))
      put(id!, code, codes!.startsWith('+') ? 'world-countries' : `curated ${url}`);
  const ours = new Set(lines(curatedRegions).map(cells => cells[0]));
  for (const [id, codes] of base)
    if (!ours.has(id)) for (const code of codes) put(id, code, 'world-countries');
  return [...rows.entries()].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, row]) => row);
}

/** Had a state the attribute on a day, by the curated list? */
export function hadAttribute(code: string, attribute: string, on: string): boolean {
  const groups =
    lines(curatedAttributes)
      .find(cells => cells[0] === attribute)?.[1]
      ?.split(';') ?? [];
  return groups.some(group => {
    const parts = group.trim().split(' ');
    const [from, to] = parts[0]!.includes('/') ? parts[0]!.split('/') : ['', ''];
    return parts.includes(code) && on >= from! && (to === '' || on < to!);
  });
}

function buildAttributes(): Row[] {
  const rows: Row[] = [];
  for (const country of countries) {
    if (country.landlocked)
      rows.push({ code: here(country.cca3), attribute: 'landlocked', value: '', source: 'world-countries' });
    rows.push({
      code: here(country.cca3),
      attribute: 'area',
      value: country.area,
      source: 'world-countries',
    });
  }
  for (const [attribute, groups, url] of lines(curatedAttributes))
    for (const group of groups!.split(';')) {
      const parts = group.trim().split(' ');
      const dated = parts[0]!.includes('/');
      const [from, to] = dated ? parts[0]!.split('/') : ['', ''];
      for (const code of dated ? parts.slice(1) : parts)
        rows.push({ code, attribute, value: '', from, to, source: `curated ${url}` });
    }
  const pairs = population.trim().split(/\s+/);
  for (let index = 0; index < pairs.length; index += 2)
    rows.push({
      code: pairs[index],
      attribute: 'population',
      value: Number(pairs[index + 1]) * 1000,
      source: 'curated https://population.un.org/wpp/',
    });
  const key = (row: Row) => `${row.code} ${row.attribute} ${row.from ?? ''}`;
  return rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Which polities lie in which region, and what descriptions say of them (area in km2, population about 2024). */
export const tables: Table[] = [
  {
    name: 'atlas/regions',
    columns: ['region', 'code', 'source'],
    sources: [curated, atlasSources.worldCountries],
    build: buildRegions,
  },
  {
    name: 'atlas/attributes',
    columns: ['code', 'attribute', 'value', 'from', 'to', 'source'],
    sources: [curated, atlasSources.worldCountries],
    build: buildAttributes,
  },
];
