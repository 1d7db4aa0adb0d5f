/**
 * Trains the tagger, parser and lemmatiser from the treebanks and writes model/english.bin: `npm run train`.
 * Settings by environment: ENTENTE_TAG_EPOCHS, ENTENTE_PARSE_EPOCHS, ENTENTE_PARSE_SENTENCES (for a quick trial).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { packageRoot } from '../src/base/index.ts';
import { normalForm } from '../src/language/model/atoms.ts';
import { writeModelFile } from '../src/language/model/format.ts';
import { wordClusters } from './train/clusters.ts';
import { irregularForms } from './train/irregular.ts';
import { jackknife } from './train/jackknife.ts';
import { learnLemmas } from './train/lemmas.ts';
import { lexiconColumns, lexiconOf } from './train/lexicon.ts';
import { packSparse, packTernary } from './train/pack.ts';
import { projective, trainParser } from './train/parser.ts';
import { tagSet, trainTagger } from './train/tagger.ts';
import {
  randomFrom,
  readTreebank,
  type Sentence,
  sentencesOf,
  shuffled,
  treebankFolder,
} from './train/treebank.ts';

const setting = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
const started = Date.now();
const log = (line: string) =>
  console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

/** Stands for the moves' weights of the first pass; the beam that training and reading use. */
const beam = setting('ENTENTE_BEAM', 4);
const slack = setting('ENTENTE_SLACK', 1e9);

function train(): void {
  const banks = ['ewt-train', 'gum-train'].map(readTreebank);
  if (banks.some(bank => bank === null)) {
    log(`no treebanks in ${treebankFolder}: nothing to train from (set ENTENTE_SOURCES)`);
    return;
  }
  const sentences = banks.flatMap(bank => sentencesOf(bank!));
  const tags = tagSet(sentences);
  const tagOf = (s: Sentence, i: number) => tags.classOf(s.upos[i]!, s.xpos[i]!);
  const wanted = new Set(sentences.flatMap(s => s.forms.map(normalForm)));
  const clusters = wordClusters(100_000, wanted);
  log(`${sentences.length} sentences, ${tags.upos.length} tags, ${clusters.size} words in clusters`);
  const columns = lexiconColumns(sentences, tagOf, clusters);
  const lexicon = lexiconOf(columns);
  const tagEpochs = setting('ENTENTE_TAG_EPOCHS', 8);
  const tagger = packSparse(trainTagger(sentences, tags, lexicon, tagEpochs, log), 2, 400_000);
  const ownTags = jackknife(sentences, tags, clusters, 5, tagEpochs, log);
  const examples = sentences.map((sentence, i) => ({
    sentence,
    tags: ownTags[i]!,
    heads: projective(sentence.heads),
  }));
  const count = setting('ENTENTE_PARSE_SENTENCES', examples.length);
  const chosen = shuffled(examples, randomFrom(3)).slice(0, count);
  const epochs = setting('ENTENTE_PARSE_EPOCHS', 10);
  const parser = trainParser(chosen, tags.upos, lexicon, { epochs, width: beam }, log);
  const moves = packTernary(parser.moves, 4, 1_300_000);
  const labels = packSparse(parser.labels, 2, 300_000);
  const lemmas = learnLemmas(sentences, irregularForms());
  mkdirSync(`${packageRoot}/model`, { recursive: true });
  const bytes = writeModelFile({
    values: {
      name: 'entente-english',
      beam,
      slack,
      lemmas,
      tagger: { classes: tagger.classes, slots: tagger.slots, max: tagger.max },
      moves: { slots: moves.slots, max: moves.max },
      labels: { classes: labels.classes, slots: labels.slots, max: labels.max },
    },
    columns: {
      'lexicon.hashes': columns.hashes,
      'lexicon.cluster': columns.cluster,
      'lexicon.ambiguity': columns.ambiguity,
      'lexicon.sure': columns.sure,
      'tags.upos': tags.upos,
      'tags.xpos': tags.xpos,
      'tagger.occupied': tagger.occupied,
      'tagger.prints': tagger.prints,
      'tagger.counts': tagger.counts,
      'tagger.rows': tagger.rows,
      'moves.occupied': moves.occupied,
      'moves.words': moves.words,
      'labels.occupied': labels.occupied,
      'labels.prints': labels.prints,
      'labels.counts': labels.counts,
      'labels.rows': labels.rows,
    },
  });
  writeFileSync(`${packageRoot}/model/english.bin`, bytes);
  log(`model/english.bin: ${(bytes.length / 1e6).toFixed(2)} MB`);
}

train();
