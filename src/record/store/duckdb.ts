import type { DuckDBConnection } from '@duckdb/node-api';
import { ok, type Result } from '../../base/index.ts';
import { cellsOf, columns, entryColumns, entryOf } from './columns.ts';
import { conditionOf } from './conditions.ts';
import { type DuckdbOptions, type OpenedDuckdb, oneByOne, openDuckdb, transaction } from './duckdb-open.ts';
import type { Row, Shelf } from './store.ts';

/** Characters that no entry holds (check.ts refuses them): between the cells of a column, and for none. */
const [between, nothing] = ['\u001f', '\u001e'];

/** A column travels as one text: a call for each cell took longer than all the rest of the writing. */
async function stage(connection: DuckDBConnection, rows: readonly Row[]): Promise<void> {
  const cells = rows.map(cellsOf);
  const texts = columns.map((_, at) =>
    cells.map(row => (row[at] === null ? nothing : String(row[at]))).join(between),
  );
  const unpacked = columns.map((column, at) => `unnest(string_split($${at + 1}, chr(31))) as ${column}`);
  const typed = columns.map(column => {
    const cell = `nullif(${column}, chr(30))`;
    return column === 'asserts' ? `cast(${cell} as boolean) as asserts` : `${cell} as ${column}`;
  });
  await connection.run(
    `create or replace temp table staging as select row_number() over () as n, ${typed.join(', ')}
     from (select ${unpacked.join(', ')})`,
    texts,
  );
}

const insert = `insert into entry (seq, ${columns.join(', ')})
  select (select coalesce(max(seq), 0) from entry) + row_number() over (order by n), ${columns
    .map(column => (/_at$|est$/.test(column) ? `cast(${column} as date)` : column))
    .join(', ')}
  from staging where hash not in (select hash from entry) order by n`;

async function writeRows(
  connection: DuckDBConnection,
  rows: readonly Row[],
  storedAt: string,
): Promise<number> {
  if (rows.length === 0) return 0;
  return transaction(connection, async () => {
    await stage(connection, rows);
    const { rowsChanged } = await connection.run(insert);
    if (rowsChanged > 0)
      await connection.run(
        'insert into batch select max(seq) - $1 + 1, max(seq), cast($2 as timestamp) from entry',
        [rowsChanged, storedAt],
      );
    return rowsChanged;
  });
}

function shelfOver({ connection, close }: OpenedDuckdb, path: string): Shelf {
  const { alone, settled } = oneByOne(path);
  return {
    where: path,
    pick: which =>
      alone(async () => {
        const { sql, values } = conditionOf(which);
        const read = await connection.runAndReadAll(
          `select ${entryColumns} from entry where ${sql} order by seq`,
          [...values],
        );
        return read.getRows().map(entryOf);
      }),
    write: (rows, storedAt) => alone(() => writeRows(connection, rows, storedAt)),
    async close() {
      await settled();
      close();
    },
  };
}

/**
 * The store in one DuckDB file, made where it is not there (unless `readOnly`). Failures: `store-locked`,
 * `store-damaged`, `store-newer`, `store-unreachable`, `store-full`.
 */
export async function duckdbShelf(path: string, options: DuckdbOptions = {}): Promise<Result<Shelf>> {
  const opened = await openDuckdb(path, options);
  return opened.ok ? ok(shelfOver(opened.value, path)) : opened;
}
