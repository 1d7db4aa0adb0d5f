import { curated } from '../curated.ts';
import type { Row, Source, Sources, Table } from '../table.ts';
import { entryColumns, entryRow } from './record-shared.ts';

const members: Source = {
  id: 'un-membership',
  origin: 'https://www.un.org/en/about-us/member-states (table of https://github.com/virgilus/data-science)',
  citation: 'United Nations, Member States: dates of admission',
  licence: 'facts',
  retrieved: '2026-11-24',
};

const page = 'curated https://www.un.org/en/about-us/member-states';

/** Members of the past, and absences: what the list of present members leaves out. */
const former: readonly [string, string, string, string][] = [
  ['membership-began', 'CSK', '1945-10-24', 'Original member; dissolved at the end of 1992.'],
  ['membership-ended', 'CSK', '1993-01-01', 'Dissolved.'],
  ['membership-began', 'YUG', '1945-10-24', 'Original member (the Socialist Federal Republic).'],
  [
    'membership-ended',
    'YUG',
    '1992-09-22',
    'A/RES/47/1: could not continue automatically the membership of the SFRY.',
  ],
  ['membership-began', 'DDR', '1973-09-18', ''],
  ['membership-ended', 'DDR', '1990-10-03', 'United with the Federal Republic.'],
  ['membership-began', 'YMD', '1967-12-14', ''],
  ['membership-ended', 'YMD', '1990-05-22', 'United with the Yemen Arab Republic.'],
  ['membership-began', 'ZAN', '1963-12-16', ''],
  ['membership-ended', 'ZAN', '1964-04-26', 'United with Tanganyika.'],
  ['membership-ended', 'IDN', '1965-03-01', 'Withdrawal announced on 1965-01-20.'],
  ['membership-began', 'IDN', '1966-09-28', 'Cooperation resumed.'],
  ['membership-ended', 'SYR', '1958-02-22', 'In the United Arab Republic.'],
  ['membership-began', 'SYR', '1961-10-13', 'Separate membership resumed.'],
];

/** Members of the United Nations, present and past. */
export const table: Table = {
  name: 'record/un-members',
  columns: entryColumns,
  sources: [members, curated],
  build: (sources: Sources): Row[] => [
    ...sources
      .csv('un-membership/un_members.csv')
      .map(row =>
        entryRow('membership-began', [row.iso3c!, 'UNO'], row.admitted!, `un-membership ${row.iso3c}`),
      ),
    ...former.map(([kind, code, date, note]) => entryRow(kind, [code, 'UNO'], date, page, { note })),
  ],
};
