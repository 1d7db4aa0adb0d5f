/**
 * Trains the tagger, parser and lemmatiser from the treebanks and writes model/english.bin: `npm run train`.
 * Clusters and jackknifed tags are kept in .cache/ for the next run; remove them there to make them anew.
 * Settings by environment: ENTENTE_TAG_EPOCHS, ENTENTE_PARSE_EPOCHS, ENTENTE_PARSE_SENTENCES (for a quick trial),
 * ENTENTE_BEAM, ENTENTE_MODEL (where to write).
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/base/index.ts';
import { normalForm } from '../src/language/model/atoms.ts';
import { hashWord } from '../src/language/model/hash.ts';
import { findWord } from '../src/language/model/lexicon.ts';
import { augmented } from './train/augment.ts';
import { wordClusters } from './train/clusters.ts';
import { irregularForms } from './train/irregular.ts';
import { jackknife } from './train/jackknife.ts';
import { learnLemmas } from './train/lemmas.ts';
import { lexiconColumns, lexiconOf } from './train/lexicon.ts';
import { packSparse, packTernary } from './train/pack.ts';
import { type ParseExample, trainParser } from './train/parser.ts';
import { projective } from './train/projective.ts';
import { type TagSet, tagSet, trainTagger } from './train/tagger.ts';
import { leastUpdates } from './train/ternary-perceptron.ts';
import {
  randomFrom,
  readTreebank,
  type Sentence,
  sentencesOf,
  shuffled,
  treebankFolder,
} from './train/treebank.ts';
import { writeModel } from './train/write.ts';

const setting = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
const started = Date.now();
const log = (line: string) =>
  console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const beam = setting('ENTENTE_BEAM', 4);
const tagEpochs = setting('ENTENTE_TAG_EPOCHS', 11);
const parseEpochs = setting('ENTENTE_PARSE_EPOCHS', 10);
/** How many features are kept at most: they make the size of the model. */
const limits = { tagger: 270_000, moves: 1_480_000, labels: 250_000 };
/** Share of sentences that come again with a dateline, and of short ones that come again as headlines. */
const augmentation = 0.03;

/** A value from .cache/, or made and put there. */
function cached<T>(name: string, make: () => T): T {
  const file = join(packageRoot, '.cache', name);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as T;
  const value = make();
  mkdirSync(join(packageRoot, '.cache'), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
  return value;
}

function train(): void {
  const banks = ['ewt-train', 'gum-train'].map(readTreebank);
  if (banks.some(bank => bank === null)) {
    log(`no treebanks in ${treebankFolder}: nothing to train from (set ENTENTE_SOURCES)`);
    return;
  }
  const sentences = banks.flatMap(bank => sentencesOf(bank!));
  const extras = augmented(sentences, augmentation, randomFrom(11));
  const tags = tagSet(sentences);
  const clusters = new Map(cached('clusters.json', () => [...wordClusters(100_000, wordsOf(sentences))]));
  log(
    `${sentences.length} sentences and ${extras.length} made from them, ${clusters.size} words in clusters`,
  );
  const all = [...sentences, ...extras.map(extra => extra.sentence)];
  const columns = lexiconColumns(sentences, (s, i) => goldTag(tags, s, i), clusters);
  const lexicon = lexiconOf(columns);
  const ownTags = cached('own-tags.json', () =>
    jackknife(sentences, tags, clusters, 5, 6, log).map(row => Array.from(row)),
  );
  const tagger = packSparse(trainTagger(all, tags, lexicon, tagEpochs, log), 2, limits.tagger);
  const lemmas = learnLemmas(sentences, irregularForms(), word => findWord(lexicon, hashWord(word)) >= 0);
  const examples = parseExamples(sentences, extras, ownTags, tags);
  const chosen = shuffled(examples, randomFrom(3)).slice(
    0,
    setting('ENTENTE_PARSE_SENTENCES', examples.length),
  );
  trainParser(chosen, tags.upos, lexicon, { epochs: parseEpochs, width: beam }, log, (models, epoch) => {
    if (epoch % 2 === 0 && epoch > 0 && epoch < parseEpochs - 1) return;
    const moves = packTernary(models.moves, leastUpdates, limits.moves);
    const labels = packSparse(models.labels, 2, limits.labels);
    log(writeModel({ columns, tags, tagger, moves, labels, lemmas }));
  });
}

const goldTag = (tags: TagSet, s: Sentence, i: number): number => tags.classOf(s.upos[i]!, s.xpos[i]!);
const wordsOf = (sentences: readonly Sentence[]): Set<string> =>
  new Set(sentences.flatMap(s => s.forms.map(normalForm)));

/** Sentences with the tags that a tagger gave which had not seen them; made words have their right tags. */
function parseExamples(
  sentences: readonly Sentence[],
  extras: ReturnType<typeof augmented>,
  ownTags: readonly (readonly number[])[],
  tags: TagSet,
): ParseExample[] {
  const examples = sentences.map((sentence, i) => ({
    sentence,
    tags: Int32Array.from(ownTags[i]!),
    heads: projective(sentence.heads),
  }));
  for (const { sentence, base, origin } of extras) {
    const own = Int32Array.from(origin, (from, i) =>
      from < 0 ? goldTag(tags, sentence, i) : ownTags[base]![from]!,
    );
    examples.push({ sentence, tags: own, heads: projective(sentence.heads) });
  }
  return examples;
}

train();
