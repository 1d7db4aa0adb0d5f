import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { packageRoot } from '../../src/base/index.ts';
import { openSources, readCsv, type Sources, type Table, writeCsv } from './table.ts';
import { loadTables } from './tables.ts';

type Cells = Record<string, string>;

/** What a rebuild does to a table. */
export interface TableDiff {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Rows of one key whose other cells differ: the key, and "column: before → after" for each. */
  readonly changed: readonly string[];
}

const lineOf = (row: Cells): string => Object.values(row).join(' | ');

/** A row's identity for the comparison: its first two cells and its source. */
const keyOf = (row: Cells): string => {
  const cells = Object.values(row);
  return [cells[0], cells[1], row.source ?? ''].join(' | ');
};

/** Takes the rows that both sides have out of each, as often as both have them. */
function unmatched(before: readonly Cells[], after: readonly Cells[]): [Cells[], Cells[]] {
  const counts = new Map<string, number>();
  for (const row of before) counts.set(lineOf(row), (counts.get(lineOf(row)) ?? 0) + 1);
  const fresh = after.filter(row => {
    const left = counts.get(lineOf(row)) ?? 0;
    if (left > 0) counts.set(lineOf(row), left - 1);
    return left === 0;
  });
  const gone = before.filter(row => {
    const left = counts.get(lineOf(row)) ?? 0;
    if (left > 0) counts.set(lineOf(row), left - 1);
    return left > 0;
  });
  return [gone, fresh];
}

/** Compares two editions of a table by rows, whatever their order. */
export function diffRows(before: readonly Cells[], after: readonly Cells[]): TableDiff {
  const [gone, fresh] = unmatched(before, after);
  const byKey = new Map<string, Cells[]>();
  for (const row of gone) byKey.set(keyOf(row), [...(byKey.get(keyOf(row)) ?? []), row]);
  const changed: string[] = [];
  const added: string[] = [];
  for (const row of fresh) {
    const old = byKey.get(keyOf(row))?.shift();
    if (old === undefined) added.push(lineOf(row));
    else {
      const cells = Object.keys(row).filter(name => row[name] !== old[name]);
      const turns = cells.map(name => `${name}: ${old[name] ?? ''} → ${row[name]}`);
      changed.push(`${keyOf(row)}: ${turns.join('; ')}`);
    }
  }
  return { added, removed: [...byKey.values()].flat().map(lineOf), changed };
}

/** A file of data/ as last committed; as it lies there where there is no history. */
function committed(path: string): string {
  try {
    return execFileSync('git', ['show', `HEAD:./data/${path}`], {
      cwd: packageRoot,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    const file = `${packageRoot}/data/${path}`;
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }
}

const rebuilt = (table: Table, sources: Sources): string => writeCsv(table.columns, table.build(sources));

/** How many rows of each sort are shown. */
const shown = 5;

/** The comparison of one table in words; nothing where nothing changed. */
export function tell(name: string, { added, removed, changed }: TableDiff): string[] {
  if (added.length + removed.length + changed.length === 0) return [];
  const sample = (sign: string, lines: readonly string[]): string[] => [
    ...lines.slice(0, shown).map(line => `  ${sign} ${line}`),
    ...(lines.length > shown ? [`  ${sign} ... ${lines.length - shown} more`] : []),
  ];
  return [
    `data/${name}.csv: ${added.length} added, ${removed.length} removed, ${changed.length} changed`,
    ...sample('+', added),
    ...sample('-', removed),
    ...sample('~', changed),
  ];
}

/** Rebuilds the tables in memory and says what differs from the committed ones; writes nothing. */
async function main(only: readonly string[]): Promise<void> {
  const sources = openSources();
  if (sources === null) {
    console.error('The folder of sources is absent (set ENTENTE_SOURCES): there is nothing to rebuild from.');
    return;
  }
  let same = 0;
  for (const table of await loadTables(only)) {
    const before = readCsv(committed(`${table.name}.csv`));
    const lines = tell(table.name, diffRows(before, readCsv(rebuilt(table, sources))));
    if (lines.length === 0) same++;
    else console.log(lines.join('\n'));
  }
  console.log(`${same} tables without changes`);
}

if (import.meta.url === `file://${process.argv[1]}`) await main(process.argv.slice(2));
