import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { meanOf, writeWeights } from './weights.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-weights-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('meanOf', () => {
  it('averages class by class, and counts what one training lacks as nothing', () => {
    const [a, b] = [join(folder, 'a'), join(folder, 'b')];
    writeWeights(a, [
      { key: 7, classes: [0, 2], weights: [4, -2] },
      { key: -3, classes: [1], weights: [1] },
    ]);
    writeWeights(b, [{ key: 7, classes: [2, 1], weights: [6, 8] }]);
    expect([...meanOf([a, b])()]).toEqual([
      { key: -3, classes: [1], weights: [0.5] },
      { key: 7, classes: [0, 2, 1], weights: [2, 2, 4] },
    ]);
  });

  it('gives back what one file holds, however many features there are', () => {
    const file = join(folder, 'many');
    const features = Array.from({ length: 2700 }, (_, i) => ({
      key: i,
      classes: Array.from({ length: 200 }, (_, c) => c),
      weights: Array.from({ length: 200 }, (_, c) => c * i),
    }));
    writeWeights(file, features);
    const read = [...meanOf([file])()];
    expect(JSON.stringify(read)).toBe(JSON.stringify(features));
  });
});
