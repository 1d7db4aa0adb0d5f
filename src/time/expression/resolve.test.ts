import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekdayOfDay } from '../days.ts';
import { parseEdtf } from '../edtf.ts';
import { dayRange } from '../range.ts';
import { weekdayFits } from '../weekday-fits.ts';
import { findDates } from './find.ts';
import type { DateContext } from './form.ts';
import { eventBehind, resolveDate } from './resolve.ts';

/** A Friday. */
const friday = '2024-02-16T08:12';
const resolve = (text: string, context: Partial<DateContext> = {}) => {
  const [found] = findDates(text);
  return found ? resolveDate(found, { reference: friday, direction: 'past', ...context }) : null;
};

describe('from a Friday in February, looking back', () => {
  test.each([
    ['on Wednesday', '2024-02-14'],
    ['on Friday', '2024-02-16'],
    ['last Friday', '2024-02-09'],
    ['Wednesday of last week', '2024-02-07'],
    ['late on Thursday', '2024-02-15'],
    ['yesterday', '2024-02-15'],
    ['today', '2024-02-16'],
    ['the day before yesterday', '2024-02-14'],
    ['last year', '2023'],
    ['last month', '2024-01'],
    ['this week', '2024-02-12/2024-02-18'],
    ['last December', '2023-12'],
    ['in December', '2023-12'],
    ['in February', '2024-02'],
    ['on April 3', '2023-04-03'],
    ['in February last year', '2023-02'],
    ['on October 7', '2023-10-07'],
    ['three months ago', '2023-11'],
    ['two days ago', '2024-02-14'],
    ['three weeks ago', '2024-01-26~'],
    ['about ten years ago', '2014~'],
    ['in March 2015', '2015-03'],
    ['around 1949', '1949~'],
    ['the 1990s', '199X'],
    ['in the 20th century', '19XX'],
    ['between 1961 and 1977', '1961/1977'],
    ['from November 9 to December 2', '2023-11-09/2023-12-02'],
    ['from February 16 to 18', '2024-02-16/2024-02-18'],
    ['from December 30 to January 2', '2023-12-30/2024-01-02'],
    ['05/06/2023', '2023-05-06/2023-06-05'],
    ['last summer', '2023-22'],
    ['in spring 2019', '2019-21'],
    ['the first half of 2020', '2020-40'],
    ['on the 14th, he said', '2024-02-14'],
    ['on the 20th, he said', '2024-01-20'],
    ['on the 3rd of this month', '2024-02-03'],
    ['on the 31st of last month', '2024-01-31'],
    ['on the 31st of this month', undefined],
  ])('%s: %s', (text, date) => expect(resolve(text)?.date ?? undefined).toBe(date));
});

describe('looking ahead', () => {
  test.each([
    ['on Wednesday', '2024-02-21'],
    ['on Friday', '2024-02-16'],
    ['next Tuesday', '2024-02-20'],
    ['tomorrow', '2024-02-17'],
    ['next month', '2024-03'],
    ['on April 3', '2024-04-03'],
    ['in January', '2025-01'],
    ['next May', '2024-05'],
    ['in three months', '2024-05'],
  ])('%s: %s', (text, date) => expect(resolve(text, { direction: 'future' })?.date).toBe(date));
});

describe('parts of a unit are told as an interval beside the date', () => {
  test.each([
    ['early this month', '2024-02', '2024-02-01/2024-02-10'],
    ['mid-March', '2023-03', '2023-03-11/2023-03-20'],
    ['late 2019', '2019', '2019-09/2019-12'],
    ['at the end of this year', '2024', '2024-11/2024-12'],
    ['in the early 1990s', '199X', '1990/1993'],
    ['earlier this month', '2024-02', '2024-02-01/2024-02-16'],
  ])('%s', (text, date, interval) => expect(resolve(text)).toMatchObject({ date, interval }));
});

describe('from what was told before', () => {
  test.each([
    ['two decades later', '1968', '1988'],
    ['ten days later', '2008-08-26', '2008-09-05'],
    ['15 months after the rupture', '2014-11', '2016-02'],
    ['a year earlier', '2014-11-03', '2013'],
    ['a few hours later', '2015-07-20', '2015-07-20'],
    ['on the same day', '2015-07-20', '2015-07-20'],
    ['that November', '2008-08-26', '2008-11'],
    ['in the same year', '1985-03', '1985'],
    ['the following year', '1985', '1986'],
    ['since then', '1985', '1985'],
    ['the previous December', '1985-03', '1984-12'],
    ['the following Tuesday', '2024-02-14', '2024-02-20'],
  ])('%s, told of %s: %s', (text, antecedent, date) =>
    expect(resolve(text, { antecedent })).toMatchObject({ date, basis: 'event' }),
  );
});

