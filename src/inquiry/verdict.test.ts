import fc from 'fast-check';
import { expect, test } from 'vitest';
import { worldOn } from '../record/index.ts';
import {
  answer,
  type Claimed,
  countQuestion,
  designationQuestion,
  durationQuestion,
  firstQuestion,
  happenedQuestion,
  lastQuestion,
  membershipQuestion,
  neverBeforeQuestion,
  onlyQuestion,
  ordinalQuestion,
  organisation,
  type Question,
  region,
  sinceQuestion,
  statusQuestion,
  terrorismList,
  unMembers,
  verdictOf,
} from './index.ts';

const world = worldOn();
const un = { within: unMembers };

const cases: [string, Question, Claimed, string][] = [
  ['Cuba the 193rd for Seoul', ordinalQuestion('relations', 'KOR', 'CUB', '2024-02-14'), 193, 'holds'],
  ['... of U.N. members', ordinalQuestion('relations', 'KOR', 'CUB', '2024-02-14', un), 193, 'fails'],
  ['... announced a day before', ordinalQuestion('relations', 'KOR', 'CUB', '2024-02-13'), 193, 'holds'],
  ['... as the 190th', ordinalQuestion('relations', 'KOR', 'CUB', '2024-02-14'), 190, 'depends'],
  ['... as the 188th', ordinalQuestion('relations', 'KOR', 'CUB', '2024-02-14'), 188, 'fails'],
  ['Syria the 194th member', ordinalQuestion('relations', 'KOR', 'SYR', '2025-04-10', un), 194, 'fails'],
  ['Oman the 184th', ordinalQuestion('relations', 'VAT', 'OMN', '2023-02-23'), 184, 'holds'],
  ['one of many in a year', ordinalQuestion('relations', 'KOR', 'CRI', '1963-01-01'), 30, 'unknown'],
  ['Nicaragua the second', ordinalQuestion('recognition', 'XAB', 'NIC', '2014-03-31'), 2, 'holds'],
  ['only Syria', onlyQuestion('relations', 'KOR', '2024-02-16', { holds: false, ...un }), ['SYR'], 'fails'],
  [
    'only Syria, the North apart',
    onlyQuestion('relations', 'KOR', '2024-02-16', { holds: false, ...un, except: ['PRK'] }),
    ['SYR'],
    'holds',
  ],
  ['only the North', onlyQuestion('relations', 'KOR', '2025-05-01', { holds: false, ...un }), 'PRK', 'holds'],
  [
    'Kosovo is no member',
    onlyQuestion('relations', 'KOR', '2019-07-18', { holds: false, ...un }),
    ['SYR', 'XKX', 'CUB'],
    'fails',
  ],
  ['Cuba never before', neverBeforeQuestion('relations', 'CUB', 'KOR', '2024-02-14'), true, 'contested'],
  ['Syria never before', neverBeforeQuestion('relations', 'SYR', 'KOR', '2025-04-10'), true, 'holds'],
  [
    'Chad and Israel never before',
    neverBeforeQuestion('relations', 'TCD', 'ISR', '2019-01-20'),
    true,
    'fails',
  ],
  [
    'Cuba and Washington never before',
    neverBeforeQuestion('relations', 'USA', 'CUB', '2015-07-20'),
    true,
    'fails',
  ],
  [
    'no E.U. member ever recognised Palestine',
    neverBeforeQuestion('recognition', null, 'PSE', '2024-05-28', { within: organisation('EUE') }),
    true,
    'fails',
  ],
  ['146 of 193', countQuestion('recognition', 'PSE', '2024-05-28', un), 146, 'holds'],
  ['20 for Taipei', countQuestion('relations', 'TWN', '2016-12-22'), 20, 'depends'],
  ['25 for Taipei', countQuestion('relations', 'TWN', '2016-12-22'), 25, 'fails'],
  [
    'more than 20 for Taipei',
    countQuestion('relations', 'TWN', '2016-12-22', { round: 'over' }),
    20,
    'holds',
  ],
  ['2 in Africa', countQuestion('relations', 'TWN', '2016-12-22', { within: region('africa') }), 2, 'holds'],
  ['27 in the E.U.', countQuestion('membership', 'EUE', '2024-01-01'), 27, 'holds'],
  [
    'three without Seoul, wrongly listed',
    countQuestion('relations', 'KOR', '2019-07-18', { holds: false, ...un, listed: ['SYR', 'XKX', 'CUB'] }),
    3,
    'fails',
  ],
  ['100 for Kosovo', countQuestion('recognition', 'XKX', '2021-01-01'), 100, 'unknown'],
  ['since 1966', sinceQuestion('relations', 'SYR', 'PRK', '2025-04-11'), '1966', 'holds'],
  ['since 1975', sinceQuestion('relations', 'SYR', 'PRK', '2025-04-11'), '1975', 'fails'],
  ['since 1941, as it ends', sinceQuestion('relations', 'HND', 'TWN', '2023-03-27'), '1941', 'depends'],
  ['since 1975, as it ends', sinceQuestion('relations', 'HND', 'TWN', '2023-03-27'), '1975', 'fails'],
  ['since 1902', sinceQuestion('relations', 'USA', 'CUB', '2016-01-01'), '1902', 'depends'],
  [
    'none since 1961',
    sinceQuestion('relations', 'USA', 'CUB', '2014-01-01', { holds: false }),
    '1961-01-03',
    'holds',
  ],
  [
    'on the list since 1982',
    sinceQuestion('designation', 'USA', 'CUB', '2015-05-01', { strand: terrorismList }),
    '1982',
    'holds',
  ],
  [
    'established 1902',
    happenedQuestion('relations-established', 'USA', 'CUB', '2016-01-01'),
    '1902',
    'holds',
  ],
  [
    'Managua and Taipei 1930',
    happenedQuestion('relations-established', 'NIC', 'TWN', '2021-12-10'),
    '1930',
    'depends',
  ],
  ['64 years', durationQuestion('relations', 'USA', 'CUB', '2015-07-20', { holds: false }), 'P64Y', 'fails'],
  ['54 years', durationQuestion('relations', 'USA', 'CUB', '2015-07-20', { holds: false }), 'P54Y', 'holds'],
  ['two and a half years', durationQuestion('recognition', 'TUV', 'XAB', '2014-03-31'), 'P2Y6M', 'holds'],
  ['Russia first', firstQuestion('recognition', 'XAB', '2014-03-31'), 'RUS', 'holds'],
  ['Nicaragua first', firstQuestion('recognition', 'XAB', '2014-03-31'), 'NIC', 'fails'],
  ['Cuba last', lastQuestion('relations', 'KOR', '2024-03-01'), 'CUB', 'holds'],
  ['Norway outside the E.U.', membershipQuestion('NOR', 'EUE', '2024-05-28'), 'non-member', 'holds'],
  ['Kosovo in the U.N.', membershipQuestion('XKX', 'UNO', '2019-07-18'), 'member', 'fails'],
  ['Cuba off the list in 2021', designationQuestion('USA', 'CUB', '2021-01-31'), 'not-designated', 'fails'],
  ['Cuba on the list in 2016', designationQuestion('USA', 'CUB', '2016-06-01'), 'designated', 'fails'],
  ['beyond coverage', designationQuestion('USA', 'SYR', '2027-06-01'), 'designated', 'unknown'],
  ['Havana and Pyongyang', statusQuestion('relations', 'CUB', 'PRK', '2024-02-14'), true, 'holds'],
  ['Chad and Fiji before', statusQuestion('relations', 'TCD', 'FJI', '2010-01-01'), true, 'unknown'],
  [
    'the Holy See with all of Arabia',
    statusQuestion('relations', 'VAT', null, '2023-02-24', { within: region('arabian-peninsula') }),
    true,
    'fails',
  ],
];

