/**
 * Trains the tagger, parser and lemmatiser from the treebanks and writes model/english.bin: `npm run train`.
 * Clusters, jackknifed tags and the weights of each training are kept in .cache/ for the next run; remove them there to
 * make them anew. Settings by environment: ENTENTE_TAG_EPOCHS, ENTENTE_PARSE_EPOCHS, ENTENTE_PARSE_SENTENCES (for a
 * quick trial), ENTENTE_BEAM, ENTENTE_MODEL (where to write).
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/base/index.ts';
import { normalForm } from '../src/language/model/atoms.ts';
import { hashWord } from '../src/language/model/hash.ts';
import { findWord } from '../src/language/model/lexicon.ts';
import { deprelNames } from '../src/language/names.ts';
import { sureTable } from '../src/language/parse/sure.ts';
import { augmented } from './train/augment.ts';
import { wordClusters } from './train/clusters.ts';
import { irregularForms } from './train/irregular.ts';
import { jackknife } from './train/jackknife.ts';
import { learnLemmas } from './train/lemmas.ts';
import { lexiconColumns, lexiconOf } from './train/lexicon.ts';
import { packSparse, packTernary } from './train/pack.ts';
import { inputsOf, type ParseExample, trainParser } from './train/parser.ts';
import { projective } from './train/projective.ts';
import { learnSure } from './train/sure.ts';
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
import { type Feature, meanOf, writeWeights } from './train/weights.ts';
import { writeModel } from './train/write.ts';

const setting = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
const started = Date.now();
const log = (line: string) =>
  console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const beam = setting('ENTENTE_BEAM', 4);
const tagEpochs = setting('ENTENTE_TAG_EPOCHS', 11);
const parseEpochs = setting('ENTENTE_PARSE_EPOCHS', 10);
/** How many features are kept at most: they make the size of the model. */
const limits = { tagger: 270_000, moves: 620_000, labels: 215_000 };
/** The weights of one feature that are kept are at least so large. */
const least = { tagger: 0.8, labels: 1.1 };
/** Share of sentences that come again with a dateline, and of short ones that come again as headlines. */
const augmentation = 0.03;

/** The trainings of the parser and of the tagger, by seed, whose weights are averaged. */
const parserSeeds = [11, 12, 13];
const taggerSeeds = [0, 1, 2];

const cacheFolder = join(packageRoot, '.cache');

/** A value from .cache/, or made and put there. */
function cached<T>(name: string, make: () => T): T {
  const file = join(cacheFolder, name);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as T;
  const value = make();
  writeFileSync(file, JSON.stringify(value));
  return value;
}

/** Weights from .cache/ under several names, trained and put there where one of them is missing. */
function cachedWeights(names: readonly string[], make: () => readonly Iterable<Feature>[]): string[] {
  const files = names.map(name => join(cacheFolder, name));
  if (files.every(file => existsSync(file))) return files;
  make().forEach((features, i) => {
    writeWeights(files[i]!, features);
  });
  return files;
}

function train(): void {
  const banks = ['ewt-train', 'gum-train'].map(readTreebank);
  if (banks.some(bank => bank === null)) {
    log(`no treebanks in ${treebankFolder}: nothing to train from (set ENTENTE_SOURCES)`);
    return;
  }
  mkdirSync(cacheFolder, { recursive: true });
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
  const taggers = taggerSeeds.flatMap(seed =>
    cachedWeights([`tagger-${seed}-${tagEpochs}`], () => [
      trainTagger(all, tags, lexicon, { epochs: tagEpochs, seed }, log).averaged(2),
    ]),
  );
  const examples = shuffled(parseExamples(sentences, extras, ownTags, tags), randomFrom(3)).slice(
    0,
    setting('ENTENTE_PARSE_SENTENCES', Number.POSITIVE_INFINITY),
  );
  const inputOf = inputsOf(examples, tags.upos, lexicon);
  const sure = learnSure(examples, inputOf);
  log(`${sure.keys.length} contexts of moves, labels and arcs are sure`);
  const parsers = parserSeeds.map(seed =>
    cachedWeights(
      ['moves', 'labels'].map(part => `${part}-${seed}-${examples.length}x${parseEpochs}`),
      () => {
        const options = { epochs: parseEpochs, width: beam, seed };
        const { moves, labels } = trainParser(
          examples,
          inputOf,
          sureTable(sure.keys, sure.answers),
          options,
          log,
        );
        return [moves.averaged(leastUpdates), labels.averaged(2)];
      },
    ),
  );
  const parts = {
    columns,
    tags,
    sure,
    tagger: packSparse(meanOf(taggers), tags.upos.length, limits.tagger, least.tagger),
    moves: packTernary(meanOf(parsers.map(files => files[0]!)), limits.moves),
    labels: packSparse(
      meanOf(parsers.map(files => files[1]!)),
      deprelNames.length,
      limits.labels,
      least.labels,
    ),
    lemmas: learnLemmas(sentences, irregularForms(), word => findWord(lexicon, hashWord(word)) >= 0),
  };
  log(writeModel(parts));
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
