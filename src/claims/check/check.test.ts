import { describe, expect, it } from 'vitest';
import { draftFor } from '../testing.ts';
import { shippedWorld } from '../world.ts';
import { checkDraft } from './check.ts';

const world = shippedWorld();
const check = (...args: Parameters<typeof draftFor>) => checkDraft(draftFor(...args), world);

describe('checkDraft', () => {
  it('holds a rank that counts states beyond the U.N., and names them', () => {
    const found = check('ordinal', 'CUB', 'KOR', 193, { predicate: 'relations', asOf: '2024-02-14' });
    expect(found.verdict).toBe('holds');
    expect(found.working.join(' ')).toMatch(/Holy See/);
    expect(found.sources.length).toBeGreaterThan(0);
  });
  it('fails an only that has a second', () => {
    const found = check('only', 'SYR', 'KOR', 'no-relations', {
      predicate: 'no-relations',
      within: 'UN members',
      set: 'body',
    });
    expect(found.verdict).toBe('fails');
    expect(found.working.join(' ')).toMatch(/North Korea/);
  });
  it('sets aside whom the text sets aside', () => {
    const found = check('only', 'SYR', 'KOR', 'no-relations', {
      predicate: 'no-relations',
      within: 'UN members',
      set: 'body',
      except: ['PRK'],
    });
    expect(found.verdict).toBe('holds');
  });
  it('finds a never-before contested where sources disagree', () => {
    const found = check('never-before', 'CUB', 'KOR', 'relations', {
      predicate: 'relations',
      asOf: '2024-02-14',
    });
    expect(found.verdict).toBe('contested');
    expect(found.working.join(' ')).toMatch(/1949/);
  });
  it('holds a listing and fails its denial', () => {
    const list = { within: 'state sponsor of terrorism' };
    expect(
      check('designation', 'CUB', 'USA', 'designated', { ...list, predicate: 'designated' }).verdict,
    ).toBe('holds');
    expect(
      check('designation', 'CUB', 'USA', 'not-designated', { ...list, predicate: 'not-designated' }).verdict,
    ).toBe('fails');
  });
  it('does not judge what the record cannot express, or what has no date or subject', () => {
    const words = check('first', 'KOR', 'SYR', 'visit', { predicate: 'visit', unmodelled: ['visits'] });
    expect(words.verdict).toBe('unknown');
    expect(words.working[0]).toMatch(/visits/);
    expect(check('status', 'CUB', 'PRK', 'relations', { predicate: 'relations', asOf: null }).verdict).toBe(
      'unknown',
    );
    expect(check('status', null, 'PRK', 'relations', { predicate: 'relations' }).verdict).toBe('unknown');
  });
  it('does not judge a set that it cannot list', () => {
    const found = check('first', 'KEN', 'KOR', 'relations', {
      predicate: 'relations',
      within: 'tea drinkers',
    });
    expect(found.verdict).toBe('unknown');
  });
  it('never ranks by breaks', () => {
    expect(check('ordinal', 'KIR', 'TWN', 2, { predicate: 'severed' }).verdict).toBe('unknown');
  });
  it('knows that Taiwan was not the Republic of China before 1949', () => {
    const found = check('since', 'NIC', 'TWN', '1930', {
      predicate: 'relations',
      began: 'relations-established',
      asOf: '2021-12-10',
    });
    expect(['depends', 'unknown']).toContain(found.verdict);
    expect(found.verdict === 'depends' ? found.working.at(-1) : 'mainland').toMatch(/mainland/);
  });
  it('does not fail parties that it had to guess', () => {
    const fields = { predicate: 'no-relations' as const, asOf: '2015-07-21' };
    expect(check('duration', 'USA', 'CUB', 'P64Y', fields).verdict).toBe('fails');
    expect(check('duration', 'USA', 'CUB', 'P64Y', { ...fields, guessed: true }).verdict).toBe('unknown');
  });
});

describe('figures with names, and memberships', () => {
  it('asks a count by the states that the text names, too', () => {
    const count = (peers: readonly string[]) =>
      check('count', 'KOR', null, peers.length, {
        predicate: 'no-relations',
        within: 'UN members without relations',
        set: 'body',
        peers,
        asOf: '2019-07-18',
      }).verdict;
    expect(count(['CUB', 'PRK', 'SYR'])).toBe('holds');
    expect(count(['CUB', 'XKX', 'SYR'])).toBe('fails');
  });
  it('knows since when a state is a member, and leaves near misses open', () => {
    const since = (value: string) =>
      check('since', 'HRV', null, value, { predicate: 'membership', within: 'EU membership' }).verdict;
    expect(since('2013')).toBe('holds');
    expect(since('2001')).toBe('fails');
    expect(since('2012')).toBe('unknown');
  });
});

describe('offices', () => {
  const office = (code: string, name: string, within: string, more = {}) =>
    check('office', code, null, name, { within, ...more }).verdict;
  it('checks name, office and date', () => {
    expect(office('USA', 'Joe Biden', 'president', { asOf: '2024-02-16' })).toBe('holds');
    expect(office('USA', 'Donald Trump', 'president (former)', { former: true, asOf: '2024-02-16' })).toBe(
      'holds',
    );
  });
  it('fails a "former" president who sits', () => {
    expect(office('USA', 'Donald Trump', 'president (former)', { former: true, asOf: '2025-01-21' })).toBe(
      'fails',
    );
  });
  it('takes the date that the sentence tells', () => {
    const then = { asOf: '2015-07-21', dates: ['1961-01-03'] };
    expect(office('USA', 'Dwight Eisenhower', 'president', then)).toBe('holds');
  });
  it('does not fail one who held the office long ago, or an office that the atlas does not list', () => {
    expect(office('USA', 'Dwight Eisenhower', 'president', { asOf: '2015-07-21' })).toBe('unknown');
    expect(office('VEN', 'Rander Pena', 'deputy foreign minister')).toBe('unknown');
    expect(office('KEN', 'Nobody Known', 'ambassador to Japan')).toBe('unknown');
  });
});
