import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from './numbers.ts';

const read = (text: string) => {
  const found = readNumber(text.split(' '), 0);
  return found && [found.value, found.ordinal, found.end];
};

describe('readNumber', () => {
  it('reads figures', () => {
    expect(read('193rd country')).toEqual([193, true, 1]);
    expect(read('1,300 people')).toEqual([1300, false, 1]);
    expect(read('12 th')).toEqual([12, true, 2]);
  });
  it('reads words over several tokens', () => {
    expect(read('twenty - first state')).toEqual([21, true, 3]);
    expect(read('twenty-one states')).toEqual([21, false, 1]);
    expect(read('one hundred and ninety - third')).toEqual([193, true, 6]);
    expect(read('forty years')).toEqual([40, false, 1]);
    expect(read('hundredth visit')).toEqual([100, true, 1]);
  });
  it('stops where the number stops', () => {
    expect(read('two and a half')).toEqual([2, false, 1]);
    expect(read('three four')).toEqual([3, false, 1]);
    expect(read('syria')).toBeNull();
    expect(read('hundred')).toBeNull();
  });
  it('reads every figure back', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999 }), n => read(String(n))?.[0] === n));
  });
});
