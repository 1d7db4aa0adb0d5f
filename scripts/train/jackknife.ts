import type { Lexicon } from '../../src/language/model/lexicon.ts';
import { lexiconColumns, lexiconOf } from './lexicon.ts';
import { type TagSet, tagAll, trainTagger } from './tagger.ts';
import type { Sentence } from './treebank.ts';

/**
 * Tags each sentence with a tagger that has not seen it, so that the parser learns from tags as wrong as it will meet.
 * Folds are runs of 50 sentences, since neighbours share their document.
 */
export function jackknife(
  sentences: readonly Sentence[],
  tags: TagSet,
  clusters: ReadonlyMap<string, number>,
  folds: number,
  epochs: number,
  log: (line: string) => void,
): Int32Array[] {
  const out = new Array<Int32Array>(sentences.length);
  const fold = (i: number) => Math.floor(i / 50) % folds;
  for (let f = 0; f < folds; f++) {
    const others = sentences.filter((_, i) => fold(i) !== f);
    const lexicon: Lexicon = lexiconOf(
      lexiconColumns(others, (s, i) => tags.classOf(s.upos[i]!, s.xpos[i]!), clusters),
    );
    log(`jackknife ${f + 1} of ${folds}`);
    const model = trainTagger(others, tags, lexicon, { epochs }, () => {});
    const held = sentences.map((_, i) => i).filter(i => fold(i) === f);
    const classes = tags.upos.length;
    const scorer = model.averagedScorer();
    const tagged = tagAll(
      scorer,
      classes,
      held.map(i => sentences[i]!),
      lexicon,
    );
    held.forEach((i, k) => {
      out[i] = tagged[k]!;
    });
  }
  return out;
}
