import { readFileSync } from 'node:fs';
import { EntenteError, fail, packageRoot } from '../base/index.ts';
import { type LemmaTable, type Lemmatiser, lemmatiser } from './lemma.ts';
import { type ModelFile, readModelFile } from './model/format.ts';
import { hashWord } from './model/hash.ts';
import { buildLexicon, findWord, type Lexicon } from './model/lexicon.ts';
import { type PackedSparse, type SparseWeights, unpackSparse } from './model/sparse.ts';
import { type TernaryWeights, unpackTernary } from './model/ternary.ts';
import { type Sure, sureTable } from './parse/sure.ts';

/** Everything that `analyse` needs, trained from the treebanks (model/README.md). */
export interface Model {
  readonly lexicon: Lexicon;
  readonly tagger: SparseWeights;
  /** Tag class → indices of its universal and its Penn tag. */
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  readonly sure: Sure;
  readonly moves: TernaryWeights;
  readonly labels: SparseWeights;
  /** How many states the parser keeps. */
  readonly beam: number;
  /** How far behind the best a state may fall before it is dropped. */
  readonly slack: number;
  readonly lemmas: Lemmatiser;
}

let loaded: Model | undefined;

/** The shipped model, read once. Throws EntenteError `data-missing` where the file is missing or damaged. */
export function loadModel(): Model {
  loaded ??= modelFromBytes(readModel());
  return loaded;
}

function readModel(): Uint8Array {
  try {
    return readFileSync(`${packageRoot}/model/english.bin`);
  } catch {
    throw missing();
  }
}

const missing = () =>
  new EntenteError(
    fail('data-missing', 'model/english.bin is missing or damaged: get it again with the package.'),
  );

/** A model from the bytes of its file. */
export function modelFromBytes(bytes: Uint8Array): Model {
  const file = readModelFile(bytes);
  if (!file) throw missing();
  const { values, columns } = file;
  const lexicon = buildLexicon(
    columns['lexicon.hashes'] as Int32Array,
    columns['lexicon.cluster'] as Uint16Array,
    columns['lexicon.ambiguity'] as Uint8Array,
    (columns['lexicon.sure'] as Uint8Array | undefined) ?? new Uint8Array(256).fill(255),
  );
  return {
    lexicon,
    tagger: sparse(file, 'tagger'),
    upos: columns['tags.upos'] as Uint8Array,
    xpos: columns['tags.xpos'] as Uint8Array,
    sure: sureTable(columns['sure.keys'] as Int32Array, columns['sure.answers'] as Uint8Array),
    moves: unpackTernary({
      ...(values.moves as { slots: number; max: number }),
      occupied: columns['moves.occupied'] as Uint8Array,
      words: columns['moves.words'] as Uint32Array,
    }),
    labels: sparse(file, 'labels'),
    beam: values.beam as number,
    slack: values.slack as number,
    lemmas: lemmatiser(values.lemmas as LemmaTable, word => findWord(lexicon, hashWord(word)) >= 0),
  };
}

const sparse = (file: ModelFile, name: string): SparseWeights =>
  unpackSparse({
    ...(file.values[name] as Pick<PackedSparse, 'classes' | 'slots' | 'max'>),
    occupied: file.columns[`${name}.occupied`] as Uint8Array,
    prints: file.columns[`${name}.prints`] as Uint16Array,
    counts: file.columns[`${name}.counts`] as Uint8Array,
    rows: file.columns[`${name}.rows`] as Uint8Array,
  });
