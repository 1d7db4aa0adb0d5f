import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../base/index.ts';
import type { Log } from '../log.ts';
import { storeOver } from './over.ts';
import type { Draft, Shelf, Store } from './store.ts';

/** How a suite gets at one kind of store. */
export interface Kind {
  /** An empty shelf. */
  fresh(): Promise<Result<Shelf>>;
  /** The shelf of the last `fresh`, opened again after it was closed; null where nothing outlives closing. */
  again: (() => Promise<Result<Shelf>>) | null;
}

const today = '2026-11-24';

/** What lies beneath in these tests. */
export const base: Log = {
  coverage: [],
  entries: [
    {
      id: 'kdiplo/KOR-CUB/relations-established/1949',
      kind: 'relations-established',
      parties: ['KOR', 'CUB'],
      date: '1949',
      source: 'kdiplo',
      locator: 'KOR-CUB',
      recordedAt: '2020-01-01',
    },
  ],
};

export const draft = (more: Partial<Draft> = {}): Draft => ({
  kind: 'relations-established',
  parties: ['KOR', 'CUB'],
  date: '2024-02-14',
  source: 'mofa',
  locator: 'press release of 2024-02-14',
  ...more,
});

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.value;
}

/** The tests that every store passes: memory is the oracle, so what it does here the databases do too. */
export function storeSuite(name: string, kind: Kind): void {
  describe(name, () => {
    let shelf: Shelf;
    let store: Store;
    beforeEach(async () => {
      shelf = must(await kind.fresh());
      store = storeOver(shelf, base, today);
    });
    afterEach(() => store.close());

    writing(() => store);
    copying(() => store);
    refusing(() => store);
    asking(() => store);
    const { again } = kind;
    if (again) {
      it('keeps every cell of an entry over closing', async () => {
        const full = draft({ detail: 'embassy', note: 'Ärger, "quoted",\nsecond line; 한국', locator: '' });
        const { entries } = must(await store.append([full]));
        must(await store.retract(entries[0]!.id, 'No such line'));
        const before = must(await store.log({ own: true }));
        await store.close();
        store = storeOver(must(await again()), base, today);
        expect(must(await store.log({ own: true }))).toEqual(before);
      });
    }
  });
}

function writing(store: () => Store): void {
  it('appends, with an id that follows from the content and today as the day of recording', async () => {
    const { added, entries } = must(await store().append([draft()]));
    expect(added).toBe(1);
    expect(entries[0]).toEqual({ ...draft(), id: expect.any(String), recordedAt: today });
    expect(entries[0]!.id).toMatch(/^mofa\/KOR-CUB\/relations-established\/2024-02-14\/[0-9a-f]{10}$/);
    expect(must(await store().log({ own: true }))).toEqual(entries);
  });

  it('adds nothing twice: not in one import, not in two, not with the sides of a shared act turned round', async () => {
    const turned = draft({ parties: ['CUB', 'KOR'] });
    expect(must(await store().append([draft(), draft(), turned]))).toMatchObject({ added: 1, already: 2 });
    expect(must(await store().append([draft({ id: 'mine' }), turned]))).toMatchObject({
      added: 0,
      already: 2,
    });
    expect(must(await store().log({ own: true }))).toHaveLength(1);
  });

  it('adds nothing that the shipped record has', async () => {
    const { id: _, recordedAt: __, ...same } = base.entries[0]!;
    const done = must(await store().append([same]));
    expect(done).toMatchObject({ added: 0, already: 1, entries: [{ id: base.entries[0]!.id }] });
  });

  it('retracts by a new entry, also what is shipped, and never loses either', async () => {
    const shipped = base.entries[0]!.id;
    const back = must(await store().retract(shipped, 'Recognition, not relations'));
    expect(back).toMatchObject({ retracts: shipped, asserts: false, note: 'Recognition, not relations' });
    expect(must(await store().read())).toEqual([]);
    expect(must(await store().history(['CUB', 'KOR'])).map(entry => entry.id)).toEqual([shipped, back.id]);
    expect(must(await store().read({ known: '2026-11-23' })).map(entry => entry.id)).toEqual([shipped]);
  });

  it('restores what was retracted by retracting the retraction', async () => {
    const { entries } = must(await store().append([draft()]));
    const back = must(await store().retract(entries[0]!.id, 'A mistake'));
    expect(must(await store().read())).toEqual(base.entries);
    must(await store().retract(back.id, 'The mistake was ours'));
    expect(must(await store().read())).toEqual([...base.entries, ...entries]);
  });

  it('takes a log with ids and days of its own as it is, again and again', async () => {
    const log: Draft[] = [
      draft({ id: 'a1', recordedAt: '2021-05-01', date: '2020-01-01' }),
      draft({ id: 'a2', recordedAt: '2022-05-01', date: '2020-01-01', retracts: 'a1', asserts: false }),
      draft({ id: 'a3', recordedAt: '2023-05-01', date: '2020-01-02', retracts: 'a1' }),
    ];
    expect(must(await store().append(log))).toMatchObject({ added: 3 });
    expect(must(await store().append(log))).toMatchObject({ added: 0, already: 3 });
    const ids = async (known: string) => must(await store().read({ known })).map(entry => entry.id);
    expect(await ids('2021')).toEqual([base.entries[0]!.id, 'a1']);
    expect(await ids('2022-12')).toEqual([base.entries[0]!.id]);
    expect(await ids('2024')).toEqual([base.entries[0]!.id, 'a3']);
  });
}

