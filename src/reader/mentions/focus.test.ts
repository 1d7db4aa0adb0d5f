import { describe, expect, it } from 'vitest';
import { newFocus, raise, ranked, salience } from './focus.ts';
import { group, groupsOf, newGroups } from './groups.ts';

const polity = (code: string) => ({
  key: code,
  type: 'polity' as const,
  codes: [code],
  role: null,
  plural: false,
});

describe('focus', () => {
  it('fades from sentence to sentence and is raised by every mention', () => {
    const focus = newFocus();
    raise(focus, polity('PER'), 1, 0, 0);
    const entity = focus.entities.get('PER')!;
    expect(salience(entity, 2)).toBeLessThan(salience(entity, 1));
    raise(focus, polity('PER'), 1, 2, 9);
    expect(salience(entity, 2)).toBeGreaterThan(1);
  });

  it('stays small however many are named', () => {
    const focus = newFocus();
    for (let i = 0; i < 5000; i++) raise(focus, polity(`P${i}`), 1, i >> 6, i);
    expect(focus.entities.size).toBeLessThanOrEqual(65);
    expect(ranked(focus, 5000 >> 6, () => true)[0]!.sentence).toBe(4999 >> 6);
  });
});

describe('groups', () => {
  it('give the strongest of the number asked for, in the order of the text', () => {
    const groups = newGroups();
    group(groups, ['PER', 'CHL'], 1, 0);
    group(groups, ['CHL', 'PER'], 1, 1);
    group(groups, ['TGO', 'BEN', 'GHA'], 2, 1);
    expect(groupsOf(groups, 2, 1, () => true)).toEqual([['CHL', 'PER']]);
    expect(groupsOf(groups, 3, 1, () => true)[0]).toEqual(['TGO', 'BEN', 'GHA']);
    expect(groupsOf(groups, 2, 1, codes => !codes.includes('PER'))).toEqual([]);
  });
});
