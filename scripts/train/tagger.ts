import { fillAtoms, newAtoms, pad } from '../../src/language/model/atoms.ts';
import type { Lexicon } from '../../src/language/model/lexicon.ts';
import { extract } from '../../src/language/model/templates.ts';
import { tagTemplates, tagValues } from '../../src/language/tag/features.ts';
import { best, sureTag, tagWith } from '../../src/language/tag/tag.ts';
import { SparsePerceptron } from './perceptron.ts';
import { randomFrom, type Sentence, shuffled } from './treebank.ts';

/** The joint tags of the training data: class ↔ (upos, xpos). */
export interface TagSet {
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  classOf(upos: number, xpos: number): number;
}

export function tagSet(sentences: readonly Sentence[]): TagSet {
  const counts = new Map<number, number>();
  for (const s of sentences) {
    for (let i = 0; i < s.forms.length; i++) {
      const key = s.upos[i]! * 64 + s.xpos[i]!;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const keys = [...counts]
    .filter(([, n]) => n >= 3)
    .sort((a, b) => b[1] - a[1])
    .map(([key]) => key);
  const classes = new Map(keys.map((key, i) => [key, i]));
  return {
    upos: Uint8Array.from(keys, key => key >> 6),
    xpos: Uint8Array.from(keys, key => key & 63),
    classOf: (upos, xpos) =>
      classes.get(upos * 64 + xpos) ??
      Math.max(
        0,
        keys.findIndex(key => key >> 6 === upos),
      ),
  };
}

/** Share of a word's features that are left out when it is learnt from: worth 0.3 points of UPOS on EWT. */
const dropout = 0.25;

/** Trains an averaged perceptron tagger (Collins 2002) on gold history mixed with its own. */
export function trainTagger(
  sentences: readonly Sentence[],
  tags: TagSet,
  lexicon: Lexicon,
  options: { epochs: number; seed?: number },
  log: (line: string) => void,
): SparsePerceptron {
  const classes = tags.upos.length;
  const model = new SparsePerceptron(classes, 20);
  const random = randomFrom(17 + 1000 * (options.seed ?? 0));
  const longest = Math.max(...sentences.map(s => s.forms.length));
  const atoms = newAtoms(longest);
  const chosen = new Int32Array(longest + 2 * pad);
  const scores = new Float32Array(classes);
  const features = new Int32Array(tagTemplates.count);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let right = 0;
    let total = 0;
    for (const s of shuffled(sentences, random)) {
      fillAtoms(atoms, s.forms, 0, s.forms.length, lexicon);
      chosen.fill(-1, 0, pad);
      for (let i = 0; i < s.forms.length; i++) {
        const gold = tags.classOf(s.upos[i]!, s.xpos[i]!);
        const known = sureTag(lexicon.sure, atoms, i);
        if (known < 255) {
          chosen[pad + i] = known;
          continue;
        }
        extract(tagTemplates, tagValues(atoms, chosen, i), features);
        const count = dropped(features, dropout, random);
        model.score(features, count, scores);
        const guess = best(scores);
        let rival = guess;
        if (guess === gold) rival = runnerUp(scores, gold);
        if (scores[gold]! - scores[rival]! < 1) {
          model.update(features, count, gold, 1);
          model.update(features, count, rival, -1);
        }
        model.clock++;
        chosen[pad + i] = guess;
        total++;
        if (guess === gold) right++;
      }
    }
    log(`  tagger epoch ${epoch + 1}: ${((100 * right) / total).toFixed(2)}`);
  }
  return model;
}

/** Leaves out a share of the features, so that no few of them are leant on (the rest are moved forward). */
function dropped(features: Int32Array, share: number, random: () => number): number {
  if (share === 0) return features.length;
  let count = 0;
  for (let f = 0; f < features.length; f++) if (random() >= share) features[count++] = features[f]!;
  return count;
}

function runnerUp(scores: Float32Array, gold: number): number {
  let at = gold === 0 ? 1 : 0;
  for (let c = 0; c < scores.length; c++) if (c !== gold && scores[c]! > scores[at]!) at = c;
  return at;
}

/** Tags sentences with scoring of any kind; gives classes. */
export function tagAll(
  score: (features: Int32Array, count: number, scores: Float32Array) => void,
  classes: number,
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): Int32Array[] {
  const longest = Math.max(...sentences.map(s => s.forms.length));
  const atoms = newAtoms(longest);
  const chosen = new Int32Array(longest + 2 * pad);
  const scores = new Float32Array(classes);
  const choose = (features: Int32Array, count: number) => {
    score(features, count, scores);
    return best(scores);
  };
  return sentences.map(s => {
    fillAtoms(atoms, s.forms, 0, s.forms.length, lexicon);
    tagWith(choose, lexicon.sure, atoms, s.forms.length, chosen);
    return chosen.slice(pad, pad + s.forms.length);
  });
}
