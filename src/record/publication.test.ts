import { expect, test } from 'vitest';
import { daysOf } from './days.ts';
import type { Entry } from './entry.ts';
import { fold, foldClearly } from './fold.ts';
import type { Log } from './log.ts';
import { knownFrom, publicationOf } from './publication.ts';

const entry = (kind: Entry['kind'], date: string, more: Partial<Entry> = {}): Entry => ({
  id: `${kind}/${date}`,
  kind,
  parties: ['AAA', 'BBB'],
  date,
  source: 'survey',
  locator: '',
  recordedAt: '2026-11-24',
  ...more,
});

const since = (published: string, date: string, recorded = '2026-11-24') =>
  knownFrom(daysOf(recorded)!.to, publicationOf(published), daysOf(date));
const day = (date: string) => daysOf(date)!.from;

test('an edition is known from its last possible day, never before the event, never after it was recorded', () => {
  expect(since('2006', '1965')).toBe(day('2006-12-31'));
  expect(since('2006', '2010-05-04')).toBe(day('2010-05-04'));
  expect(since('2006', '1965', '2004-02-02')).toBe(day('2004-02-02'));
});

test('a page that is kept up tells of what came after it as soon as that is past', () => {
  expect(since('2015/..', '1965')).toBe(day('2015-12-31'));
  expect(since('2015/..', '2019-03-04')).toBe(day('2019-03-04'));
  expect(since('2015/..', '2019')).toBe(day('2019-12-31'));
  expect(since('2015/..', '2019/..')).toBe(day('2026-11-24'));
});

test.each(['', '..', '2015-13', 'soon'])('"%s" is no date of publication', text => {
  expect(publicationOf(text)).toBeNull();
});

const log: Log = {
  entries: [
    entry('relations-established', '1965', { published: '2006' }),
    entry('relations-severed', '1990', { published: '2020-06-01', source: 'second' }),
    entry('relations-severed', '1991-05-05', { id: 'right', retracts: 'relations-severed/1990' }),
  ],
  coverage: [
    {
      party: 'AAA',
      subject: 'relations',
      side: 'both',
      strand: '',
      others: null,
      whole: true,
      from: day('1900-01-01'),
      to: day('2026-01-01'),
      source: 'survey',
      note: 'all',
      knownFrom: day('2006-12-31'),
    },
  ],
};

test.each([
  ['fast', fold],
  ['clear', foldClearly],
] as const)('%s: known as far as it was published', (_, folding) => {
  const ask = (on: string, known: string, b = 'BBB') =>
    folding(log, { known }).status('AAA', b, 'relations', { on }).answer;
  // Before anything was out, silence is no "no".
  expect(ask('1970-01-01', '2006-12-30')).toBe('unknown');
  expect(ask('1970-01-01', '2006-12-30', 'CCC')).toBe('unknown');
  // Once the survey was out, it says who had none, but nothing of the days after.
  expect(ask('1970-01-01', '2006-12-31')).toBe('yes');
  expect(ask('1970-01-01', '2006', 'CCC')).toBe('no');
  expect(ask('2008-01-01', '2006', 'CCC')).toBe('unknown');
  expect(folding(log, { known: '2006' }).covered('AAA', 'CCC', 'relations', day('2008-01-01'))).toBeNull();
  // The second source tells of a break; that its date was wrong is known from when we saw it.
  expect(ask('1991-01-15', '2020-05-31')).toBe('yes');
  expect(ask('1991-01-15', '2020-06-01')).toBe('no');
  expect(ask('1991-01-15', '2026-11-24')).toBe('yes');
  expect(ask('1991-05-05', '2026-11-24')).toBe('no');
});

test.each([
  ['fast', fold],
  ['clear', foldClearly],
] as const)('%s: what a store took in is known from that day, whatever the coverage says', (_, folding) => {
  const own: Log = {
    ...log,
    entries: [entry('relations-established', '1980', { parties: ['AAA', 'DDD'], recordedAt: '1999-01-01' })],
  };
  const ask = (on: string, known: string, b: string) =>
    folding(own, { known }).status('AAA', b, 'relations', { on }).answer;
  expect(ask('1985-01-01', '1998', 'DDD')).toBe('unknown');
  expect(ask('1985-01-01', '1999', 'DDD')).toBe('yes');
  // The survey's claim to be complete came later: as known in 1999 nobody is surely without relations.
  expect(ask('1985-01-01', '1999', 'CCC')).toBe('unknown');
  expect(ask('1979-01-01', '2007', 'DDD')).toBe('no');
});
