import { curated } from '../curated.ts';
import type { Row, Sources, Table } from '../table.ts';
import { organisations } from './atlas-curated-orgs.ts';
import { curatedPolities } from './atlas-curated-polities.ts';
import { atlasSources } from './atlas-sources.ts';
import { countries } from './atlas-world.ts';

/** Non-empty lines of a block as cells. */
export const lines = (block: string): string[][] =>
  block
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => line.split('|').map(part => part.trim()));

/** The ISO code that a package's code stands for here. */
export const here = (cca3: string): string => (cca3 === 'UNK' ? 'XKX' : cca3);

const nextDay = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Intervals from Gleditsch and Ward by ISO code (their last days are inclusive; 2020-12-31 is "still existing"). */
function gwIntervals(sources: Sources): Map<string, string> {
  const iso = new Map<string, string>();
  for (const row of sources.csv('code-crosswalk/crosswalk.csv'))
    if (row.iso3c && row.cow_number) iso.set(row.gw_number || row.cow_number, row.iso3c);
  iso
    .set('970', 'KIR')
    .set('971', 'NRU')
    .set('972', 'TON')
    .set('973', 'TUV')
    .set('678', 'YEM')
    .set('816', 'VNM');
  const spans = new Map<string, string[]>();
  for (const file of ['ksgmdw', 'microstates'])
    for (const row of sources.csv(`gleditsch-ward-states/${file}.tsv`, '\t')) {
      const code = iso.get(row.statenumber!);
      if (code === undefined) continue;
      const end = row.end === '2020-12-31' ? '' : nextDay(row.end!);
      spans.set(code, [...(spans.get(code) ?? []), `${row.start}/${end}`]);
    }
  return new Map([...spans].map(([code, list]) => [code, list.join(';')]));
}

/** Korean names by ISO code, from Unicode CLDR. */
const koreanNames = (sources: Sources): Map<string, string> =>
  new Map(sources.csv('code-crosswalk/crosswalk.csv').map(row => [row.iso3c!, row.name_ko!]));

function build(sources: Sources): Row[] {
  const gw = gwIntervals(sources);
  const korean = koreanNames(sources);
  const rows = new Map<string, Row>();
  for (const country of countries) {
    const code = here(country.cca3);
    const intervals = gw.get(code);
    rows.set(code, {
      code,
      kind: intervals !== undefined && country.independent ? 'state' : 'territory',
      en: country.name.common,
      ko: country.translations.kor?.common ?? korean.get(code) ?? '',
      intervals: intervals ?? '',
      after: '',
      source: intervals === undefined ? 'world-countries' : 'gleditsch-ward-states|world-countries',
    });
  }
  for (const [code, kind, en, ko, intervals, after, url] of lines(curatedPolities)) {
    const ours = rows.get(code!)?.ko;
    rows.set(code!, { code, kind, en, ko: ko || ours, intervals, after, source: `curated ${url}` });
  }
  for (const [code, en, ko, from, to, , , url] of lines(organisations)) {
    if (rows.has(code!))
      throw new Error(`atlas/polities: "${code}" is a country's code already; give ${en} another`);
    rows.set(code!, {
      code,
      kind: 'organisation',
      en,
      ko,
      intervals: `${from}/${to}`,
      after: '',
      source: `curated ${url}`,
    });
  }
  return [...rows.values()].sort((a, b) => (String(a.code) < String(b.code) ? -1 : 1));
}

/** Every polity with the intervals in which it existed since 1816 (half-open, ";" between them) and what followed it. */
export const table: Table = {
  name: 'atlas/polities',
  columns: ['code', 'kind', 'en', 'ko', 'intervals', 'after', 'source'],
  sources: [curated, atlasSources.gw, atlasSources.worldCountries, atlasSources.crosswalk],
  build,
};
