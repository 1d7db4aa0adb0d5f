import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../record/index.ts';
import { replaceFile } from '../replace-file.ts';
import { toDataPackage } from './data-package.ts';
import { toGexf } from './gexf.ts';
import { toGraphml } from './graphml.ts';
import { toJsonLd } from './json-ld.ts';
import { makeFolder } from './make-folder.ts';
import type { Net } from './net.ts';
import { toParquet } from './parquet.ts';

const nasty = `"<script>alert('&')</script>", ]]> \u2028 한국`;

const entries: readonly Entry[] = [
  {
    id: 'mofa/KOR-CUB/relations-established/2024-02-14',
    kind: 'relations-established',
    parties: ['KOR', 'CUB'],
    date: '2024-02-14',
    source: 'mofa',
    locator: nasty,
    recordedAt: '2024-02-15',
    note: nasty,
  },
  {
    id: 'x/KOR-CUB/relations-severed/1959',
    kind: 'relations-severed',
    parties: ['KOR', 'CUB'],
    date: '1959/..',
    source: 'x',
    locator: '',
    recordedAt: '2024-02-15',
    retracts: 'mofa/KOR-CUB/relations-established/2024-02-14',
    asserts: false,
  },
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-out-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('Parquet is read back by DuckDB', async () => {
  const file = join(folder, 'entries.parquet');
  expect(replaceFile(file, [await toParquet(entries)]).ok).toBe(true);
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const read = await connection.runAndReadAll(`select * from read_parquet('${file}')`);
  const rows = read.getRowObjects();
  expect(rows).toMatchObject([
    {
      a: 'KOR',
      b: 'CUB',
      earliest: '2024-02-14',
      latest: '2024-02-14',
      locator: nasty,
      note: nasty,
      retracts: null,
    },
    { earliest: '1959-01-01', latest: null, locator: null, asserts: 'false', retracts: entries[0]!.id },
  ]);
  connection.closeSync();
});

test('JSON-LD is JSON that can stand in a page, with names that are IRIs', () => {
  const text = [...toJsonLd(entries)].join('');
  expect(text).not.toMatch(/[<>&\u2028]/);
  const [first, second] = JSON.parse(text)['@graph'];
  expect(first).toMatchObject({
    locator: nasty,
    parties: ['urn:entente:polity:KOR', 'urn:entente:polity:CUB'],
  });
  expect(second.retracts).toBe(first.id);
  expect(second.latest).toBeUndefined();
  expect(JSON.parse([...toJsonLd([])].join(''))['@graph']).toEqual([]);
});

test('a data package tells the size and the sum of its table', async () => {
  const files = toDataPackage(entries, '2024-02-15T00:00:00Z');
  const { resources } = JSON.parse(files.get('datapackage.json')!);
  const csv = files.get('entries.csv')!;
  expect(resources[0].bytes).toBe(Buffer.byteLength(csv));
  const { parse } = await import('csv-parse/sync');
  const rows = parse(csv, { columns: true }) as Record<string, string>[];
  expect(rows.map(row => row.id)).toEqual(entries.map(({ id }) => id));
  expect(rows[0]!.note).toBe(nasty);
  expect(Object.keys(rows[0]!)).toEqual(
    resources[0].schema.fields.map((field: { name: string }) => field.name),
  );
  const path = join(folder, 'package');
  expect(makeFolder(path, files).ok).toBe(true);
  expect(readdirSync(path).sort()).toEqual(['datapackage.json', 'entries.csv']);
  expect(makeFolder(path, files)).toMatchObject({
    ok: false,
    message: expect.stringMatching(/is there already/),
  });
});

describe('networks', () => {
  const net: Net = {
    title: `ties ${nasty}`,
    directed: true,
    nodes: [
      { id: 'KOR', label: nasty, attributes: { size: 2.5 } },
      { id: 'CUB', label: 'Cuba\u0000', attributes: { size: 1 } },
    ],
    ties: [{ a: 'KOR', b: 'CUB', attributes: { answer: 'yes' } }],
  };

  test('GraphML: every node, tie and attribute comes back', () => {
    const document = new DOMParser().parseFromString(toGraphml(net), 'text/xml');
    expect([...document.querySelectorAll('node')].map(node => node.getAttribute('id'))).toEqual([
      'KOR',
      'CUB',
    ]);
    expect(document.querySelector('edge')!.getAttribute('target')).toBe('CUB');
    const [label, size] = document.querySelectorAll('node data');
    expect(label!.textContent).toBe(nasty);
    expect(size!.textContent).toBe('2.5');
    expect(document.querySelectorAll('script')).toHaveLength(0);
  });

  test('GEXF: graphology reads what it wrote', async () => {
    const require = createRequire(import.meta.url);
    const { DirectedGraph } = await import('graphology');
    const graph = require('graphology-gexf').parse(DirectedGraph, await toGexf(net));
    // Readers of XML may take U+2028 for the end of a line.
    const ends = (text: string): string => text.replace(/[\n\u2028]/g, ' ');
    expect(graph.nodes()).toEqual(['KOR', 'CUB']);
    expect(ends(graph.getNodeAttribute('KOR', 'label'))).toBe(ends(nasty));
    expect(graph.getNodeAttribute('CUB', 'label')).toBe('Cuba');
    expect(graph.getEdgeAttribute('KOR', 'CUB', 'answer')).toBe('yes');
  });
});

test('a file that cannot be made whole stays as it was', () => {
  const file = join(folder, 'old.txt');
  writeFileSync(file, 'old');
  function* broken(): Generator<string> {
    yield 'new';
    throw new Error('no more');
  }
  expect(replaceFile(file, broken())).toMatchObject({ ok: false });
  expect(readFileSync(file, 'utf8')).toBe('old');
  expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([]);
  expect(replaceFile(join(folder, 'nowhere', 'a'), ['x'])).toMatchObject({ ok: false });
});
