import { createReadStream, existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodedEvent } from '../../record/index.ts';
import { gdeltColumns } from './gdelt-columns.ts';
import { type EventForm, emptyReport, readEvents } from './read-events.ts';
import type { ToldReading } from './told.ts';
import { codedCsvRow } from './write-csv.ts';
import { formHeader, writeCoded, writeReading } from './write-form.ts';

async function* chunksOf(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(form: EventForm, text: string, skipBad = false) {
  const report = emptyReport();
  const events: CodedEvent[] = [];
  let failure: string | null = null;
  for await (const batch of readEvents(form, chunksOf(text), report, { skipBad }))
    if (batch.ok) events.push(...batch.value);
    else failure = `${batch.code}: ${batch.message}`;
  return { events, report, failure };
}

/** A row of GDELT with some cells set by the names of their columns. */
const gdelt = (cells: Record<string, string>): string =>
  gdeltColumns
    .map(column => ({ GLOBALEVENTID: '1', SQLDATE: '20180601', EventCode: '138', ...cells })[column] ?? '')
    .join('\t');

const header = formHeader('icews').trimEnd();
const icews = (cells: Record<string, string>): string =>
  header
    .split('\t')
    .map(
      column =>
        ({ 'Event ID': '1', 'Event Date': '2018-06-01', 'CAMEO Code': '138', ...cells })[column] ?? 'NA',
    )
    .join('\t');

const some: CodedEvent = {
  origin: 'gdelt',
  originId: '7',
  day: '2018-06-01',
  added: '2018-06-02',
  source: { code: 'PRK', told: 'PRK', roles: ['MIL', 'GOV'], name: 'NORTH KOREA' },
  target: { code: 'KOR', told: 'KOR', roles: [], name: 'SEOUL' },
  cameo: '1384',
  goldstein: -7,
  place: 'Seoul, South Korea',
  country: 'KOR',
  document: 'https://news.example/a?b="c"',
};

describe('GDELT in', () => {
  it('maps countries, groups, roles and places; odd dates stay as told, with the day of adding beside', async () => {
    const row = gdelt({
      SQLDATE: '20160102',
      DATEADDED: '20170101073000',
      Actor1CountryCode: 'ROM',
      Actor1Type1Code: 'GOV',
      Actor1Type2Code: 'MIL',
      Actor1Name: 'ROMANIA\u2028"quoted"',
      Actor2KnownGroupCode: 'EEC',
      Actor2CountryCode: 'EUR',
      ActionGeo_CountryCode: 'GM',
      ActionGeo_FullName: 'Berlin, Berlin, Germany',
      GoldsteinScale: '-7.0',
    });
    const { events, report, failure } = await read('gdelt', `\uFEFF${row}\r\n`);
    expect(failure).toBeNull();
    expect(report).toMatchObject({ rows: 1, bad: 0 });
    expect(events).toEqual([
      {
        origin: 'gdelt',
        originId: '1',
        day: '2016-01-02',
        added: '2017-01-01',
        source: { code: 'ROU', told: 'ROM', roles: ['GOV', 'MIL'], name: 'ROMANIA\u2028"quoted"' },
        target: { code: 'EUE', told: 'EUR', roles: [], name: null },
        cameo: '138',
        goldstein: -7,
        place: 'Berlin, Berlin, Germany',
        country: 'DEU',
        document: null,
      },
    ]);
  });

  it('keeps what has no code as told, and counts it', async () => {
    const rows = ['AFR', 'AFR', 'QQQ'].map((code, i) =>
      gdelt({ GLOBALEVENTID: String(i), Actor1CountryCode: code }),
    );
    const { events, report } = await read('gdelt', rows.join('\n'));
    expect(events.map(({ source }) => [source.code, source.told])).toEqual([
      [null, 'AFR'],
      [null, 'AFR'],
      [null, 'QQQ'],
    ]);
    expect([...report.unmapped]).toEqual([
      ['AFR', 2],
      ['QQQ', 1],
    ]);
  });
});

describe('bad rows of GDELT', () => {
  it('are named by line, column and fault; nothing goes in, or the others do', async () => {
    const text = [
      gdelt({}),
      'a\tb',
      gdelt({ SQLDATE: '20180231', EventCode: '---' }),
      gdelt({ GoldsteinScale: '11' }),
      Array.from({ length: 58 }, () => 'x').join('\t'),
      gdelt({ GLOBALEVENTID: '2' }),
    ].join('\n');
    const strict = await read('gdelt', text);
    expect(strict.failure).toBe('table-invalid: 4 of its rows are wrong.');
    expect(strict.report.problems.map(({ line, column }) => `${line} ${column}`)).toEqual([
      '2 null',
      '3 SQLDATE',
      '3 EventCode',
      '4 GoldsteinScale',
      '5 null',
    ]);
    expect(strict.report.problems.at(-1)!.message).toMatch(/GDELT 1\.0/);
    const lenient = await read('gdelt', text, true);
    expect(lenient.failure).toBeNull();
    expect(lenient.events.map(({ originId }) => originId)).toEqual(['1', '2']);
  });

  it('refuses what is no table at all', async () => {
    expect((await read('gdelt', '')).failure).toMatch(/input-empty/);
    expect((await read('gdelt', 'a\0b')).failure).toMatch(/line 1: it is no text/);
    const endless = (async function* () {
      for (let i = 0; i < 40; i++) yield 'x'.repeat(1 << 16);
    })();
    const found = [];
    for await (const batch of readEvents('gdelt', endless, emptyReport())) found.push(batch);
    expect(found).toMatchObject([{ ok: false, code: 'table-invalid' }]);
  });
});

describe('ICEWS in', () => {
  it('maps names of countries as ICEWS has them, and organisations by their names', async () => {
    const rows = [
      icews({
        'Source Name': 'Police (Palestine)',
        'Source Country': 'Occupied Palestinian Territory',
        'Source Sectors': 'Police,Government',
        'Target Name': 'UN Security Council',
        Country: 'Moldova, Republic of',
        City: 'Chisinau',
      }),
      icews({ 'Event ID': '2', 'Source Country': 'Atlantis', 'Target Country': 'Georgia', Intensity: '-7' }),
    ];
    const { events, report } = await read('icews', `${header}\n${rows.join('\n')}\n`);
    expect(events[0]).toMatchObject({
      source: { code: 'PSE', roles: ['COP', 'GOV'] },
      target: { code: 'UNO', told: null },
      country: 'MDA',
      place: 'Chisinau, Moldova, Republic of',
      goldstein: null,
    });
    expect(events[1]).toMatchObject({ source: { code: null, told: 'Atlantis' }, target: { code: 'GEO' } });
    expect([...report.unmapped]).toEqual([['Atlantis', 1]]);
  });

  it('reads tables with every cell in quotation marks, and only those', async () => {
    const quote = (line: string) =>
      line
        .split('\t')
        .map(cell => `"${cell.replaceAll('"', '""')}"`)
        .join('\t');
    const row = icews({ 'Source Country': 'Japan', 'Source Name': 'The "Ministry"' });
    const { events } = await read('icews', `${quote(header)}\n${quote(row)}`);
    expect(events[0]!.source).toMatchObject({ code: 'JPN', name: 'The "Ministry"' });
  });

  it('says what is missing in a header, and what is wrong in a row', async () => {
    expect((await read('icews', 'Event ID\tx\n1\t2')).failure).toMatch(/line 1: .*"Event Date"/);
    const bad = await read('icews', `${header}\n${icews({ 'Event Date': '2018/06/01' })}\nx\ty`);
    expect(bad.report.problems.map(({ line, column }) => [line, column])).toEqual([
      [2, 'Event Date'],
      [3, null],
    ]);
  });
});

describe('out and in again', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 }).map(each => each.trim() || 'x');
  const side = fc.record({
    country: fc.constantFrom(
      ['PRK', 'North Korea'],
      ['KOR', 'South Korea'],
      ['FRA', 'France'],
      ['JPN', 'Japan'],
    ),
    roles: fc.subarray(['MIL', 'COP', 'GOV'], { maxLength: 3 }),
    name: text,
  });
  const event = fc.record({
    source: side,
    target: side,
    place: text,
    cameo: fc.constantFrom('13', '138', '1384', '040'),
    goldstein: fc.constantFrom(null, -10, 3.4, 0),
    day: fc.constantFrom('2018-01-31', '2020-02-29', '1999-12-31'),
  });

  it.each(['gdelt', 'icews'] as const)('%s: nothing that the layout holds is lost', async form => {
    await fc.assert(
      fc.asyncProperty(event, async told => {
        const at = form === 'gdelt' ? 0 : 1;
        const sideOf = ({ country, roles, name }: (typeof told)['source']) => ({
          code: country[0]!,
          told: country[at]!,
          roles,
          name,
        });
        const coded: CodedEvent = {
          ...some,
          ...told,
          origin: form,
          added: form === 'gdelt' ? some.added : null,
          source: sideOf(told.source),
          target: sideOf(told.target),
        };
        const { events, report } = await read(form, formHeader(form) + writeCoded(form, coded));
        expect(report.problems).toEqual([]);
        const clean = (cell: string | null) =>
          (cell ?? '').replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim() || null;
        const back = events[0]!;
        expect([back.day, back.cameo, back.goldstein, back.country, back.added]).toEqual([
          coded.day,
          coded.cameo,
          coded.goldstein,
          coded.country,
          coded.added,
        ]);
        for (const each of ['source', 'target'] as const)
          expect(back[each]).toMatchObject({
            code: coded[each].code,
            told: coded[each].told,
            roles: coded[each].roles,
          });
        if (form === 'gdelt') expect(back.source.name).toBe(clean(coded.source.name));
      }),
      { numRuns: 150 },
    );
  });

  it('keeps tabs and line breaks of texts from breaking a row', () => {
    const sly = { ...some, place: 'a\tb\nc\u2028d', source: { ...some.source, name: '\r\n=1+1\t' } };
    for (const form of ['gdelt', 'icews', 'phoenix'] as const) {
      const row = writeCoded(form, sly);
      expect(row.match(/[\n\r\u2028]/g)).toEqual(['\n']);
      expect(row.split('\t')).toHaveLength({ gdelt: 61, icews: 20, phoenix: 26 }[form]);
    }
    expect(codedCsvRow({ ...some, place: '=cmd()' })).toContain("'=cmd()");
  });
});