function copying(store: () => Store): void {
  it('follows a retraction to the entry that it means, where the record knows that under another id', async () => {
    const { entries } = must(await store().append([draft()]));
    const log: Draft[] = [
      draft({ id: 'b1' }),
      draft({ id: 'b2', retracts: 'b1', asserts: false, note: 'wrong' }),
      draft({ id: 'b3', retracts: 'b2', asserts: false, note: 'right' }),
    ];
    expect(must(await store().append(log))).toMatchObject({ added: 2, already: 1 });
    expect(must(await store().append(log))).toMatchObject({ added: 0, already: 3 });
    const renamed = log.map(each => ({
      ...each,
      id: `c${each.id}`,
      retracts: each.retracts && `c${each.retracts}`,
    }));
    expect(must(await store().append(renamed as Draft[]))).toMatchObject({ added: 0, already: 3 });
    expect(must(await store().read())).toEqual([...base.entries, ...entries]);
  });

  it('keeps two appends at once apart', async () => {
    const many = (from: number) =>
      Array.from({ length: 40 }, (_, i) => draft({ kind: 'talks', locator: `${from + i}` }));
    const both = await Promise.all([store().append(many(0)), store().append(many(20))]);
    expect(both.map(done => must(done).added).reduce((a, b) => a + b)).toBe(60);
    expect(must(await store().log({ own: true }))).toHaveLength(60);
  });
}

