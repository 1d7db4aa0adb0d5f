import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { packageRoot } from '../../src/base/index.ts';
import { editions } from './editions.ts';
import { inputsOf } from './inputs.ts';
import { writeOverview } from './overview/write.ts';
import { openSources, type Row, readCsv, type Source, type Sources, type Table, writeCsv } from './table.ts';
import { loadTables } from './tables.ts';

const sourceColumns = [
  'id',
  'origin',
  'citation',
  'licence',
  'published',
  'published_basis',
  'retrieved',
  'tables',
  'inputs',
];

/** What is wrong with a table's rows: an unknown column, or a row whose source has no card. */
function faults(table: Table, rows: readonly Row[]): string[] {
  const known = new Set(table.sources.map(source => source.id));
  const columns = new Set(table.columns);
  const wrong: string[] = [];
  rows.forEach((row, index) => {
    const extra = Object.keys(row).find(name => !columns.has(name));
    if (extra !== undefined) wrong.push(`row ${index + 1}: column "${extra}" is not declared`);
    const cited = String(row.source ?? '')
      .split('|')
      .map(part => part.split(' ')[0]!.split('#')[0]!);
    const stray = cited.find(id => !known.has(id));
    if (stray !== undefined) wrong.push(`row ${index + 1}: source "${stray}" is not in the table's sources`);
  });
  return wrong.slice(0, 10);
}

/** Writes one table, or says what is wrong with it and writes nothing. */
function buildTable(table: Table, sources: Sources, say: (line: string) => void): boolean {
  const rows = table.build(sources);
  const wrong = faults(table, rows);
  if (wrong.length > 0) {
    say(`data/${table.name}.csv not written:\n  ${wrong.join('\n  ')}`);
    return false;
  }
  const file = `${packageRoot}/data/${table.name}.csv`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, writeCsv(table.columns, rows));
  say(`data/${table.name}.csv: ${rows.length} rows`);
  return true;
}

interface Card extends Source {
  readonly tables: Set<string>;
  readonly inputs: string;
}

/** The cards of tables that were not built this time. */
function oldCards(file: string, built: ReadonlySet<string>): Map<string, Card> {
  const cards = new Map<string, Card>();
  const old = existsSync(file) ? readCsv(readFileSync(file, 'utf8')) : [];
  for (const row of old) {
    const users = row.tables!.split(' ').filter(name => name !== '' && !built.has(name));
    const card = row as unknown as Source & { readonly inputs?: string };
    cards.set(row.id!, { ...card, inputs: card.inputs ?? '', tables: new Set(users) });
  }
  return cards;
}

/** Writes the cards of all sources, with the checksums of what was read of them. */
function writeSources(tables: readonly Table[], sources: Sources): void {
  const file = `${packageRoot}/data/sources.csv`;
  const cards = oldCards(file, new Set(tables.map(table => table.name)));
  const inputs = inputsOf(sources.read);
  for (const table of tables)
    for (const source of table.sources) {
      const old = cards.get(source.id);
      const users = old?.tables ?? new Set<string>();
      const read = inputs.get(source.id) ?? old?.inputs ?? '';
      cards.set(source.id, { ...source, inputs: read, tables: users.add(table.name) });
    }
  const rows = [...cards.values()]
    .filter(card => card.tables.size > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(card => ({
      ...card,
      published: editions[card.id]?.published,
      published_basis: editions[card.id]?.basis,
      tables: [...card.tables].sort().join(' '),
    }));
  writeFileSync(file, writeCsv(sourceColumns, rows));
}

/** Builds the tables whose module or table name starts with one of `only` (all of them by default). */
export async function buildTables(
  only: readonly string[],
  say: (line: string) => void = line => console.error(line),
): Promise<boolean> {
  const sources = openSources();
  if (sources === null) {
    say('The folder of sources is absent (set ENTENTE_SOURCES): data/ is left as it stands.');
    return true;
  }
  const tables = await loadTables(only);
  const done = tables.filter(table => buildTable(table, sources, say));
  writeSources(done, sources);
  writeOverview();
  return done.length === tables.length;
}

if (import.meta.url === `file://${process.argv[1]}`)
  process.exitCode = (await buildTables(process.argv.slice(2))) ? 0 : 1;