const reading: ToldReading = {
  document: {
    id: 'a1',
    title: null,
    language: 'en',
    published: '2024-02-15T09:30',
    sentences: ['France and Japan threatened Syria.', 'The U.N. may visit.'],
  },
  events: [
    {
      id: 'e1',
      cameo: '138',
      plover: 'THREATEN',
      source: [
        { code: 'FRA', role: 'GOV', text: 'France' },
        { code: 'JPN', role: null, text: 'Japan' },
      ],
      target: [{ code: 'SYR', role: null, text: 'Syria' }],
      date: '2024-02',
      modality: 'happened',
      sentence: 0,
      span: [0, 33],
      trigger: 'threatened',
      mode: 'violence',
      contexts: ['military'],
      goldstein: -7,
      place: { name: 'Damascus', code: 'SYR' },
    },
    {
      id: 'e2',
      cameo: '042',
      plover: 'CONSULT',
      source: [{ code: 'UNO', role: null, text: 'The U.N.' }],
      target: [],
      date: null,
      modality: 'possible',
      sentence: 1,
      span: [0, 19],
      trigger: 'visit',
    },
  ],
};

describe('a reading out', () => {
  const cell = (row: string, column: string) => row.split('\t')[gdeltColumns.indexOf(column)];

  it('has a row for each source and target of what happened; what is not known is empty', () => {
    const { text, left } = writeReading('gdelt', reading);
    const rows = text.trimEnd().split('\n');
    expect(rows).toHaveLength(2);
    expect(left).toEqual({ possible: 1 });
    const row = rows[0]!;
    const told = [
      'SQLDATE',
      'MonthYear',
      'Actor1Code',
      'Actor1Type1Code',
      'EventBaseCode',
      'QuadClass',
      'GoldsteinScale',
    ].map(column => cell(row, column));
    expect(told).toEqual(['', '202402', 'FRAGOV', 'GOV', '138', '3', '-7.0']);
    expect(cell(row, 'ActionGeo_CountryCode')).toBe('SY');
    expect(cell(row, 'NumMentions')).toBe('');
    expect(cell(rows[1]!, 'Actor1Code')).toBe('JPN');
  });

  it('is one record an event in PLOVER', () => {
    const { text } = writeReading('plover', reading);
    expect(JSON.parse(text)).toMatchObject({
      event: 'THREATEN',
      mode: 'violence',
      context: 'military',
      source: [{ code: 'FRAGOV', actorText: 'France' }, { code: 'JPN' }],
      text: 'France and Japan threatened Syria.',
    });
  });

  it('has the columns of Phoenix', () => {
    const cells = writeReading('phoenix', reading).text.split('\n')[0]!.split('\t');
    expect(cells.slice(5, 9)).toEqual(['FRAGOV', 'FRA', 'GOV', '']);
    expect(cells.slice(13, 17)).toEqual(['138', '13', '3', '-7']);
  });
});

