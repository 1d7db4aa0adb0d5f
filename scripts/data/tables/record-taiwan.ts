import type { Row, Source, Sources, Table } from '../table.ts';
import { codeFinder, entryColumns, entryRow } from './record-shared.ts';

const roc: Source = {
  id: 'roc-recognition',
  origin:
    'https://github.com/turbanisch/taiwan-recognition, commit f55da5d, 2023-08-09 (Wikipedia, revision 1169329629)',
  citation: 'Wikipedia contributors, Foreign relations of Taiwan, 2023-08-08',
  licence: 'CC-BY-SA-4.0 (facts)',
  retrieved: '2026-11-24',
};

/** Relations of the Republic of China, on the mainland and on Taiwan, by year. */
export const table: Table = {
  name: 'record/roc-recognition',
  columns: entryColumns,
  sources: [roc],
  build(sources: Sources) {
    const codeOf = codeFinder(sources);
    const seen = new Set<string>();
    return sources.csv('recognition-roc-taiwan/taiwan-recognition.csv').flatMap((row): Row[] => {
      const code = codeOf(row.country!);
      if (code === null) return [];
      const again = seen.has(code);
      seen.add(code);
      const source = `roc-recognition ${row.country}`;
      const opened = again ? 'relations-restored' : 'relations-established';
      const rows = [entryRow(opened, [code, 'TWN'], row.start!, source)];
      if (row.end !== 'NA') rows.push(entryRow('relations-severed', [code, 'TWN'], row.end!, source));
      return rows;
    });
  },
};
