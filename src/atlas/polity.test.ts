import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  codeOn,
  describe,
  existed,
  held,
  holders,
  inRegion,
  isMember,
  memberSince,
  members,
  observers,
  officeOf,
  polities,
  polity,
  region,
  regionsOf,
  successors,
} from './index.ts';

test('polities exist when they did', () => {
  expect(existed('CSK', '1950')).toBe('yes');
  expect(existed('CSK', '1993-01-01')).toBe('no');
  expect(existed('UAR', '1961')).toBe('maybe');
  expect(existed('KOR', '1930')).toBe('no');
  expect(existed('KOR', '1895')).toBe('yes');
  expect(existed('ABW', '1990')).toBe('maybe');
  expect(existed('QQQ', '1990')).toBe('no');
});

test('codes follow a place through time, both ways', () => {
  expect(codeOn('SUN', '1995')[0]).toBe('RUS');
  expect(codeOn('RUS', '1975')).toEqual(['SUN']);
  expect(codeOn('DEU', '1975')).toEqual(['DEU', 'DDR']);
  expect(codeOn('DDR', '1995')).toEqual(['DEU']);
  expect(codeOn('YUG', '2010')).toContain('SRB');
  expect(codeOn('CZE', '1950')).toEqual(['CSK']);
  expect(codeOn('VAT', '1850')).toEqual(['PPS']);
  expect(codeOn('FRA', '1950')).toEqual(['FRA']);
});

test('what follows a polity is in the tables, and asking never runs in circles', () => {
  for (const each of polities())
    for (const next of successors(each.code)) expect(polity(next), next).not.toBeNull();
  const code = fc.constantFrom(...polities().map(each => each.code));
  fc.assert(
    fc.property(code, fc.integer({ min: 1800, max: 2030 }), (each, year) => {
      expect(codeOn(each, String(year))).not.toHaveLength(0);
    }),
  );
});

test('membership of the United Nations is that of its own list', () => {
  expect(members('UN', '2024-06-01')).toHaveLength(193);
  expect(members('UN', '1945-12-31')).toHaveLength(51);
  expect(members('UN', '1991-12-31')).toHaveLength(166);
  expect(isMember('CHN', 'UN', '1970')).toBe('no');
  expect(isMember('TWN', 'UN', '1970')).toBe('yes');
  expect(isMember('RUS', 'UN', '1970')).toBe('yes');
  expect(isMember('IDN', 'UN', '1965-06')).toBe('no');
  expect(observers('UN', '2020')).toEqual(['PSE', 'VAT']);
  expect(memberSince('PRK', 'United Nations')).toBe('1991-09-17');
});

test('other bodies: leavers, the suspended, aliases', () => {
  expect(isMember('GBR', 'the European Union', '2019')).toBe('yes');
  expect(isMember('GBR', 'EU', '2020-02-01')).toBe('no');
  expect(isMember('SYR', 'Arab League', '2015')).toBe('maybe');
  expect(isMember('FIN', 'NATO', '2023-04')).toBe('maybe');
  expect(isMember('MAR', 'African Union', '1990')).toBe('no');
  expect(members('GCC', '2021')).toEqual(['ARE', 'BHR', 'KWT', 'OMN', 'QAT', 'SAU']);
  expect(isMember('FRA', 'Club of Nobody', '2020')).toBe('maybe');
});

test('regions by name and adjective', () => {
  expect(region('the Gulf')).toBe('gulf');
  expect(inRegion('YEM', 'Arabian Peninsula')).toBe(true);
  expect(inRegion('YEM', 'Gulf')).toBe(false);
  expect(regionsOf('CUB')).toContain('latin-america');
  for (const each of polities())
    for (const id of regionsOf(each.code)) expect(inRegion(each.code, id)).toBe(true);
});

test('descriptions pick out those whom they fit', () => {
  const best = (phrase: string, among: string[], on = '2020') =>
    among.filter(code => (describe(phrase)?.score(code, on) ?? 0) >= 0.8);
  const some = ['CUB', 'KOR', 'OMN', 'NRU', 'MKD', 'BTN', 'SAU', 'BOL', 'NPL'];
  expect(best('the island nation', some)).toEqual(['CUB', 'NRU']);
  expect(best('the tiny Pacific state', some)).toEqual(['NRU']);
  expect(best('the landlocked Andean country', some)).toEqual(['BOL']);
  expect(best('the Balkan country of two million people', some)).toEqual(['MKD']);
  expect(best('the Sultanate', some)).toEqual(['OMN']);
  expect(best('the Himalayan kingdom', some)).toEqual(['BTN']);
  expect(best('the Himalayan kingdom', some, '1990')).toEqual(['BTN', 'NPL']);
  expect(describe('the old man')).toBeNull();
});

test('offices: who held them, who no longer does, and who never did', () => {
  expect(held('Willy Brandt', 'DEU', 'chancellor', '1972')).toMatchObject({ answer: 'yes', former: 'no' });
  expect(held('Willy Brandt', 'DEU', 'chancellor', '1980')).toMatchObject({ answer: 'no', former: 'yes' });
  expect(held('Helmut Kohl', 'DEU', 'foreign minister', '1985').answer).not.toBe('yes');
  expect(held('Jimmy Carter', 'USA', 'president', '1975')).toMatchObject({ answer: 'no', former: 'no' });
  expect(held('Somebody Unknown', 'TUV', 'ambassador', '1990').answer).toBe('maybe');
  // Another spelling of the holder is the holder; an unknown namesake is open; a stranger is not.
  expect(held('Hasan Ruhani', 'IRN', 'president', '2015').answer).toBe('yes');
  expect(held('Lee Jae-myeong', 'KOR', 'president', '2025-09').answer).not.toBe('no');
  expect(held('Fulano Rouhani', 'IRN', 'president', '2015').answer).toBe('maybe');
  expect(held('Fulano de Tal', 'IRN', 'president', '2015').answer).toBe('no');
  expect(holders('USA', 'Secretary of State', '1905-03').map(term => term.name)).toEqual(['John Hay']);
  expect(holders('KOR', 'president', '2025-05-15')).not.toContainEqual(
    expect.objectContaining({ office: 'president' }),
  );
});

test('offices are known by many words', () => {
  for (const [words, office] of [
    ['Secretary of State', 'foreign-minister'],
    ['the Cuban minister of foreign affairs', 'foreign-minister'],
    ['then-Premier', 'prime-minister'],
    ['Supreme Leader', 'leader'],
    ['Party General Secretary', 'party-leader'],
    ['vice president', 'vice-president'],
    ['a professor', null],
  ] as const)
    expect(officeOf(words)).toBe(office);
});