it('takes no more room for a longer file', async () => {
  const row = `${gdelt({ Actor1CountryCode: 'USA', ActionGeo_FullName: 'Somewhere, Far Away' })}\n`;
  const many = async function* () {
    const chunk = row.repeat(500);
    for (let i = 0; i < 200; i++) yield chunk;
  };
  let [rows, widest] = [0, 0];
  for await (const batch of readEvents('gdelt', many(), emptyReport())) {
    if (!batch.ok) throw new Error(batch.message);
    rows += batch.value.length;
    widest = Math.max(widest, batch.value.length);
  }
  expect(rows).toBe(100_000);
  expect(widest).toBeLessThanOrEqual(20_000);
}, 30_000);

const sample = `${process.env.ENTENTE_SOURCES}/event-samples/gdelt2_20170101073000.export.CSV`;

it.skipIf(!existsSync(sample))('derives the columns of GDELT as GDELT does', async () => {
  const rows = readFileSync(sample, 'utf8').trimEnd().split('\n');
  const derived = [
    'SQLDATE',
    'MonthYear',
    'Year',
    'FractionDate',
    'EventBaseCode',
    'EventRootCode',
    'QuadClass',
  ];
  const differ: string[] = [];
  for await (const batch of readEvents('gdelt', createReadStream(sample), emptyReport())) {
    if (!batch.ok) throw new Error(batch.message);
    batch.value.forEach((event, i) => {
      const [theirs, ours] = [rows[i]!.split('\t'), writeCoded('gdelt', event).slice(0, -1).split('\t')];
      for (const column of [...derived, 'GoldsteinScale', 'Actor1CountryCode', 'Actor2Type1Code']) {
        const at = gdeltColumns.indexOf(column);
        if (Number(theirs[at]) !== Number(ours[at]) && theirs[at] !== ours[at])
          differ.push(`${event.originId} ${column} ${theirs[at]} ${ours[at]}`);
      }
    });
  }
  expect(differ).toEqual([]);
});
