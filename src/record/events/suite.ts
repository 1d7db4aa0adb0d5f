import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fail, ok, type Result } from '../../base/index.ts';
import type { CodedEvent } from './coded-event.ts';
import type { EventFilter, EventShelf } from './shelf.ts';

/** How a suite gets at one kind of shelf. */
export interface Kind {
  fresh(): Promise<Result<EventShelf>>;
  /** The shelf of the last `fresh`, opened again after it was closed; null where nothing outlives closing. */
  again: (() => Promise<Result<EventShelf>>) | null;
}

const at = '2026-11-24T20:00:00Z';

const side = (code: string | null, name = `Ministry of ${code}`) => ({
  code,
  told: code ?? 'AFR',
  roles: code === null ? [] : ['GOV', 'MIL'],
  name,
});

export const coded = (more: Partial<CodedEvent> = {}): CodedEvent => ({
  origin: 'icews',
  originId: '1',
  day: '2018-06-01',
  added: null,
  source: side('PRK'),
  target: side('KOR'),
  cameo: '138',
  goldstein: -7,
  place: 'Seoul, “말” South Korea; drop table event',
  country: 'KOR',
  document: null,
  ...more,
});

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.value;
}

async function* batches(...given: readonly (readonly CodedEvent[])[]) {
  for (const each of given) yield ok(each);
}

/** Events for questions: threats and talks in both directions, of two origins. */
const some: readonly CodedEvent[] = [
  coded({ originId: 'a' }),
  coded({ originId: 'b', cameo: '13', day: '2018-06-02' }),
  coded({ originId: 'c', source: side('KOR'), target: side('PRK'), cameo: '1384', day: '2018-07-01' }),
  coded({ originId: 'd', source: side('ISR'), target: side('IRN'), cameo: '040', goldstein: null }),
  coded({ origin: 'gdelt', originId: 'a', target: side(null), added: '2018-06-03', country: null }),
  coded({ origin: 'gdelt', originId: 'e', source: side('JPN'), cameo: '112', document: 'https://x.example' }),
];

/** The tests that every shelf of events passes: memory is the oracle. */
export function eventSuite(name: string, kind: Kind): void {
  describe(name, () => {
    let shelf: EventShelf;
    beforeEach(async () => {
      shelf = must(await kind.fresh());
    });
    afterEach(() => shelf.close());

    const ids = async (which: EventFilter) =>
      must(await shelf.pick(which, { limit: 100 })).map(({ originId }) => originId);

    it('gives back what was written, in the order of writing', async () => {
      expect(must(await shelf.write(batches(some.slice(0, 4), [], some.slice(4)), at))).toEqual({
        added: 6,
        already: 0,
      });
      const all = must(await shelf.pick({}, { limit: 100 }));
      expect(all).toEqual(some.map((each, i) => ({ ...each, seq: i + 1, importedAt: at })));
      expect(must(await shelf.pick({}, { after: 2, limit: 2 })).map(({ seq }) => seq)).toEqual([3, 4]);
    });

    it('adds nothing twice, whether in one batch, in two or in another import', async () => {
      const twice = [some[0]!, some[0]!, coded({ originId: 'a', cameo: '040' })];
      expect(must(await shelf.write(batches(twice, some), at))).toEqual({ added: 6, already: 3 });
      expect(must(await shelf.write(batches(some), at))).toEqual({ added: 0, already: 6 });
      expect(must(await shelf.pick({}, { limit: 1 }))[0]).toMatchObject({ cameo: '138', seq: 1 });
      expect(must(await shelf.write(batches([coded({ originId: 'z' })]), at)).added).toBe(1);
      expect(must(await shelf.pick({}, { after: 6, limit: 9 }))).toMatchObject([{ originId: 'z', seq: 7 }]);
    });

    it('writes nothing where a batch fails, and says why', async () => {
      const failing = async function* (): AsyncGenerator<Result<readonly CodedEvent[]>> {
        yield ok(some);
        yield fail('table-invalid', 'row 7 is wrong.');
      };
      expect(await shelf.write(failing(), at)).toEqual(fail('table-invalid', 'row 7 is wrong.'));
      expect(await ids({})).toEqual([]);
      expect(must(await shelf.write(batches(some), at)).added).toBe(6);
    });

    it('picks by day, side, direction, code, place and origin', async () => {
      must(await shelf.write(batches(some), at));
      expect(await ids({ from: '2018-06-02' })).toEqual(['b', 'c']);
      expect(await ids({ to: '2018-06-01', origin: 'icews' })).toEqual(['a', 'd']);
      expect(await ids({ source: ['PRK'], target: ['KOR'] })).toEqual(['a', 'b']);
      expect(await ids({ between: [['PRK'], ['KOR', 'JPN']] })).toEqual(['a', 'b', 'c']);
      expect(await ids({ cameo: ['13', '11'] })).toEqual(['a', 'b', 'c', 'a', 'e']);
      expect(await ids({ cameo: ['138'] })).toEqual(['a', 'c', 'a']);
      expect(await ids({ cameo: [] })).toEqual([]);
      expect(await ids({ source: ["x' or 1=1 --"] })).toEqual([]);
      expect(await ids({ country: ['KOR'], source: ['ISR'] })).toEqual(['d']);
    });

    it('tallies by origin and code, and says which days it has', async () => {
      must(await shelf.write(batches(some), at));
      expect(must(await shelf.tally({ cameo: ['13'] }))).toEqual([
        { origin: 'gdelt', cameo: '138', n: 1 },
        { origin: 'icews', cameo: '13', n: 1 },
        { origin: 'icews', cameo: '138', n: 1 },
        { origin: 'icews', cameo: '1384', n: 1 },
      ]);
      expect(must(await shelf.reach({ to: '2018-06-30', source: ['ISR'] }))).toEqual([
        { origin: 'gdelt', first: '2018-06-01', last: '2018-06-01', days: 1, events: 2 },
        { origin: 'icews', first: '2018-06-01', last: '2018-06-02', days: 2, events: 3 },
      ]);
      expect(must(await shelf.reach({ from: '2019-01-01' }))).toEqual([]);
    });

    it.skipIf(kind.again === null)('keeps what was written when it is opened again', async () => {
      must(await shelf.write(batches(some), at));
      await shelf.close();
      shelf = must(await kind.again!());
      expect(await ids({})).toHaveLength(6);
    });
  });
}
