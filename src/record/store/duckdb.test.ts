import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { duckdbShelf } from './duckdb.ts';
import { storeSuite } from './suite.ts';

let folder = '';
let n = 0;
const file = () => join(folder, `record-${n}.duckdb`);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-duckdb-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

storeSuite('the store in a DuckDB file', {
  fresh() {
    n++;
    return duckdbShelf(file());
  },
  again: () => duckdbShelf(file()),
});
