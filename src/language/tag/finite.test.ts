import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { rootOf } from '../tree.ts';

const rootForm = (text: string): string => {
  const doc = analyse(text);
  return doc.tokens.form[rootOf(doc, 0)]!;
};

test('a sentence with a full stop has a finite verb', () => {
  expect(rootForm('The countries established relations.')).toBe('established');
  expect(rootForm('Both countries opened embassies last year.')).toBe('opened');
  expect(rootForm('The kingdom downgraded ties with Iran.')).toBe('downgraded');
});

test('a participle stays where another verb is finite, and in a heading without a stop', () => {
  expect(rootForm('The treaty signed by both sides entered into force.')).toBe('entered');
  expect(rootForm('Embassy attacked by a crowd')).not.toBe('by');
  const heading = analyse('The envoys expelled by Peru');
  expect(heading.tokens.form[rootOf(heading, 0)]).toBe('envoys');
});
