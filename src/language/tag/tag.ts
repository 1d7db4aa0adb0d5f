import { type Atoms, pad } from '../model/atoms.ts';
import { scoreSparse } from '../model/sparse.ts';
import { extract } from '../model/templates.ts';
import type { Model } from '../model.ts';
import { tagTemplates, tagValues } from './features.ts';

/** Anything that scores the classes of a feature vector: the shipped weights, or those in training. */
export type Scorer = (features: Int32Array, count: number, scores: Float32Array) => void;

/** Chooses a class for each of `count` words, left to right, into tags[pad ...] (padded by negative values). */
export function tagSentence(model: Model, atoms: Atoms, count: number, tags: Int32Array): void {
  const { tagger, lexicon } = model;
  const score: Scorer = (features, n, scores) => scoreSparse(tagger, features, n, scores);
  tagWith(score, tagger.classes, lexicon.sure, atoms, count, tags);
}

const features = new Int32Array(tagTemplates.count);

export function tagWith(
  score: Scorer,
  classes: number,
  sure: Uint8Array,
  atoms: Atoms,
  count: number,
  tags: Int32Array,
): void {
  const scores = new Float32Array(classes);
  tags.fill(-1, 0, pad);
  for (let i = 0; i < count; i++) {
    const known = sureTag(sure, atoms, i);
    if (known < 255) {
      tags[pad + i] = known;
      continue;
    }
    extract(tagTemplates, tagValues(atoms, tags, i), features);
    score(features, tagTemplates.count, scores);
    tags[pad + i] = best(scores);
  }
  tags.fill(-2, pad + count, count + 2 * pad);
}

/** The only tag that the word in row `pad + i` ever has, or 255. */
export const sureTag = (sure: Uint8Array, atoms: Atoms, i: number): number =>
  sure[atoms.ambiguity[pad + i]!]!;

/** The class with the highest score. */
export function best(scores: Float32Array): number {
  let at = 0;
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[at]!) at = c;
  return at;
}
