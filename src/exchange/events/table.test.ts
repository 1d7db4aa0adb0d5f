import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../base/index.ts';
import { type EventSource, eventColumns } from './columns.ts';
import { eventParquet } from './parquet.ts';
import { eventCsv, eventCsvHeader, eventRows } from './rows.ts';

const nasty = `He said "no, ours",\r\nand left — 한국 `;

const reading: EventSource = {
  document: { id: '007', title: null, published: '2024-02-16', sentences: ['A title', nasty] },
  events: [
    {
      id: 'e1',
      kind: 'relations-established',
      cameo: '042',
      plover: 'CONSULT',
      source: [
        { code: 'KOR', role: 'GOV', text: 'Seoul' },
        { code: null, role: 'MIL', text: 'an ally' },
      ],
      target: [],
      date: '2024-02',
      dateBasis: 'stated',
      modality: 'planned',
      attribution: { text: 'an aide', code: 'USA', named: false },
      sentence: 1,
      span: [3, 9],
      trigger: 'said "no',
      also: [{ sentence: 0, span: [0, 1], trigger: 'x' }],
      rule: 'relations.establish',
    },
  ],
};

const expected = {
  document_id: '007',
  title: null,
  sentence: 1,
  date: '2024-02',
  date_from: '2024-02-01',
  date_to: '2024-02-29',
  source_code: 'KOR',
  source_all: 'KOR/GOV -/MIL',
  target_code: null,
  target_all: null,
  cameo: '042',
  cameo_root: '04',
  quad_class: 1,
  modality: 'planned',
  attribution: 'an aide',
  attribution_code: 'USA',
  span_from: 3,
  span_to: 9,
  tellings: 2,
  text: nasty,
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-events-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the flat table of events', () => {
  it('is CSV that other programs read back, cell by cell', () => {
    const [row, ...others] = parse(eventCsvHeader + eventCsv(reading), { columns: true }) as object[];
    const cells = Object.entries(expected).map(([name, cell]) => [name, cell === null ? '' : String(cell)]);
    expect(row).toMatchObject(Object.fromEntries(cells));
    expect(Object.keys(row!)).toEqual(eventColumns.map(({ name }) => name));
    expect(others).toEqual([]);
  });

  it('is Parquet in row groups, with numbers and nulls as such', async () => {
    const path = join(folder, 'events.parquet');
    const file = await eventParquet(path);
    const [row] = eventRows(reading);
    for (let batch = 0; batch < 50; batch++)
      file.add(Array.from({ length: 1000 }, (_, i) => [`${batch * 1000 + i}`, ...row!.slice(1)]));
    file.finish();
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjects();
    const { document_id: _, ...rest } = expected;
    expect(await ask(`select * from read_parquet('${path}') where document_id = '49999'`)).toMatchObject([
      rest,
    ]);
    expect(
      await ask(
        `select count(*) n, count(distinct document_id) ids, max(quad_class) q from read_parquet('${path}')`,
      ),
    ).toEqual([{ n: 50_000n, ids: 50_000n, q: 1 }]);
    expect(
      await ask(
        `select count(distinct row_group_id) g, max(row_group_num_rows) r from parquet_metadata('${path}')`,
      ),
    ).toEqual([{ g: 3n, r: 20_000n }]);
    connection.closeSync();
  });

  it('of no events is a Parquet file without rows', async () => {
    const path = join(folder, 'none.parquet');
    (await eventParquet(path)).finish();
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const all = await connection.runAndReadAll(`select * from read_parquet('${path}')`);
    expect(all.columnNames()).toEqual(eventColumns.map(({ name }) => name));
    expect(all.currentRowCount).toBe(0);
    connection.closeSync();
  });

  it('has its columns in the docs, with the same words', () => {
    const page = readFileSync(`${packageRoot}/docs/bulk.md`, 'utf8');
    const rows = [...page.matchAll(/^\| `(\w+)` \| (.+?) \|$/gm)].map(match => [match[1], match[2]]);
    expect(rows).toEqual(eventColumns.map(({ name, what }) => [name, what]));
  });
});
