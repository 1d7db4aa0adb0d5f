import type { Row, Sources, Table } from '../table.ts';
import { entryColumns, entryRow, kdiplo } from './record-shared.ts';

/** Korea and the other state of each row whose dates are a predecessor's or a convention: what a reader should know. */
const notes: Readonly<Record<string, string>> = {
  'KOR CZE': 'Dated from Czechoslovakia.',
  'PRK CZE': 'Dated from Czechoslovakia.',
  'PRK SVK': 'Dated from Czechoslovakia.',
  'KOR SRB': 'Dated from Yugoslavia.',
  'PRK SRB': 'Dated from Yugoslavia.',
  'KOR ITA': 'The treaty of 1884 with Joseon.',
  'KOR USA': 'The treaty of 1882 with Joseon.',
  'KOR YEM': 'With the Yemen Arab Republic.',
  'PRK YEM': 'With the Yemen Arab Republic.',
  'PRK PSE': 'With the Palestine Liberation Organization.',
};

function rowsOf(row: Record<string, string>): Row[] {
  const parties = [row.korea!, row.iso3c!];
  const note = notes[parties.join(' ')] ?? '';
  const source = `kdiplo diplo_ties_data.csv#${parties.join('-')}`;
  const dated: [string, string | undefined][] = [
    ['relations-established', row.established],
    ['relations-severed', row.cut],
    ['relations-restored', row.reestablished],
  ];
  return dated.flatMap(([kind, year]) => (year ? [entryRow(kind, parties, year, source, { note })] : []));
}

/** South and North Korea's relations, by year; its known errors are put right in corrections.csv. */
export const table: Table = {
  name: 'record/kdiplo',
  columns: entryColumns,
  sources: [kdiplo],
  build: (sources: Sources) =>
    sources
      .csv('kdiplo/ties_compact.csv')
      .filter(row => row.korea !== row.iso3c)
      .flatMap(rowsOf),
};
