import { pad } from '../model/atoms.ts';
import { uposIndex, xposIndex } from '../names.ts';

const xpos = (...names: string[]) => new Set(names.map(xposIndex));
const finite = xpos('VBD', 'VBZ', 'VBP', 'MD', 'VB');
const nominal = xpos('NN', 'NNS', 'NNP', 'NNPS', 'PRP');
const participle = xposIndex('VBN');
const stop = xposIndex('.');

/** The classes that a tagger gives to a verb in the past tense and to a past participle, -1 where it has none. */
export interface PastClasses {
  readonly past: number;
  readonly participle: number;
}

/** Finds the classes of past verbs among a tag set's columns. */
export function pastClasses(uposOf: Uint8Array, xposOf: Uint8Array): PastClasses {
  const verb = uposIndex('VERB');
  const find = (tag: number) => xposOf.findIndex((x, c) => x === tag && uposOf[c] === verb);
  return { past: find(xposIndex('VBD')), participle: find(participle) };
}

/**
 * A sentence that ends in a full stop tells something, so it has a finite verb: where none was tagged, the first past
 * participle right after a noun and without "by" is taken for the past tense ("The two sides opened talks."). Changes
 * `tags` (padded).
 */
export function giveFiniteVerb(
  tags: Int32Array,
  length: number,
  xposOf: Uint8Array,
  classes: PastClasses,
  formOf: (i: number) => string,
): void {
  if (length < 4 || classes.past < 0) return;
  const last = length - 1;
  if (xposOf[tags[pad + last]!] !== stop || formOf(last) !== '.') return;
  let found = -1;
  for (let i = 0; i < last; i++) {
    const tag = tags[pad + i]!;
    if (finite.has(xposOf[tag]!)) return;
    if (found >= 0 || i === 0 || tag !== classes.participle) continue;
    if (nominal.has(xposOf[tags[pad + i - 1]!]!) && formOf(i + 1) !== 'by') found = i;
  }
  if (found >= 0) tags[pad + found] = classes.past;
}
