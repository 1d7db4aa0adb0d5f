import { expect, test } from 'vitest';
import { withinOf } from './index.ts';

test.each([
  ['UN members', 'un-members'],
  ['U.N. member states', 'un-members'],
  ['the EU', 'organisation'],
  ['members of the European Union', 'organisation'],
  ['in Africa', 'region'],
  ['African countries', 'region'],
])('"%s" is a set of the kind %s', (phrase, kind) => {
  expect(withinOf(phrase)?.kind).toBe(kind);
});

test.each(['priests', 'foreign ministers', '', 'members', 'of the'])('"%s" is no set', phrase => {
  expect(withinOf(phrase)).toBeNull();
});
