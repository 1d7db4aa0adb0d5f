import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Kind, kinds } from '../../base/index.ts';
import { isoOfDay } from '../../time/index.ts';
import type { Coverage } from '../coverage.ts';
import { daysOf } from '../days.ts';
import type { Entry } from '../entry.ts';
import { fold, foldClearly } from '../fold.ts';
import type { Log } from '../log.ts';
import type { Polities } from '../polities.ts';
import { effectOf, subjects } from '../subject.ts';

/** Made-up polities: A0 is the old code of AA, BB lives from 1905 to 1915, the others always. */
const polities: Polities = {
  existed: (code, day) => (livesOf(code).some(({ from, to }) => from <= day && day < to) ? 'yes' : 'no'),
  livesOf,
  continuator: code => (code === 'A0' ? 'AA' : code),
  name: code => code,
};

function livesOf(code: string) {
  const year = (n: number) => daysOf(`${n}-01-01`)!.from;
  if (code === 'BB') return [{ from: year(1905), to: year(1915) }];
  if (code === 'A0') return [{ from: Number.NEGATIVE_INFINITY, to: year(1908) }];
  return [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }];
}

const first = daysOf('1900-01-01')!.from;
const day = fc.integer({ min: 0, max: 7300 }).map(n => first + n);
const date = fc.oneof(
  day.map(isoOfDay),
  day.map(n => isoOfDay(n).slice(0, 7)),
  day.map(n => isoOfDay(n).slice(0, 4)),
  day.map(n => `${isoOfDay(n).slice(0, 4)}~`),
  day.map(n => `../${isoOfDay(n)}`),
  day.map(n => `${isoOfDay(n).slice(0, 4)}/..`),
  fc.tuple(day, fc.integer({ min: 0, max: 900 })).map(([n, more]) => `${isoOfDay(n)}/${isoOfDay(n + more)}`),
);
const codes = ['AA', 'A0', 'BB', 'CC', 'DD', 'UNO'];
const code = fc.constantFrom(...codes);
const kind = fc.constantFrom<Kind>(...kinds.filter(each => effectOf(each) !== null), 'visit');
const recorded = fc.constantFrom('2020-01-01', '2020-02', '2021-05-05', '2022');

const entry = fc.record({
  kind: fc.oneof(kind, fc.constantFrom<Kind>('relations-established', 'relations-severed')),
  parties: fc.uniqueArray(code, { minLength: 1, maxLength: 3 }),
  date,
  source: fc.constantFrom('one', 'two', 'three'),
  recordedAt: recorded,
  published: fc.constantFrom(undefined, '1905', '1910-06/..', '2019', '2020-02-03', '2021/..'),
  detail: fc.constantFrom(undefined, undefined, 'embassy', 'consulate', 'list'),
  retracts: fc.option(fc.nat({ max: 20 }), { freq: 6 }),
  silent: fc.boolean(),
});

const coverage = fc
  .record({
    party: code,
    subject: fc.constantFrom(...subjects),
    side: fc.constantFrom<Coverage['side']>('from', 'to', 'both'),
    strand: fc.constantFrom('', '', 'embassy', 'list'),
    others: fc.option(fc.uniqueArray(code).map(list => new Set(list))),
    whole: fc.boolean(),
    onlyOpen: fc.boolean(),
    from: day,
    length: fc.integer({ min: 0, max: 5000 }),
    published: fc.constantFrom(undefined, '1905', '2020-02-03'),
  })
  .map(({ length, published, ...row }): Coverage => {
    const knownFrom = published === undefined ? {} : { knownFrom: daysOf(published)!.to };
    return { ...row, to: row.from + length, source: 'list', note: 'all', ...knownFrom };
  });

