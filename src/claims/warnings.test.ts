import { describe, expect, it } from 'vitest';
import { analyse } from '../language/index.ts';
import { draftFor, eventOf } from './testing.ts';
import { warningsOf } from './warnings.ts';

const plain = analyse('Nothing was said.');

describe('warningsOf', () => {
  it('finds a weekday that is not its date’s', () => {
    const doc = analyse('The note was signed on Monday, 14 February 2024 in Nairobi.');
    expect(warningsOf(doc, [], [], '2024-02-16').join(' ')).toMatch(/Wednesday, not a Monday/);
    const right = analyse('The note was signed on Wednesday, 14 February 2024 in Nairobi.');
    expect(warningsOf(right, [], [], '2024-02-16')).toEqual([]);
  });
  it('finds two figures for one thing', () => {
    const count = (value: number) => draftFor('count', 'TWN', null, value, { predicate: 'relations' });
    expect(warningsOf(plain, [], [count(12), count(13)], null)[0]).toMatch(/12 and 13/);
    expect(warningsOf(plain, [], [count(12), count(12)], null)).toEqual([]);
  });
  it('finds a span that the text’s own dates belie', () => {
    const span = draftFor('duration', 'KEN', 'PER', 'P64Y', {
      predicate: 'no-relations',
      asOf: '2015-07-21',
    });
    const cut = eventOf('relations-severed', 'PER', 'KEN', { date: '1961-01-03' });
    expect(warningsOf(plain, [cut], [span], '2015-07-21')[0]).toMatch(/64 years.*1961-01-03.*54/);
    expect(warningsOf(plain, [cut], [{ ...span, value: 'P54Y' }], '2015-07-21')).toEqual([]);
  });
  it('finds a proposal put down to both sides', () => {
    const made = (code: string, sentence: number) => ({ code, sentence });
    expect(warningsOf(plain, [], [], null, [made('KEN', 1), made('PER', 4)])[0]).toMatch(/Kenya.*Peru/);
    expect(warningsOf(plain, [], [], null, [made('KEN', 1), made('KEN', 4)])).toEqual([]);
  });
});
