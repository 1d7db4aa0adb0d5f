import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { duckdbShelf } from '../store/duckdb.ts';
import { duckdbEvents } from './duckdb.ts';
import { coded, eventSuite } from './suite.ts';

let folder = '';
let n = 0;
const file = () => join(folder, `events-${n}.duckdb`);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-events-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

eventSuite('coded events in a DuckDB file', {
  fresh() {
    n++;
    return duckdbEvents(file());
  },
  again: () => duckdbEvents(file(), { readOnly: true }),
});

it('changes nothing in the log of entries beside it', async () => {
  n++;
  const events = await duckdbEvents(file());
  if (!events.ok) throw new Error(events.message);
  const once = async function* () {
    yield { ok: true, value: [coded()] } as const;
  };
  await events.value.write(once(), '2026-11-24T20:00:00Z');
  await events.value.close();
  const shelf = await duckdbShelf(file(), { readOnly: true });
  expect(shelf.ok && (await shelf.value.pick({}))).toEqual({ ok: true, value: [] });
  if (shelf.ok) await shelf.value.close();
});
