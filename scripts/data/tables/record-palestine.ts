import type { Row, Source, Sources, Table } from '../table.ts';
import { codeFinder, entryColumns, entryRow } from './record-shared.ts';

const palestine: Source = {
  id: 'palestine-recognition',
  origin:
    'https://github.com/albertkun/palestinerecognition, commit 52a786e, 2025-09-22 (Wikipedia, May 2024)',
  citation: 'Wikipedia contributors, International recognition of Palestine, May 2024',
  licence: 'CC-BY-SA-4.0 (facts)',
  retrieved: '2026-11-24',
};

/** Present-day names that stand for a state of 1988: who recognised then, and went on. */
const notes: Readonly<Record<string, string>> = {
  RUS: 'By the Soviet Union.',
  SRB: 'By Yugoslavia.',
  CZE: 'By Czechoslovakia; whether it binds the Czech Republic is disputed there.',
  SVK: 'By Czechoslovakia.',
  NAM: 'Before independence.',
};

/** Who recognised the State of Palestine, and when; the table's errors are put right in corrections.csv. */
export const table: Table = {
  name: 'record/palestine-recognition',
  columns: entryColumns,
  sources: [palestine],
  build(sources: Sources) {
    const codeOf = codeFinder(sources);
    return sources.csv('recognition-palestine/recognised.csv').flatMap((row): Row[] => {
      const code = codeOf(row.country!);
      if (code === null) return [];
      const note = notes[code] ?? '';
      return [
        entryRow('recognition', [code, 'PSE'], row.date!, `palestine-recognition ${row.country}`, { note }),
      ];
    });
  },
};
