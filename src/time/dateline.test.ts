import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDateline, readDatelines } from './dateline.ts';

describe('lines that are a dateline and nothing else', () => {
  test.each([
    ['Posted March. 6, 2019 07:05,   ', '2019-03-06', '07:05', 'posted'],
    ['Updated March. 6, 2019 07:05', '2019-03-06', '07:05', 'updated'],
    ['26/03/2019', '2019-03-26', null, null],
    ['2019.03.26', '2019-03-26', null, null],
    ['2019. 3. 6.', '2019-03-06', null, null],
    ['Thu, 03/07/2019 - 16:48', '2019-03-07', '16:48', null],
    ['Saturday 2 March 2019 23:02 BST', '2019-03-02', '23:02', null],
    ['11:14, March 6, 2019', '2019-03-06', '11:14', null],
    ['World desk | March 6, 2019 9:22 PM', '2019-03-06', '21:22', null],
    ['- March 6, 2019', '2019-03-06', null, null],
    ['6 Mar 2019 09:01', '2019-03-06', '09:01', null],
    ['입력 2019.03.06 08:12', '2019-03-06', '08:12', 'posted'],
    ['2019년 3월 6일 오후 3:20', '2019-03-06', '15:20', null],
    ['By Ann Writer, 6 March 2019', '2019-03-06', null, null],
    ['Last updated on Mar 6, 2019 at 5:30 p.m. EST', '2019-03-06', '17:30', 'updated'],
    ['2019-03-06T08:12:00+09:00', '2019-03-06', '08:12', null],
    ['All News 10:28 March 6, 2019', '2019-03-06', '10:28', null],
    ['PUBLISHEDMAR 6, 2019, 9:00 PM SGT', '2019-03-06', '21:00', 'posted'],
    ['Date: 06.03.2019', '2019-03-06', null, 'posted'],
    ['Published 6th March, 2019', '2019-03-06', null, 'posted'],
    ['Wednesday, March 6', 'XXXX-03-06', null, null],
  ])('%s', (line, date, time, label) =>
    expect(readDateline(line)).toMatchObject({ date, time, label, place: null, end: line.length }),
  );
});

describe('day and month in figures', () => {
  test('both readings are kept where nothing tells them apart', () =>
    expect(readDateline('05/06/2019')).toMatchObject({ date: '2019-05-06/2019-06-05', order: null }));
  test('a day over twelve, a weekday, or the habit of the page tells', () => {
    expect(readDateline('26/06/2019')).toMatchObject({ date: '2019-06-26', order: 'day-first' });
    expect(readDateline('Wed, 05/06/2019')).toMatchObject({ date: '2019-06-05', order: 'day-first' });
    expect(readDateline('05/06/2019', 'month-first')).toMatchObject({ date: '2019-05-06' });
  });
});

describe('datelines that open a paragraph', () => {
  test.each([
    ['LIMA, March 6 (Andina) -- Peru said', 'LIMA', 'XXXX-03-06', 'Peru said'],
    ['LIMA/LA PAZ - First came the note.', 'LIMA/LA PAZ', null, 'First came the note.'],
    ['MINSK. March 6 - Belarus might', 'MINSK', 'XXXX-03-06', 'Belarus might'],
    ['MINSK, March 6. /BELTA/. Belarus said', 'MINSK', 'XXXX-03-06', 'Belarus said'],
    ['HANOI (6th March, 2019) Vietnam on Friday', 'HANOI', '2019-03-06', 'Vietnam on Friday'],
    ['DOHA: Full ties with Chad', 'DOHA', null, 'Full ties with Chad'],
    ['Ulan-Ude /AGENCY/ The two sides', 'Ulan-Ude', null, 'The two sides'],
    ['PORT VILA, 6 March 2019: Vanuatu has', 'PORT VILA', '2019-03-06', 'Vanuatu has'],
    ["ST. JOHN'S, Antigua, March 6, 2019 - Ministers", "ST. JOHN'S", '2019-03-06', 'Ministers'],
    ['BAKU, Azerbaijan, March 6. Officials', 'BAKU', 'XXXX-03-06', 'Officials'],
    ['March 6 (UPI) -- Chad said', null, 'XXXX-03-06', 'Chad said'],
    ['GENEVA (AP) — The envoys', 'GENEVA', null, 'The envoys'],
  ])('%s', (line, place, date, rest) => {
    const found = readDateline(line)!;
    expect(found).toMatchObject({ place, date });
    expect(line.slice(found.end)).toBe(rest);
  });
});

test.each([
  'Chad and Fiji signed a communique on March 6, 2019.',
  'Treaty of 6 March 1919',
  'Ties, at last: two islands shake hands',
  'UPDATE: Something Happened',
  'NATO - the alliance - was silent',
  'ID : 323143',
  '99/99/9999',
  '32/13/2019',
  '1.2.3.4',
  'By Ann Writer',
  '',
])('no dateline: %s', line => expect(readDatelines(line)).toEqual([]));

test('a place before the date that ends a release', () =>
  expect(readDateline('New York, 7 March 2019')).toMatchObject({
    place: 'New York',
    date: '2019-03-07',
    inline: false,
  }));

test('two dates of a line are both read', () => {
  const line = 'Published: 3 May 2020, 14:05 GMT | Updated: 4 May 2020, 09:00 GMT';
  expect(readDatelines(line).map(d => [d.label, d.date, d.time])).toEqual([
    ['posted', '2020-05-03', '14:05'],
    ['updated', '2020-05-04', '09:00'],
  ]);
});

test('any line is read or left, never thrown at', () => {
  const line = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 300 }));
  fc.assert(
    fc.property(line, s => {
      for (const d of readDatelines(s)) expect(d.end).toBeLessThanOrEqual(s.length);
    }),
  );
});
