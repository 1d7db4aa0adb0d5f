import type { Row, Sources, Table } from '../table.ts';
import { kdiplo } from './record-shared.ts';

/** Years in order as runs: "1973-1977 2002-2025". */
function runsOf(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => `${from}-${to}`).join(' ');
}

/** The yearly column of the kdiplo data, for the comparison in data/README.md; no entries are made of it. */
export const table: Table = {
  name: 'checks/kdiplo-flags',
  columns: ['korea', 'code', 'panel', 'years', 'source'],
  sources: [kdiplo],
  build(sources: Sources): Row[] {
    const pairs = new Map<string, { years: number[]; first: number }>();
    for (const row of sources.csv('kdiplo/diplo_ties_data.csv')) {
      const korea = row.south_north === 'South Korea' ? 'KOR' : 'PRK';
      if (row.iso3c === korea) continue;
      const key = `${korea} ${row.iso3c}`;
      const year = Number(row.year);
      const pair = pairs.get(key) ?? { years: [], first: year };
      pair.first = Math.min(pair.first, year);
      if (row.diplomatic_ties === '1') pair.years.push(year);
      pairs.set(key, pair);
    }
    return [...pairs]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { years, first }]) => {
        const [korea, code] = key.split(' ');
        const sorted = years.sort((a, b) => a - b);
        return { korea, code, panel: first, years: runsOf(sorted), source: `kdiplo ${korea}-${code}` };
      });
  },
};
