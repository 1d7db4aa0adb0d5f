import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNames, findPeople, type NameHit, resolveName, whoIs } from './index.ts';

const codes = (text: string, on: string | null = '2020'): (string | null)[] =>
  findNames(text).map(hit => resolveName(hit, { on }).code);

const sound = (text: string, hits: readonly NameHit[]): void => {
  let end = 0;
  for (const hit of hits) {
    expect(hit.start).toBeGreaterThanOrEqual(end);
    expect(hit.end).toBeGreaterThan(hit.start);
    expect(text.slice(hit.start, hit.end)).toBe(hit.text);
    expect(hit.candidates.length).toBeGreaterThan(0);
    end = hit.end;
  }
};

test('possessives, compounds and abbreviations keep their parts', () => {
  const [seoul] = findNames("Seoul's note reached Oslo.");
  expect(seoul).toMatchObject({ text: 'Seoul', possessive: true, compound: false });
  expect(findNames('U.S.-Russian talks').map(hit => [hit.text, hit.compound])).toEqual([
    ['U.S.', true],
    ['Russian', true],
  ]);
  expect(codes("the U.S.'s reply to the EU, a non-Cuban ship and pro-French crowds")).toEqual([
    'USA',
    'EUE',
    'CUB',
    'FRA',
  ]);
});

test('capitals count in prose and not in headlines', () => {
  expect(codes('They told us to polish the turkey in chad.')).toEqual([]);
  expect(codes("TURKEY AND MALI'S ENVOYS LEAVE")).toEqual(['TUR', 'MLI']);
  expect(codes('We asked us and the US.')).toEqual(['USA']);
});

test('names that only contain a polity are none', () => {
  expect(codes('The Vienna Convention, the Washington Post and the South China Sea')).toEqual([]);
  expect(codes('the Iraqi Foreign Office, the French Security Council')).toEqual(['IRQ', 'FRA']);
  expect(codes('the Foreign Office, the Security Council')).toEqual(['GBR', 'UNO']);
});

test('Korean names are found before their particles', () => {
  const text = '노르웨이와 북한은 1973년 수교했다.';
  expect(findNames(text).map(hit => hit.text)).toEqual(['노르웨이', '북한']);
  expect(codes(text)).toEqual(['NOR', 'PRK']);
});

test('people are found by whole name or after a title, not by a bare surname', () => {
  const text =
    'Chancellor Brandt and Mr. Roberts met; later Golda Meir and Sheikh Tamim called. Brandt left.';
  expect(findPeople(text).map(hit => hit.text)).toEqual(['Brandt', 'Golda Meir', 'Tamim']);
  expect(findPeople('She walked through Lincoln Park in March.')).toEqual([]);
});

test('a title, a date and a polity tell namesakes apart', () => {
  const who = (name: string, title: string, on: string, nearby: string[] = []) =>
    whoIs(name, { title, on, nearby })[0]?.name;
  expect(who('Trudeau', 'Prime Minister', '1975')).toBe('Pierre Trudeau');
  expect(who('Trudeau', 'Prime Minister', '2018')).toBe('Justin Trudeau');
  expect(who('Chamberlain', 'Prime Minister', '1938')).toBe('Neville Chamberlain');
  expect(who('Chamberlain', 'Foreign Secretary', '1926')).toBe('Austen Chamberlain');
  expect(who('Nobody Whatsoever', 'President', '2018')).toBeUndefined();
});

test('any text gives sound hits, and never throws', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'the',
          'North',
          'U.S.',
          '-',
          "'s",
          'Korea',
          '북한은',
          'Guinea',
          '.',
          ',',
          'President',
          'Kim',
          ' ',
          '__proto__',
          'constructor',
        ),
        { maxLength: 60 },
      )
      .map(parts => parts.join(' ')),
  );
  fc.assert(
    fc.property(text, sample => {
      const hits = findNames(sample);
      sound(sample, hits);
      for (const hit of hits) {
        const { code, alternatives } = resolveName(hit, { on: '1975-06', nearby: ['KOR'] });
        expect(alternatives.length).toBeGreaterThan(0);
        if (code !== null) expect(alternatives[0]!.code).toBe(code);
      }
      sound(sample, findPeople(sample));
    }),
    { numRuns: 300 },
  );
});

test('time grows with the length of the text and no faster', () => {
  const time = (text: string): number => {
    const start = performance.now();
    findNames(text);
    findPeople(text);
    return performance.now() - start;
  };
  for (const unit of ['Papua New Guinea and the ', 'U.S.-', 'x', 'President Kim Jong ', 'St. ']) {
    time(unit.repeat(1000));
    const small = Math.max(4, time(unit.repeat(1000)));
    expect(time(unit.repeat(8000))).toBeLessThan(small * 80);
  }
});
