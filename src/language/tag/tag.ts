import { type Atoms, pad } from '../model/atoms.ts';
import { addSparse } from '../model/sparse.ts';
import { extract } from '../model/templates.ts';
import type { Model } from '../model.ts';
import { tagTemplates, tagValues } from './features.ts';

/** Anything that chooses a class for a feature vector: the shipped weights, or those in training. */
type Chooser = (features: Int32Array, count: number) => number;

/** Chooses a class for each of `count` words, left to right, into tags[pad ...] (padded by negative values). */
export function tagSentence(model: Model, atoms: Atoms, count: number, tags: Int32Array): void {
  const { tagger, lexicon } = model;
  const scores = new Float64Array(tagger.classes);
  const choose: Chooser = (features, n) => {
    addSparse(tagger, features, n, scores.fill(0));
    return best(scores);
  };
  tagWith(choose, lexicon.sure, atoms, count, tags);
}

const features = new Int32Array(tagTemplates.count);

export function tagWith(
  choose: Chooser,
  sure: Uint8Array,
  atoms: Atoms,
  count: number,
  tags: Int32Array,
): void {
  tags.fill(-1, 0, pad);
  for (let i = 0; i < count; i++) {
    const known = sureTag(sure, atoms, i);
    if (known < 255) {
      tags[pad + i] = known;
      continue;
    }
    extract(tagTemplates, tagValues(atoms, tags, i), features);
    tags[pad + i] = choose(features, tagTemplates.count);
  }
  tags.fill(-2, pad + count, count + 2 * pad);
}

/** The only tag that the word in row `pad + i` ever has, or 255. */
export const sureTag = (sure: Uint8Array, atoms: Atoms, i: number): number =>
  sure[atoms.ambiguity[pad + i]!]!;

/** The class with the highest score. */
export function best(scores: Float32Array | Float64Array): number {
  let at = 0;
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[at]!) at = c;
  return at;
}
