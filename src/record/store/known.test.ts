import { expect, test } from 'vitest';
import { fold } from '../fold.ts';
import type { Log } from '../log.ts';
import { loadRecord } from '../log.ts';
import { atlasPolities } from '../shipped.ts';
import { memoryShelf } from './memory.ts';
import { storeOver } from './over.ts';
import { draft } from './suite.ts';

const base: Log = {
  entries: [
    {
      id: 'survey/KOR-CUB/mission-opened/1955',
      kind: 'mission-opened',
      parties: ['KOR', 'CUB'],
      date: '1955',
      source: 'survey',
      locator: '',
      recordedAt: '2026-11-24',
      published: '2006',
    },
  ],
  coverage: [],
};

test('a store has shipped entries from their publication on, its own from their recording', async () => {
  const store = storeOver(memoryShelf(), base, '2026-11-24');
  const own = draft({ id: 'own', date: '1960', recordedAt: '2004-05-01', published: '1961' });
  expect(await store.append([own])).toMatchObject({ ok: true, value: { added: 1 } });
  const ids = async (known: string) => {
    const [read, log] = [await store.read({ known }), await store.log({ known })];
    if (!read.ok || !log.ok) throw new Error('the store failed');
    expect(read.value).toEqual(log.value);
    return read.value.map(({ id }) => id);
  };
  expect(await ids('2003')).toEqual([]);
  expect(await ids('2005')).toEqual(['own']);
  expect(await ids('2006-12-30')).toEqual(['own']);
  expect(await ids('2006')).toEqual([base.entries[0]!.id, 'own']);
});

test('taking back a shipped entry is known from the day of doing so', async () => {
  const store = storeOver(memoryShelf(), base, '2026-11-24');
  expect((await store.retract(base.entries[0]!.id, 'Another Cuba')).ok).toBe(true);
  const known = async (day: string) => {
    const read = await store.read({ known: day });
    return read.ok ? read.value.length : -1;
  };
  expect([await known('2006'), await known('2026-11-23'), await known('2026-11-24')]).toEqual([1, 1, 0]);
});

test('an old entry of a store is not belied by what the shipped record claims to know by later editions', async () => {
  const store = storeOver(memoryShelf(), { entries: [], coverage: [] }, '2026-11-24');
  await store.append([draft({ date: '1995-06-01', recordedAt: '2001-01-01', parties: ['KOR', 'LAO'] })]);
  const own = await store.log();
  if (!own.ok) throw new Error('the store failed');
  const log = { entries: own.value, coverage: loadRecord().coverage };
  const ask = (b: string, on: string, known: string) =>
    fold(log, { known, polities: atlasPolities() }).status('KOR', b, 'relations', { on }).answer;
  expect(ask('LAO', '2000-01-01', '2001')).toBe('yes');
  expect(ask('LAO', '1990-01-01', '2001')).toBe('unknown');
  expect(ask('CUB', '2000-01-01', '2001')).toBe('unknown');
  expect(ask('CUB', '2000-01-01', '2026')).toBe('no');
});
