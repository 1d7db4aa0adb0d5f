import type { Row, Sources, Table } from '../table.ts';
import { atlasSources } from './atlas-sources.ts';

const source = atlasSources.crosswalk;

/** Two-letter country codes of GEC (formerly FIPS 10-4), by which GDELT names places, and our codes. */
export const table: Table = {
  name: 'coding/gec',
  columns: ['gec', 'code', 'source'],
  sources: [source],
  build(sources: Sources): Row[] {
    return sources
      .csv('code-crosswalk/crosswalk.csv')
      .filter(row => row.gec && row.iso3c)
      .map(row => ({ gec: row.gec!, code: row.iso3c!, source: source.id }))
      .sort((a, b) => (a.gec < b.gec ? -1 : 1));
  },
};
