import { expect, test } from 'vitest';
import { deprelIndex, uposIndex, xposIndex } from '../names.ts';
import { giveSecondVerb } from './second-verb.ts';

/** Kenya left and closed missions . */
const sentence = (noun: string) => ({
  heads: Int32Array.of(1, -1, 4, 4, 1, 1),
  deprels: Uint8Array.from(['nsubj', 'root', 'cc', 'amod', 'conj', 'punct'], deprelIndex),
  upos: Uint8Array.from(['PROPN', 'VERB', 'CCONJ', 'VERB', noun, 'PUNCT'], uposIndex),
  xpos: Uint8Array.from(['NNP', 'VBD', 'CC', 'VBN', 'NNS', '.'], xposIndex),
});

test('a participle between "and" and a noun joined to a verb is the second verb', () => {
  const words = sentence('NOUN');
  giveSecondVerb(words);
  expect([...words.heads]).toEqual([1, -1, 3, 1, 3, 1]);
  expect([words.deprels[3], words.deprels[4]]).toEqual([deprelIndex('conj'), deprelIndex('obj')]);
  expect([words.upos[3], words.xpos[3]]).toEqual([uposIndex('VERB'), xposIndex('VBD')]);
});

test('before a word that is no noun it stays as it is', () => {
  const words = sentence('ADJ');
  giveSecondVerb(words);
  expect([...words.heads]).toEqual([...sentence('ADJ').heads]);
});