test('nothing is invented where the words hang on nothing', () => {
  for (const text of ['two decades later', 'on the same day', 'that November', 'since then'])
    expect(resolve(text)?.date).toBeNull();
  for (const text of ['on Wednesday', 'last year', 'yesterday', 'three months ago', 'next May'])
    expect(resolve(text, { reference: null })?.date).toBeNull();
  expect(resolve('on Wednesday', { reference: '2024-02' })?.date).toBeNull();
  expect(resolve('on April 3', { reference: null })?.date).toBe('XXXX-04-03');
  expect(resolve('on April 3', { reference: null, year: 1917 })?.date).toBe('1917-04-03');
  expect(resolve('on February 29, 2023')?.date).toBeNull();
  expect(resolve('soon')?.date).toBeNull();
});

test('the event behind "three months after" is dated from what is told with it', () => {
  const behind = (text: string, date: string) => eventBehind(findDates(text)[0]!, date);
  expect(behind('three months after the bishop went there', '2023-02-23')).toBe('2022-11');
  expect(behind('two days after the island cut its ties', '2021-03-21')).toBe('2021-03-19');
  expect(behind('a year before the vote', '2021-03-21')).toBe('2022');
  expect(behind('within hours of the vote', '2021-03-21')).toBe('2021-03-21');
  expect(behind('two decades later', '2021-03-21')).toBeNull();
});

describe('amounts of time', () => {
  test.each([
    ['for over 20 years', 'P20Y', 'over'],
    ['for almost seven years', 'P7Y', 'under'],
    ['for dozens of years', 'P24Y', 'over'],
    ['half a century', 'P50Y', 'exact'],
    ['two and a half years', 'P2Y6M', 'exact'],
    ['a year and a half', 'P1Y6M', 'exact'],
    ['two years and three months', 'P2Y3M', 'exact'],
    ['twenty-five years', 'P25Y', 'exact'],
    ['48 hours', 'PT48H', 'exact'],
    ['three hundred and ten days', 'P310D', 'exact'],
    ['for the first time in 64 years', 'P64Y', 'exact'],
    ['for decades', 'P20Y', 'over'],
  ])('%s: %s, %s', (text, duration, bound) =>
    expect(resolve(text)).toMatchObject({ date: null, duration, bound }),
  );
});

test('a weekday beside a date is checked', () => {
  const check = (text: string) => weekdayFits(findDates(text)[0]!, { reference: friday, direction: 'past' });
  expect(check('on Wednesday, February 14, 2024')).toMatchObject({ fits: 'yes' });
  expect(check('on Wednesday, February 15, 2024')).toMatchObject({
    fits: 'no',
    sentence: '2024-02-15 was a Thursday, not a Wednesday.',
  });
  expect(check('on Wednesday, February 15')).toMatchObject({ fits: 'maybe' });
  expect(check('on February 15')).toBeNull();
});

test('a weekday is the last one up to the reference, or the first one from it', () => {
  const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.integer({ min: 1, max: 28 }),
      fc.boolean(),
      (name, day, past) => {
        const reference = `2024-02-${String(day).padStart(2, '0')}`;
        const { date } = resolve(`on ${name}`, { reference, direction: past ? 'past' : 'future' })!;
        const gap = dayRange(reference)!.from - dayRange(date!)!.from;
        expect(names[weekdayOfDay(dayRange(date!)!.from) - 1]).toBe(name);
        expect(past ? gap >= 0 && gap < 7 : gap <= 0 && gap > -7).toBe(true);
      },
    ),
  );
});

test('whatever is resolved is EDTF', () => {
  const pieces = fc.constantFrom(
    ...'in since early late mid the last next this that same following 14 May 2024 February December Monday year month week decade three 5000 years ago later earlier of half a century 1990s to 0999 99 century 31 30 end'.split(
      ' ',
    ),
  );
  const references = fc.constantFrom(
    '2024-02-16',
    '2024-02',
    '2024',
    '2024-05-06/2024-06-05',
    '0001',
    '9999-12-31',
    'XXXX-05-21',
    '../2024',
    'no date',
    null,
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 12 }),
      references,
      references,
      (words, reference, antecedent) => {
        for (const found of findDates(words.join(' '))) {
          for (const direction of ['past', 'future', null] as const) {
            const { date, interval } = resolveDate(found, { reference, direction, antecedent });
            for (const edtf of [date, interval])
              if (edtf !== null) expect(parseEdtf(edtf), edtf).not.toBeNull();
          }
        }
      },
    ),
    { numRuns: 3000 },
  );
});
