import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { type Kind, kinds, packageRoot } from '../../src/base/index.ts';
import { columnsOf } from '../../src/record/columns.ts';
import type { Entry } from '../../src/record/entry.ts';
import { type CompiledRecord, entryId } from '../../src/record/log.ts';
import { packColumns } from '../../src/record/packed.ts';
import { publicationOf } from '../../src/record/publication.ts';
import { grouped } from '../../src/record/tracks.ts';
import { openEditions, openPublications, type Publications } from '../data/publications.ts';

type Row = Record<string, string>;

const folder = `${packageRoot}/data/record`;

const read = (name: string): Row[] =>
  parse(readFileSync(`${folder}/${name}`, 'utf8'), {
    columns: true,
    skip_empty_lines: true,
    comment: '#',
    comment_no_infix: true,
  });

/** Tables that hold no entries. */
const others = new Set([
  'corrections.csv',
  'coverage.csv',
  'coverage-sources.csv',
  'counts.csv',
  'publications.csv',
]);

/** When the shipped tables were written down; a later edition of the record gives later entries a later day. */
const recordedAt = '2026-11-24';

/** The card and the place in it that a `source` cell names. */
function cite(cell: string): { source: string; locator: string } {
  const space = cell.indexOf(' ');
  return space === -1
    ? { source: cell, locator: '' }
    : { source: cell.slice(0, space), locator: cell.slice(space + 1) };
}

/**
 * The new entries of corrections.csv. Each must find the entry that it takes back, dated as it expects: a correction
 * whose source has been put right in the meantime stops the compilation, so that it gets removed.
 */
export function corrected(rows: readonly Row[], known: ReadonlyMap<string, Row>): Row[] {
  return rows.map(row => {
    const target = known.get(row.retracts!);
    if (!target)
      throw new Error(`data/record/corrections.csv: no entry "${row.retracts}"; remove the correction.`);
    if (target.date !== row.expects)
      throw new Error(
        `data/record/corrections.csv: "${row.retracts}" is dated ${target.date}, not ${row.expects}: the source was ` +
          'put right, so remove the correction.',
      );
    if (!row.reason) throw new Error(`data/record/corrections.csv: "${row.retracts}" has no reason.`);
    return {
      kind: row.kind || target.kind!,
      parties: row.parties || target.parties!,
      date: row.date || target.date!,
      detail: row.detail ?? '',
      note: row.reason,
      source: row.source!,
      retracts: row.retracts!,
      only: row.date === '' ? 'only' : '',
    };
  });
}

/** The date of publication as a field; none where a source has none: the day of recording then counts. */
function publishedOf(source: string, publications: Publications): { published?: string } {
  const published = publications(source);
  return published === '' ? {} : { published };
}

/** A row as an entry, with its id; `taken` are the ids given so far. A correction is known from when it was made. */
function entryOf(row: Row, taken: Map<string, number>, publications: Publications): Entry {
  const { source, locator } = cite(row.source!);
  const kind = row.kind as Kind;
  if (!kinds.includes(kind))
    throw new Error(`data/record: unknown kind "${row.kind}" for ${row.parties} ${row.date}.`);
  const parties = row.parties!.split(' ');
  const detail = row.detail || undefined;
  return {
    id: entryId(source, parties, kind, row.date!, detail, taken),
    kind,
    parties,
    date: row.date!,
    source,
    locator,
    recordedAt,
    ...(row.retracts ? {} : publishedOf(row.source!, publications)),
    ...(detail === undefined ? {} : { detail }),
    ...(row.note ? { note: row.note } : {}),
    ...(row.retracts ? { retracts: row.retracts } : {}),
    ...(row.only === 'only' ? { asserts: false as const } : {}),
  };
}

/** Bodies whose lists the atlas does not carry beyond its survey's last year. */
const unfinished: Readonly<Record<string, string>> = { IAEA: '2014-12-31', NON: '2014-12-31' };

/** The survey behind most rows was made every five years before 1965, so that its starts may be up to four years late. */
const startOf = ({ from, source }: Row): string =>
  source!.startsWith('cow-igo') && /^\d{4}$/.test(from!) && Number(from) < 1965
    ? `${Number(from) - 4}/${from}`
    : from!;

const memberships = (): Row[] =>
  existsSync(`${folder}/../atlas/memberships.csv`)
    ? read('../atlas/memberships.csv').filter(
        row => row.status === 'member' && row.org !== 'UNO' && row.from !== '',
      )
    : [];