/** A log of so many entries, of few parties, so that tracks are long. */
const logs = (maxLength: number) =>
  fc
    .record({
      list: fc.array(entry, { maxLength }),
      coverage: fc.array(coverage, { maxLength: 5 }),
    })
    .map(({ list, coverage: rows }): Log => {
      const entries = list.map(({ retracts, silent, detail, published, ...rest }, i): Entry => {
        const back = retracts !== null && retracts < i;
        return {
          ...rest,
          id: `e${i}`,
          locator: '',
          ...(detail === undefined ? {} : { detail }),
          ...(published === undefined ? {} : { published }),
          ...(back ? { retracts: `e${retracts}` } : {}),
          ...(back && silent ? { asserts: false as const } : {}),
        };
      });
      return { entries, coverage: rows };
    });

const question = fc.record({
  subject: fc.constantFrom(...subjects),
  a: fc.oneof(code, fc.constant('ZZ')),
  b: code,
  day: fc.integer({ min: -400, max: 12_000 }).map(n => first + n),
  side: fc.constantFrom<'from' | 'to'>('from', 'to'),
  strand: fc.constantFrom(undefined, undefined, 'embassy', 'list', 'consulate'),
  known: fc.option(
    fc.constantFrom(
      '1904',
      '1909',
      '1912-03',
      '2019',
      '2020-01-15',
      '2020-03-01',
      '2021-06-01',
      '2022-12-31',
    ),
    {
      nil: undefined,
    },
  ),
});

describe('the fast world answers as the clear one does', () => {
  const runs = { numRuns: 150 };

  test('status, with its spells, entries and reasons', () => {
    fc.assert(
      fc.property(logs(25), fc.array(question, { minLength: 1, maxLength: 12 }), (log, questions) => {
        for (const { subject, a, b, day: at, strand, known } of questions) {
          const [fast, clear] = [fold, foldClearly].map(each =>
            each(log, { known, polities }).statusOn(subject, a, b, at, strand),
          );
          expect(fast!.answer).toBe(clear!.answer);
          expect([fast!.spells, fast!.entries, fast!.sources, fast!.reasons]).toEqual([
            clear!.spells,
            clear!.entries,
            clear!.sources,
            clear!.reasons,
          ]);
        }
      }),
      runs,
    );
  });

  test('partners, those who are none, counts and ordinals', () => {
    fc.assert(
      fc.property(logs(30), fc.array(question, { minLength: 1, maxLength: 6 }), (log, questions) => {
        for (const { subject, a, b, day: at, side, strand, known } of questions) {
          const asking = { on: isoOfDay(at), side, ...(strand === undefined ? {} : { strand }) };
          const among = new Set(['A0', 'BB', 'DD', 'ZZ']);
          const [fast, clear] = [fold, foldClearly].map(each => {
            const world = each(log, { known, polities });
            const bare = (list: readonly { code: string; answer: string }[]) =>
              list.map(({ code: other, answer }) => [other, answer]);
            return {
              partners: bare(world.partners(a, subject, asking)),
              others: bare(world.nonPartners(a, [...codes, 'ZZ'], subject, asking)),
              count: world.count(a, subject, undefined, asking),
              among: world.count(a, subject, among, asking),
              ordinal: world.ordinalOf(a, b, subject, asking, () => among),
              before: world.everBefore(a, b, isoOfDay(at), subject, asking),
              spells: world.spells(a, b, subject, asking),
              ends: [world.first(a, b, subject, asking), world.last(a, b, subject, asking)],
              tracks: world.tracksOf(a, subject, strand),
              between: world.tracksBetween(a, b),
            };
          });
          expect(fast).toEqual(clear);
        }
      }),
      runs,
    );
  });

  test('changes, ties and degrees', () => {
    fc.assert(
      fc.property(logs(30), question, day, (log, { subject, day: at, side, strand, known }, other) => {
        const days = [at, at + 200, at + 4000];
        const asking = { side, ...(strand === undefined ? {} : { strand }) };
        const [fast, clear] = [fold, foldClearly].map(each => {
          const world = each(log, { known, polities });
          return {
            changes: world.changes(
              isoOfDay(Math.min(at, other)),
              isoOfDay(Math.max(at, other)),
              subject,
              strand,
            ),
            ties: world.ties(subject, { ...asking, on: isoOfDay(at) }),
            degrees: world.degrees(days, subject, asking),
          };
        });
        expect(fast).toEqual(clear);
      }),
      runs,
    );
  });
});
