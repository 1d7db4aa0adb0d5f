import { describe, expect, it } from 'vitest';
import { compileItem } from '../../../scripts/compile/claims.ts';
import { analyse } from '../../language/index.ts';
import { indexPatterns, matchesIn, readyPattern } from './pattern.ts';
import { scenes } from './scene.ts';

const nobody = { all: [], at: () => null, parties: () => [] };
const classes = { state: ['country', 'state'] };

function match(pattern: string, text: string) {
  const items = pattern.split(' ').map(item => compileItem(item, classes));
  const index = indexPatterns([{ pattern: readyPattern(items), rule: 'r' }]);
  const context = {
    published: null,
    place: null,
    offices: { polityOf: () => null, holds: () => false, titleOf: () => null },
  };
  const all = scenes(analyse(text), nobody, [], context).flatMap(scene => [...matchesIn(index, scene)]);
  return all.map(found => found.match);
}

describe('patterns', () => {
  it('matches words, classes, numbers and gaps', () => {
    const [found] = match('n:#ord ~3 head:<state>', 'It was the 12th small island state there.');
    expect(found?.values.n).toBe(12);
    expect(found!.at.head! - found!.at.n!).toBe(3);
  });
  it('keeps to the length of a gap', () => {
    expect(match('n:#ord ~1 head:<state>', 'It was the 12th small island state there.')).toEqual([]);
  });
  it('matches lemmas, alternatives and optional items', () => {
    expect(match('leave|drop only? #num', 'That leaves 12.')).toHaveLength(1);
    expect(match('leave|drop only? #num', 'It drops only 12.')).toHaveLength(1);
    expect(match('leave|drop only? #num', 'It keeps only 12.')).toEqual([]);
  });
  it('names a class that is not there', () => {
    expect(() => compileItem('<nothing>', classes)).toThrow(/no class "nothing"/);
  });
});
