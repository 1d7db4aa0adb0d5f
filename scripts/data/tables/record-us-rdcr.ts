import type { Row, Source, Sources, Table } from '../table.ts';
import { codeFinder, entryColumns, entryRow } from './record-shared.ts';

const rdcr: Source = {
  id: 'us-rdcr',
  origin:
    'https://history.state.gov/countries (https://github.com/HistoryAtState/rdcr, commit f3c5354, 2026-07-24)',
  citation:
    "Office of the Historian, U.S. Department of State, A Guide to the United States' History of Recognition, Diplomatic, and Consular Relations, by Country, since 1776",
  licence: 'Public domain, CC0-1.0',
  retrieved: '2026-11-24',
};

/**
 * What each "severed or closed" row of an article whose headings the timeline lacks really was, read on its page:
 * the kind, or nothing where relations went on (a mission alone was closed, the state ended, a government changed).
 */
const breaks: Readonly<Record<string, string>> = {
  'austrian-empire 1917-04-08': 'relations-severed',
  'bulgaria 1941-12-13': 'relations-severed',
  'bulgaria 1950-02-20': 'relations-severed',
  'denmark 1941-12-20': 'mission-closed',
  'equatorial-guinea 1976-03-14': 'relations-suspended',
  'ethiopia 1937-03-04': 'mission-closed',
  'france 1798-07-07': 'relations-suspended',
  'france 1942-11-08': 'relations-severed',
  'guatemala 1954-07-02': '',
  'iraq 1967-06-07': 'relations-severed',
  'iraq 1991-01-12': 'mission-closed',
  'italy 1941-12-11': 'relations-severed',
  'latvia 1940-09-05': 'mission-closed',
  'lithuania 1940-09-05': 'mission-closed',
  'mauritania 1967-06-07': 'relations-severed',
  'panama 1964-01-10': 'relations-severed',
  'romania 1941-12-12': 'relations-severed',
  'serbia 1999-03-23': 'relations-severed',
  'sudan 1967-06-07': 'relations-severed',
  'syria 1967-06-06': 'relations-severed',
  'turkey 1917-04-20': 'relations-severed',
  'united-kingdom 1812-06-18': 'relations-severed',
};

const kinds: Readonly<Record<string, string>> = {
  recognition: 'recognition',
  established: 'relations-established',
  resumed: 'relations-restored',
};

/** Rows of the timeline whose derived kind or day is not what the article says, and their like. */
const dropped = new Set([
  'austrian-empire recognition 1797', // of the Habsburg monarchy by treaty, disputed in the article itself
  'china established 1928', // of the Nationalist Government, told as a resumption beside it
  'el-salvador established 1869', // the mission
  'france established 1779-03-23', // the mission
  'german-democratic-republic recognition 1949-09-21', // of the Federal Republic
  'guatemala recognition 1844-04-05',
  'guatemala established 1824-08-04', // with the Federation
  'guatemala resumed 1954-07-12',
  'hanseatic-republics recognition 1790-06-17',
  'hanseatic-republics recognition 1794-05-28',
  'hanseatic-republics established 1853',
  'kuwait resumed 1991-03-01', // the embassy after the occupation
  'lebanon resumed 1990-11-29', // the embassy
  'mali established 1960-06-20', // with the Mali Federation
  'mali recognition 1960-06-20', // of the Mali Federation
  'montenegro established 1920-12-30',
  'oman recognition 1833-09-21', // the treaty with Muscat
  'panama established 1903-12-25', // the mission
  'panama resumed 1931-01-15', // governments: relations were not broken
  'panama resumed 1949-12-14',
  'panama resumed 1968-11-13',
  'serbia recognition 2000-11-12',
  'serbia resumed 2001-11-26', // the embassy
  'chad resumed 1982-01-15', // the embassy
  'el-salvador resumed 1934-01-26', // a government recognised
  'equatorial-guinea resumed 1981-06-11', // the embassy
  'equatorial-guinea resumed 2006-11-23', // the embassy
  'ethiopia resumed 1943-11-09', // the mission
  'ethiopia resumed 1943-08-31',
  'bulgaria resumed 1947-11-21',
  'bulgaria resumed 1960-01-15',
  'romania resumed 1947-09-25',
  'mauritania resumed 1970-03-04',
  'denmark resumed 1945-06-16', // the mission
  'latvia resumed 1991-09-05',
  'lithuania resumed 1991-09-06',
  'sudan resumed 2002-05-23', // the embassy
  'south-sudan recognition 1882',
  'syria recognition 1958-02-22', // of the United Arab Republic
  'syria established 1958-02-25',
  'syria resumed 1961-10-10',
  'congo-free-state recognition 1908-11-15',
  'china resumed 1913-05-02', // a government recognised
  'china resumed 1928-07-25',
  'kingdom-of-yugoslavia recognition 1919-02-10',
  'france recognition 1943-06-03',
  'france recognition 1944-05-16',
]);

/** Before 1816 it was the older state that recognised the United States; after that the other way round. */
const sidesOf = (kind: string, code: string, date: string): readonly string[] =>
  kind === 'recognition' && date < '1816' ? [code, 'USA'] : ['USA', code];

const missing: readonly [string, string, string, string][] = [
  ['china', 'relations-established', 'CHN', '1979-01-01'],
  ['china', 'relations-severed', 'TWN', '1979-01-01'],
];

/** The facts of the articles whose texts are at hand, as read from their headings and checked against the text. */
function factsOf(sources: Sources): Row[] {
  return sources
    .text('rdcr/gold.jsonl')
    .split('\n')
    .filter(line => line !== '')
    .map(
      line =>
        JSON.parse(line) as { doc: string; n: number; a: string; b: string; kind: string; date: string },
    )
    .map(fact =>
      entryRow(fact.kind, sidesOf(fact.kind, fact.b, fact.date), fact.date, `us-rdcr ${fact.doc}#${fact.n}`, {
        detail: fact.kind.startsWith('mission') ? 'embassy' : '',
      }),
    );
}

/** The rows of the timeline for the other articles, kinds and days checked by hand in the lists above. */
function timelineOf(sources: Sources): Row[] {
  const read = new Set(
    sources
      .text('rdcr/docs.jsonl')
      .split('\n')
      .filter(line => line !== '')
      .map(line => (JSON.parse(line) as { id: string }).id),
  );
  const codeOf = codeFinder(sources);
  const seen = new Set<string>();
  const rows = sources.csv('us-recognition-rdcr/us_timeline.csv').flatMap((row): Row[] => {
    const { slug, kind, event_date: date, country, section } = row as Record<string, string>;
    const code = slug === 'kingdom-of-yugoslavia' ? 'YUG' : codeOf(country!);
    if (read.has(slug!) || !date || code === null || section === 'consular-relations') return [];
    const known = kinds[kind!] ?? (kind === 'severed-or-closed' ? breaks[`${slug} ${date}`] : undefined);
    if (!known || dropped.has(`${slug} ${kind} ${date}`)) return [];
    const key = `${code} ${known} ${date}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      entryRow(known, sidesOf(known, code, date), date, `us-rdcr ${slug}`, {
        detail: known.startsWith('mission') ? 'embassy' : '',
      }),
    ];
  });
  return [
    ...rows,
    ...missing.map(([slug, kind, code, date]) => entryRow(kind, ['USA', code], date, `us-rdcr ${slug}`)),
  ];
}

/** Recognition and relations of the United States, 1776 on. */
export const table: Table = {
  name: 'record/us-rdcr',
  columns: entryColumns,
  sources: [rdcr],
  build: sources => [...factsOf(sources), ...timelineOf(sources)],
};