function refusing(store: () => Store): void {
  it.each<[string, Partial<Draft>, string, RegExp]>([
    ['a date that is no day', { date: '2024-02-30' }, 'date', /not a day of the calendar/],
    ['an interval that ends before it begins', { date: '1959/1949' }, 'date', /ends before it begins/],
    ['a date to come', { date: '2199' }, 'date', /has not come yet/],
    ['an unknown code', { parties: ['KOR', 'QQQ'] }, 'parties', /"QQQ" is no code/],
    ['one party', { parties: ['KOR'] }, 'parties', /two parties/],
    ['a party twice', { parties: ['KOR', 'KOR'] }, 'parties', /twice/],
    ['no source', { source: '' }, 'source', /one word/],
    ['a retraction of nothing', { retracts: 'nowhere/1' }, 'retracts', /no entry "nowhere\/1"/],
    ['an id that is taken', { id: base.entries[0]!.id }, 'id', /id of another entry/],
    ['a state that had ended', { parties: ['SUN', 'KOR'], date: '1995' }, 'date', /did not exist/],
    ['a day of recording to come', { recordedAt: '2027-01-01' }, 'recordedAt', /not come yet/],
  ])('refuses %s, and with it everything beside it', async (_, wrong, field, sentence) => {
    const done = await store().append([draft({ locator: 'good' }), draft(wrong)]);
    expect(done).toMatchObject({ ok: false, code: 'entry-invalid', problems: [{ index: 1, field }] });
    expect(done.ok ? '' : done.message).toMatch(sentence);
    expect(must(await store().log({ own: true }))).toEqual([]);
  });

  const cut = draft({ kind: 'relations-severed', date: '1999' });
  it('refuses a cut before its start by the same source, not by another', async () => {
    const done = await store().append([draft(), cut]);
    expect(done).toMatchObject({
      problems: [{ index: 1, field: 'date', message: /comes before its start/ }],
    });
    must(await store().append([draft()]));
    expect(await store().append([cut])).toMatchObject({ code: 'entry-invalid' });
    expect(must(await store().append([{ ...cut, source: 'yonhap' }]))).toMatchObject({ added: 1 });
  });

  it('refuses a beginning of what had begun, by the same source', async () => {
    const again = draft({ date: '2025' });
    expect(await store().append([draft(), again])).toMatchObject({
      problems: [{ index: 1, field: 'date', message: /overlaps/ }],
    });
    expect(must(await store().append([draft(), { ...cut, date: '2024-06' }, again]))).toMatchObject({
      added: 3,
    });
  });

  it('knows no id to take back', async () => {
    expect(await store().retract('nowhere', 'why')).toMatchObject({ ok: false, code: 'entry-unknown' });
  });

  it('asks for dates that are dates', async () => {
    expect(await store().read({ known: 'yesterday' })).toMatchObject({ ok: false, code: 'date-invalid' });
  });
}

function asking(store: () => Store): void {
  it('reads as of two dates', async () => {
    must(
      await store().append([
        draft({ recordedAt: '2024-03-01' }),
        draft({ kind: 'mission-opened', detail: 'embassy', date: '2025-01', recordedAt: '2025-03-01' }),
      ]),
    );
    const dates = async (at: object) => must(await store().read(at)).map(entry => entry.date);
    expect(await dates({})).toEqual(['1949', '2024-02-14', '2025-01']);
    expect(await dates({ on: '2024' })).toEqual(['1949', '2024-02-14']);
    expect(await dates({ on: '2024-01' })).toEqual(['1949']);
    expect(await dates({ known: '2024-06' })).toEqual(['1949', '2024-02-14']);
    expect(await dates({ on: '2030', known: '2019' })).toEqual([]);
  });

  it('filters its log', async () => {
    must(
      await store().append([
        draft(),
        draft({ parties: ['KOR', 'SYR'], date: '2025-04-10', source: 'yonhap', locator: 'it’s; drop table' }),
        draft({ parties: ['SYR', 'CUB'], kind: 'visit', date: '2001~' }),
      ]),
    );
    const dates = async (filter: object) => must(await store().log(filter)).map(entry => entry.date);
    expect(await dates({ pair: ['CUB', 'KOR'] })).toEqual(['1949', '2024-02-14']);
    expect(await dates({ pair: ['SYR'], own: true })).toEqual(['2025-04-10', '2001~']);
    expect(await dates({ kind: 'visit' })).toEqual(['2001~']);
    expect(await dates({ source: 'yonhap' })).toEqual(['2025-04-10']);
    expect(await dates({ known: '2020' })).toEqual(['1949']);
    expect(await dates({ pair: ['KOR'], source: 'kdiplo', known: '2020' })).toEqual(['1949']);
  });
}
