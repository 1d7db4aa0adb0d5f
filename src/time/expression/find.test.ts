import * as chrono from 'chrono-node/en';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilOf, isoOfDay, two } from '../days.ts';
import { findDates } from './find.ts';
import { resolveDate } from './resolve.ts';

const quotes = (text: string): string[] => findDates(text).map(e => text.slice(...e.span));

describe('expressions with their prepositions', () => {
  test.each([
    ['They signed it on February 14, 2024 in Lisbon.', ['on February 14, 2024']],
    [
      'It was signed 14 Feb. 2024, and again on the 3rd of May, 1921.',
      ['14 Feb. 2024', 'on the 3rd of May, 1921'],
    ],
    ['Envoys met (2024-02-14) and parted 15/02/2024.', ['2024-02-14', '15/02/2024']],
    ['The treaty of April 3 took effect in March 2015.', ['of April 3', 'in March 2015']],
    ['In the early 1990s and the late 1970s', ['In the early 1990s', 'the late 1970s']],
    ['Since the nineteenth century trade has grown.', ['Since the nineteenth century']],
    ["Thursday's expulsion followed last year's vote.", ['Thursday', 'last year']],
    ['They had met on Wednesday of last week.', ['on Wednesday of last week']],
    ['Late on Friday, and on Monday night', ['Late on Friday', 'on Monday night']],
    ['Shortly after noon on Monday the flag rose.', ['on Monday']],
    ['Two decades later, and 15 months after the rupture', ['Two decades later', '15 months after']],
    ['A consulate stood there for almost half a century.', ['for almost half a century']],
    [
      'from 1949 to 1959, between 1961 and 1977, 1950-53',
      ['from 1949 to 1959', 'between 1961 and 1977', '1950-53'],
    ],
    ['He is there from March 3 to 5, 2021.', ['from March 3 to 5, 2021']],
    ['It was so until recently, and prior to this.', ['until recently', 'prior to this']],
    [
      'By the end of this year, or at the end of next month',
      ['By the end of this year', 'at the end of next month'],
    ],
    ['The pact, in its 10th year, ends on or about June 5.', ['in its 10th year', 'on or about June 5']],
    ['In the coming days; in the past three years', ['In the coming days', 'in the past three years']],
    [
      'that November, on the same day, the following Tuesday',
      ['that November', 'on the same day', 'the following Tuesday'],
    ],
    ['a three-year dispute and a 48-hour deadline', ['three-year', '48-hour']],
    ['the second quarter of 2019', ['the second quarter of 2019']],
    [
      'He goes in May; by May, from March to July, the March accord',
      ['in May', 'by May', 'from March to July', 'March'],
    ],
    [
      'a decade-long rift, centuries-old ties, a two-and-a-half-year lapse, a half-century',
      ['decade-long', 'centuries-old', 'two-and-a-half-year', 'a half-century'],
    ],
    [
      'It closed on the 3rd of this month, as recently as 2019.',
      ['on the 3rd of this month', 'as recently as 2019'],
    ],
    ['not until 1988 did they speak', ['not until 1988']],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected));
});

describe('what is no date', () => {
  test.each([
    'Some 2000 soldiers and 1,900 tourists crossed.',
    'Resolution 1701 and flight 2015 were named.',
    'Theresa May spoke; she may march in august company.',
    'The Sunday Times and the Good Friday Agreement',
    'April Glaspie met him.',
    'after May resigned, an offer by May was dropped',
    'a 20-year-old student, 45 years old',
    "the Thirty Years' War",
    'more than 1500 people, $1950, 1990 km',
    'It costs 12.5 or 10/12 of that.',
    'twice a day, once a year',
    'for the time being, at the time of the war',
    '1-2-3-4-5 and 12:34:56',
  ])('%s', text => expect(quotes(text)).toEqual([]));
});

describe('relations', () => {
  test.each([
    ['in 1962', 'at'],
    ['since 1962', 'since'],
    ['from 1977', 'since'],
    ['until 1939', 'until'],
    ['not until 1939', 'at'],
    ['by 2030', 'before'],
    ['prior to 1945', 'before'],
    ['after 1959', 'after'],
    ['for ten years', 'for'],
    ['since then', 'since'],
    ['between May and July 2019', 'between'],
    ['after the 1967 war', 'at'],
    ["since yesterday's vote", 'at'],
    ['for Monday', 'at'],
  ])('%s: %s', (text, relation) => expect(findDates(text)[0]?.relation).toBe(relation));
});

test('spans are in order, apart, within the text, and hold their cores', () => {
  const word = fc.constantFrom(
    ...'in on since the a May March last next year years 1990 1990s 14 2024 - / , . and of two dozen half century ago later Friday early to from between this that it’s 1,000 February 99 X'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(word, { maxLength: 40 }).map(w => w.join(' ')),
  );
  fc.assert(
    fc.property(text, s => {
      let end = 0;
      for (const { span, core } of findDates(s)) {
        expect(span[0]).toBeGreaterThanOrEqual(end);
        expect(core[0]).toBeGreaterThanOrEqual(span[0]);
        expect(core[1]).toBeGreaterThan(core[0]);
        expect(span[1]).toBe(core[1]);
        expect(span[1]).toBeLessThanOrEqual(s.length);
        end = span[1];
      }
    }),
    { numRuns: 500 },
  );
});

test('time is linear: a great deal of anything takes no more than seconds', () => {
  const hostile = [
    '1',
    '12 ',
    '2024-',
    '1,111',
    'a quarter of a ',
    'May ',
    'twenty-',
    '(((',
    "'s",
    'the 14th of ',
    'not until ',
  ];
  for (const piece of hostile) {
    const text = piece.repeat(Math.floor(100_000 / piece.length));
    const start = process.cpuUsage();
    findDates(text);
    expect(process.cpuUsage(start).user / 1000, piece).toBeLessThan(3000);
  }
});

/** chrono-node reads full dates well; it is the oracle here, and no part of the program. */
test('full dates in many orders come to what chrono-node makes of them', () => {
  const names = 'January February March April May June July August September October November December'.split(
    ' ',
  );
  const written: ((y: number, m: number, d: number) => string)[] = [
    (y, m, d) => `${names[m - 1]} ${d}, ${y}`,
    (y, m, d) => `${d} ${names[m - 1]} ${y}`,
    (y, m, d) => `${names[m - 1]!.slice(0, 3)}${m === 5 ? '' : '.'} ${d}, ${y}`,
    (y, m, d) => `the ${d}th of ${names[m - 1]}, ${y}`,
    (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  ];
  const day = fc.integer({ min: -25_000, max: 25_000 });
  fc.assert(
    fc.property(day, fc.constantFrom(...written), (n, write) => {
      const { year, month, day: d } = civilOf(n);
      const text = `They met on ${write(year, month, d)} in Rome.`;
      const [found] = findDates(text);
      const [oracle] = chrono.parse(text);
      const theirs = oracle!.start;
      expect([theirs.get('year'), theirs.get('month'), theirs.get('day')]).toEqual([year, month, d]);
      expect(resolveDate(found!, { reference: null, direction: null }).date).toBe(isoOfDay(n));
    }),
  );
});