test.each(cases)('%s', (_, question, claimed, verdict) => {
  const found = verdictOf(question, claimed, world);
  expect(found.verdict, found.working.join('\n')).toBe(verdict);
  expect(found.working.length).toBeGreaterThan(0);
});

test('the working of "193rd" names who counts beyond U.N. members', () => {
  const found = verdictOf(ordinalQuestion('relations', 'KOR', 'CUB', '2024-02-14'), 193, world);
  expect(found.working.join(' ')).toMatch(/the Cook Islands, Niue and the Holy See/);
  expect(found.readings).toContainEqual({ name: 'un-members', value: 190 });
});

test('a question without a claim is answered, and judges nothing', () => {
  const found = answer(countQuestion('relations', 'TWN', '2024-01-16'), world);
  expect([found.value, found.verdict]).toEqual([12, 'unknown']);
});

test('a question without a date, in a world without one, is unknown', () => {
  expect(verdictOf(statusQuestion('relations', 'KOR', 'CUB', null), true, world).verdict).toBe('unknown');
  expect(
    verdictOf(statusQuestion('relations', 'KOR', 'CUB', null), true, worldOn('2024-02-14')).verdict,
  ).toBe('holds');
});

const code = fc.constantFrom('KOR', 'PRK', 'CUB', 'SYR', 'USA', 'CHN', 'TWN', 'XKX', 'ZZZ', 'SUN');
const day = fc
  .integer({ min: 0, max: 51_000 })
  .map(n => new Date(Date.UTC(1890, 0, 1 + n)).toISOString().slice(0, 10));

test('a claim and its opposite never both hold, and fail together never', () => {
  fc.assert(
    fc.property(code, code, day, (a, b, on) => {
      const yes = verdictOf(statusQuestion('relations', a, b, on), true, world).verdict;
      const no = verdictOf(statusQuestion('relations', a, b, on), false, world).verdict;
      const opposite: Record<string, string> = { holds: 'fails', fails: 'holds' };
      expect(no).toBe(opposite[yes] ?? yes);
    }),
  );
});

test('at most one number holds as a count', () => {
  fc.assert(
    fc.property(code, day, (of, on) => {
      const holding = [0, 1, 12, 21, 100, 150, 183, 190, 193].filter(
        n => verdictOf(countQuestion('relations', of, on), n, world).verdict === 'holds',
      );
      expect(holding.length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 30 },
  );
});

test('no question throws, whatever the codes and dates', () => {
  const text = fc.oneof(code, fc.string({ maxLength: 6 }));
  const date = fc.oneof(day, fc.string({ maxLength: 12 }), fc.constant(null));
  fc.assert(
    fc.property(text, text, date, fc.string({ maxLength: 8 }), (a, b, on, value) => {
      for (const question of [
        statusQuestion('relations', a, b, on),
        sinceQuestion('recognition', a, b, on),
        happenedQuestion('relations-severed', a, b, on),
        neverBeforeQuestion('relations', a, b, on),
        ordinalQuestion('relations', a, b, on),
        onlyQuestion('relations', a, on),
        firstQuestion('relations', a, on),
        durationQuestion('relations', a, b, on),
        membershipQuestion(a, b, on),
        designationQuestion(a, b, on),
      ])
        expect(['holds', 'fails', 'depends', 'contested', 'unknown']).toContain(
          verdictOf(question, value, world).verdict,
        );
    }),
    { numRuns: 150 },
  );
});
