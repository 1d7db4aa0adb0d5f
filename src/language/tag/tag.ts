import { type Atoms, pad } from '../model/atoms.ts';
import { type SparseWeights, scoreSparse } from '../model/sparse.ts';
import { extract } from '../model/templates.ts';
import { tagTemplates, tagValues } from './features.ts';

/** A tagger: weights over joint UPOS|XPOS classes. */
export interface Tagger {
  readonly weights: SparseWeights;
  /** Class → indices of its tags. */
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
}

/** Anything that scores the classes of a feature vector: the shipped weights, or those in training. */
export type Scorer = (features: Int32Array, count: number, scores: Float32Array) => void;

/** Chooses a class for each of `count` words, left to right, into tags[pad ...] (padded by negative values). */
export function tagSentence(weights: SparseWeights, atoms: Atoms, count: number, tags: Int32Array): void {
  tagWith(
    (features, n, scores) => scoreSparse(weights, features, n, scores),
    weights.classes,
    atoms,
    count,
    tags,
  );
}

const features = new Int32Array(tagTemplates.count);

export function tagWith(score: Scorer, classes: number, atoms: Atoms, count: number, tags: Int32Array): void {
  const scores = new Float32Array(classes);
  tags.fill(-1, 0, pad);
  for (let i = 0; i < count; i++) {
    extract(tagTemplates, tagValues(atoms, tags, i), features);
    score(features, tagTemplates.count, scores);
    tags[pad + i] = best(scores);
  }
  tags.fill(-2, pad + count, count + 2 * pad);
}

/** The class with the highest score. */
export function best(scores: Float32Array): number {
  let at = 0;
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[at]!) at = c;
  return at;
}
