import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf } from './days.ts';
import type { Entry } from './entry.ts';
import { fold, foldClearly } from './fold.ts';
import type { Log } from './log.ts';

let serial = 0;

const entry = (kind: Entry['kind'], date: string, more: Partial<Entry> = {}): Entry => ({
  id: `e${serial++}`,
  kind,
  parties: ['AAA', 'BBB'],
  date,
  source: 'one',
  locator: '',
  recordedAt: '2020-01-01',
  ...more,
});

const coverage: Log['coverage'] = [
  {
    party: 'AAA',
    subject: 'relations',
    side: 'both',
    strand: '',
    others: null,
    whole: true,
    from: daysOf('1900-01-01')!.from,
    to: daysOf('2020-12-31')!.from,
    source: 'one',
    note: 'all',
  },
];

const logOf = (entries: Entry[], covered = true): Log => ({ entries, coverage: covered ? coverage : [] });

const kind = fc.constantFrom<Entry['kind']>(
  'relations-established',
  'relations-restored',
  'relations-severed',
);
const year = fc.integer({ min: 1900, max: 1919 }).map(String);
const day = fc
  .integer({ min: 0, max: 7000 })
  .map(n => new Date(Date.UTC(1900, 0, 1 + n)).toISOString().slice(0, 10));
const some = fc.array(fc.tuple(kind, fc.oneof(year, day), fc.constantFrom('one', 'two')), { maxLength: 6 });
const entriesOf = (list: [Entry['kind'], string, string][]) =>
  list.map(([k, date, source]) => entry(k, date, { source }));

const folds = [
  ['fast', fold],
  ['clear', foldClearly],
] as const;

const askIn = (folding: typeof fold) => (log: Log, on: string, known?: string) =>
  folding(log, { known }).status('AAA', 'BBB', 'relations', { on });

test.each(folds)('%s: a year leaves every day of it open, and no other', (_, folding) => {
  const ask = askIn(folding);
  const log = logOf([entry('relations-established', '1950')]);
  expect(ask(log, '1949-12-31').answer).toBe('no');
  expect(ask(log, '1950-06-01').answer).toBe('maybe');
  expect(ask(log, '1950-12-31').answer).toBe('yes');
});

test.each(folds)('%s: a finer source narrows a coarser one: one happening, two entries', (_, folding) => {
  const log = logOf([
    entry('relations-established', '2014'),
    entry('relations-established', '2014-02-14', { source: 'two' }),
  ]);
  const world = folding(log);
  expect(world.status('BBB', 'AAA', 'relations', { on: '2014-02-13' }).answer).toBe('no');
  expect(world.status('BBB', 'AAA', 'relations', { on: '2014-02-14' }).answer).toBe('yes');
  expect(world.track('AAA', 'BBB')!.happenings.at(-1)!.entries).toHaveLength(2);
});

test.each(folds)('%s: sources that cannot both be right are shown as a dispute', (_, folding) => {
  const ask = askIn(folding);
  const log = logOf([
    entry('relations-established', '1949'),
    entry('relations-severed', '1958'),
    entry('relations-severed', '1959', { source: 'two' }),
  ]);
  const status = ask(log, '1959-02-01');
  expect(status.answer).toBe('contested');
  expect(status.sources).toEqual(['one', 'two']);
  expect(ask(log, '1960-01-01').answer).toBe('no');
});

test.each(folds)('%s: absence is "no" inside coverage alone', (_, folding) => {
  const ask = askIn(folding);
  expect(ask(logOf([]), '1950-01-01').answer).toBe('no');
  expect(ask(logOf([]), '2021-06-01').answer).toBe('unknown');
  expect(ask(logOf([], false), '1950-01-01').answer).toBe('unknown');
});

test.each(folds)(
  '%s: outside coverage relations are presumed for ten years, breaks for one',
  (_, folding) => {
    const ask = askIn(folding);
    const open = logOf([entry('relations-established', '2000-01-01')], false);
    expect(ask(open, '2009-06-01').answer).toBe('yes');
    expect(ask(open, '2011-06-01').answer).toBe('unknown');
    const shut = logOf([entry('relations-severed', '2000-01-01')], false);
    expect(ask(shut, '2000-06-01').answer).toBe('no');
    expect(ask(shut, '2002-01-01').answer).toBe('unknown');
  },
);

