import { duckdbShelf } from '../src/record/store/duckdb.ts';
import { storeOver } from '../src/record/store/over.ts';
import { crashTable } from './crash-table.ts';

/** Imports table after table into a store, opening and closing it for each, and says of each when it is acknowledged. */
const [file = '', first = '0'] = process.argv.slice(2);
process.stdout.write('ready\n');
for (let table = Number(first); ; table++) {
  const shelf = await duckdbShelf(file);
  if (!shelf.ok) throw new Error(shelf.message);
  const store = storeOver(shelf.value, { entries: [], coverage: [] }, '2026-11-24');
  const done = await store.append(crashTable(table));
  if (!done.ok) throw new Error(done.message);
  process.stdout.write(`ack ${table}\n`);
  await store.close();
}