/** The atlas's memberships (the United Nations aside, whose past members the record tells better) as entries. */
const membershipRows = (): Row[] =>
  memberships().flatMap(row => {
    const parties = `${row.code} ${row.org}`;
    const source = row.source!.includes(' ') ? row.source! : `${row.source} ${row.org}`;
    const began = { kind: 'membership-began', parties, date: startOf(row), source };
    return row.to === '' ? [began] : [began, { kind: 'membership-ended', parties, date: row.to!, source }];
  });

type CoverageRow = Omit<CompiledRecord['coverage'][number], 'others' | 'party' | 'published'> & {
  readonly party: string;
  /** Codes; empty for every polity. */
  readonly others: string;
  /** By its source, where it is left out. */
  readonly published?: string;
};

/** When the last of a body's rows was public: its list is whole from then on, and kept up as the body keeps its own. */
function lastPublished(rows: readonly Row[], publications: Publications): string {
  const dates = rows.map(row => publications(row.source!) || recordedAt);
  const later = (one: string, other: string): string =>
    publicationOf(one)!.since > publicationOf(other)!.since ? one : other;
  return dates.reduce(later).replace(/(?:\/\.\.)?$/, '/..');
}

/** One row of coverage for each body of the atlas: its list is whole. */
const membershipCoverage = (publications: Publications): CoverageRow[] =>
  [...grouped(memberships(), row => [row.org!])].map(([org, rows]) => ({
    published: lastPublished(rows, publications),
    party: org,
    subject: 'membership',
    side: 'to',
    strand: '',
    others: '',
    whole: true,
    onlyOpen: false,
    from: '1816-01-01',
    to: unfinished[org] ?? '2025-12-31',
    source: 'atlas/memberships',
    note: 'the list of members',
  }));

/** The codes that a row of coverage is complete with: "*" every polity, "=" its own parties. */
const othersOf = ({ party, others: cell }: Row): string =>
  cell === '*' ? '' : cell === '=' ? party! : cell!;

const statedCoverage = (): CoverageRow[] =>
  ['coverage.csv', 'coverage-sources.csv'].flatMap(read).map(row => ({
    party: row.party!,
    subject: row.subject as CoverageRow['subject'],
    side: row.side as 'from' | 'to' | 'both',
    strand: row.strand!,
    others: othersOf(row),
    whole: row.whole === 'yes',
    onlyOpen: row.open === 'yes',
    from: row.from!,
    to: row.to!,
    source: row.source!,
    note: row.note!,
  }));

/** Every row of coverage, the codes that it speaks of as numbers of lists. */
function coverage(): Pick<CompiledRecord, 'lists' | 'coverage'> {
  const publications = openPublications();
  const rows = [...statedCoverage(), ...membershipCoverage(publications)];
  const lists: string[] = [];
  const listAt = (codes: string): number => {
    if (!lists.includes(codes)) lists.push(codes);
    return lists.indexOf(codes);
  };
  return {
    coverage: rows.map(row => ({
      ...row,
      source: row.source.replace(/^curated /, ''),
      published: row.published ?? (publications(row.source) || recordedAt),
      party: row.party.includes(' ') ? listAt(row.party) : row.party,
      others: row.others === '' ? -1 : listAt(row.others),
    })),
    lists,
  };
}

/** Numbers of partners that somebody published. */
function counts(): CompiledRecord['counts'] {
  const publications = openPublications();
  return read('counts.csv').map(row => ({
    party: row.party!,
    subject: row.subject as CompiledRecord['counts'][number]['subject'],
    side: row.side as 'from' | 'to',
    within: row.within!,
    n: Number(row.n),
    disputed: row.disputed === 'yes',
    from: row.from!,
    to: row.to!,
    source: row.source!.replace(/^curated /, ''),
    published: publications(row.source!) || recordedAt,
    note: row.note!,
  }));
}

/** Every table of entries in data/record, the atlas's memberships, and the corrections, as entries in their order. */
export function entriesOf(): Entry[] {
  const tables = readdirSync(folder)
    .filter(name => name.endsWith('.csv') && !others.has(name))
    .sort();
  const rows = [...tables.flatMap(read), ...membershipRows()];
  const taken = new Map<string, number>();
  const publications = openPublications();
  const entries = rows.map(row => entryOf(row, taken, publications));
  const known = new Map(entries.map((entry, at) => [entry.id, rows[at]!]));
  const more = corrected(read('corrections.csv'), known);
  return [...entries, ...more.map(row => entryOf(row, taken, publications))];
}

/** The compiled record: the entries in columns, the coverage, and the published counts. */
export function compile(): CompiledRecord {
  const entries = existsSync(folder) ? entriesOf() : [];
  return {
    columns: packColumns(columnsOf(entries)),
    ...coverage(),
    counts: counts(),
    editions: openEditions(),
  };
}