test.each(folds)('%s: a restoration tells of a break that nobody dated', (_, folding) => {
  const ask = askIn(folding);
  const log = logOf([entry('relations-established', '1950'), entry('relations-restored', '1970')]);
  expect(ask(log, '1960-01-01').answer).toBe('maybe');
  expect(ask(log, '1971-01-01').answer).toBe('yes');
});

test.each(folds)('%s: what was believed can be asked for again', (_, folding) => {
  const ask = askIn(folding);
  const wrong = entry('relations-established', '1948', { id: 'wrong' });
  const right = entry('relations-established', '1993-01-01', {
    recordedAt: '2022-05-05',
    retracts: 'wrong',
  });
  const log = logOf([wrong, right]);
  expect(ask(log, '1960-01-01', '2021-01-01').answer).toBe('yes');
  expect(ask(log, '1960-01-01', '2022-05-05').answer).toBe('no');
  expect(ask(log, '1960-01-01', '2019-12-31').answer).toBe('no');
  expect(folding(log, { known: '2019-12-31' }).entries).toHaveLength(0);
});

test.each(folds)('%s: an entry that only takes back states nothing', (_, folding) => {
  const ask = askIn(folding);
  const wrong = entry('relations-established', '1966', { id: 'w2' });
  const log = logOf([wrong, entry('relations-established', '1966', { retracts: 'w2', asserts: false })]);
  expect(ask(log, '1970-01-01').answer).toBe('no');
});

test.each(folds)('%s: relations are mutual, recognition is not', (_, folding) => {
  const log: Log = { entries: [entry('recognition', '1950-01-01')], coverage: [] };
  const world = folding(log, { on: '1951-01-01' });
  expect(world.status('AAA', 'BBB', 'recognition').answer).toBe('yes');
  expect(world.status('BBB', 'AAA', 'recognition').answer).toBe('unknown');
});

test.each(folds)('%s: an embassy means relations, and relations mean recognition', (_, folding) => {
  const log: Log = {
    entries: [entry('mission-opened', '1950-01-01', { detail: 'embassy' })],
    coverage: [],
  };
  const world = folding(log, { on: '1950-06-01' });
  expect(world.status('BBB', 'AAA').answer).toBe('yes');
  expect(world.status('BBB', 'AAA', 'recognition').answer).toBe('yes');
  const consulate: Log = {
    entries: [entry('mission-opened', '1950-01-01', { detail: 'consulate' })],
    coverage: [],
  };
  expect(folding(consulate, { on: '1950-06-01' }).status('AAA', 'BBB').answer).toBe('unknown');
});

test.each(folds)(
  '%s: openings and closings come in turn, in order, and every entry is in one of them',
  (_, folding) => {
    fc.assert(
      fc.property(some, list => {
        const entries = entriesOf(list);
        const happenings = folding(logOf(entries)).track('AAA', 'BBB')?.happenings ?? [];
        happenings.forEach((each, i) => {
          if (i > 0) expect(each.change).not.toBe(happenings[i - 1]!.change);
          expect(each.earliest).toBeLessThanOrEqual(each.latest);
        });
        expect(new Set(happenings.flatMap(h => h.entries.map(e => e.id)))).toEqual(
          new Set(entries.map(e => e.id)),
        );
      }),
    );
  },
);

test.each(folds)(
  '%s: three-valued laws: both ways the same; retracting everything leaves nothing; coarser dates never gain certainty',
  (_, folding) => {
    fc.assert(
      fc.property(some, day, (list, on) => {
        const entries = entriesOf(list);
        const world = folding(logOf(entries), { on });
        expect(world.status('AAA', 'BBB').answer).toBe(world.status('BBB', 'AAA').answer);
        const back = entries.map(e => entry(e.kind, e.date, { retracts: e.id, asserts: false }));
        expect(folding(logOf([...entries, ...back]), { on }).status('AAA', 'BBB').answer).toBe('no');
      }),
    );
  },
);

test.each(folds)(
  '%s: one establishment of a year: certain answers agree with those of any day of it',
  (_, folding) => {
    const ask = askIn(folding);
    fc.assert(
      fc.property(day, day, (opened, on) => {
        const coarse = ask(logOf([entry('relations-established', opened.slice(0, 4))]), on).answer;
        const fine = ask(logOf([entry('relations-established', opened)]), on).answer;
        if (coarse === 'yes' || coarse === 'no') expect(fine).toBe(coarse);
        expect(['yes', 'no']).toContain(fine);
      }),
    );
  },
);
