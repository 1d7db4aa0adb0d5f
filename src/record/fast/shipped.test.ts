import { expect, test } from 'vitest';
import { dayOf, isoOfDay } from '../../time/index.ts';
import { fold, foldClearly } from '../fold.ts';
import { loadRecord } from '../log.ts';
import { atlasPolities } from '../shipped.ts';
import { subjects } from '../subject.ts';

/** A small generator of whole numbers below a bound, the same on every run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const polities = atlasPolities();
const fast = fold(loadRecord(), { polities });
const clear = foldClearly(loadRecord(), { polities });
const codes = [...new Set([...loadRecord().columns.codes, 'ZZZ'])];

test('twenty thousand questions to the shipped record: status as the clear fold has it', () => {
  const next = numbers(1949);
  for (let i = 0; i < 20_000; i++) {
    const [a, b] = [codes[next(codes.length)]!, codes[next(codes.length)]!];
    const subject = subjects[next(subjects.length)]!;
    const day = dayOf(1810 + next(220), 1, 1) + next(365);
    const answer = clear.statusOn(subject, a, b, day).answer;
    expect(fast.statusOn(subject, a, b, day).answer, `${subject} ${a} ${b} ${isoOfDay(day)}`).toBe(answer);
  }
});

test('every pair that has a track, on a day of its own', () => {
  const next = numbers(2024);
  for (const subject of subjects)
    for (const code of codes)
      for (const { a, b, strand } of clear.tracksOf(code, subject)) {
        const day = dayOf(1810 + next(220), 1, 1) + next(365);
        const answer = clear.statusOn(subject, a, b, day, strand).answer;
        expect(fast.statusOn(subject, a, b, day, strand).answer, `${a} ${b} ${day}`).toBe(answer);
      }
});

test('counts of some hundred parties, with the list of members and without', () => {
  const next = numbers(193);
  for (let i = 0; i < 300; i++) {
    const code = codes[next(codes.length)]!;
    const subject = subjects[next(subjects.length)]!;
    const on = isoOfDay(dayOf(1850 + next(175), 1, 1) + next(365));
    const asking = { on, side: next(2) === 0 ? ('from' as const) : ('to' as const) };
    const members = fast.unMembers(dayOf(2000, 1, 1));
    expect(fast.count(code, subject, undefined, asking)).toEqual(
      clear.count(code, subject, undefined, asking),
    );
    expect(fast.count(code, subject, members, asking)).toEqual(clear.count(code, subject, members, asking));
  }
});

test('degrees, ties and changes of a year', () => {
  const days = [dayOf(1900, 12, 31), dayOf(1975, 12, 31)];
  expect(fast.degrees(days)).toEqual(clear.degrees(days));
  expect(fast.ties('relations', { on: '1975' })).toEqual(clear.ties('relations', { on: '1975' }));
  expect(fast.changes('1991', '1992')).toEqual(clear.changes('1991', '1992'));
});
