import { describe, expect, it } from 'vitest';
import { kinds } from '../../base/index.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';

/** The shape of the messages: every key, down to the leaves. */
const keys = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' ? keys(inner, `${path}${key}.`) : [`${path}${key}:${typeof inner}`],
  );

describe('messages', () => {
  it('exist in English and Korean alike', () => {
    expect(keys(ko).sort()).toEqual(keys(en).sort());
  });

  it('put every kind in every modality into words that differ', () => {
    for (const { event } of [en, ko]) {
      const modalities = ['happened', 'planned', 'possible', 'denied'] as const;
      const all = kinds.flatMap(kind => modalities.map(modality => event(kind, modality, 'A', 'B')));
      expect(new Set(all).size).toBe(all.length);
      for (const text of all) expect(text).toMatch(/^A.*B/);
    }
  });
});
