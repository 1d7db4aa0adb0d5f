import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../src/base/index.ts';
import type { LemmaTable } from '../../src/language/lemma.ts';
import { writeModelFile } from '../../src/language/model/format.ts';
import type { PackedSparse } from '../../src/language/model/sparse.ts';
import type { PackedTernary } from '../../src/language/model/ternary.ts';
import type { LexiconColumns } from './lexicon.ts';
import type { SureColumns } from './sure.ts';
import type { TagSet } from './tagger.ts';

/** Everything that goes into the model file. */
export interface ModelParts {
  readonly columns: LexiconColumns;
  readonly tags: TagSet;
  readonly tagger: PackedSparse;
  readonly sure: SureColumns;
  readonly moves: PackedTernary;
  readonly labels: PackedSparse;
  readonly lemmas: LemmaTable;
}

/** States that reading keeps: as many as in training. */
const readingBeam = 4;
/** How far behind the best a state of the beam may fall (in units of weight; chosen on the dev parts). */
const slack = 300;

/** Writes the model file (ENTENTE_MODEL, or model/english.bin); says where and how large it is. */
export function writeModel(parts: ModelParts): string {
  const { columns, tags, tagger, sure, moves, labels, lemmas } = parts;
  const bytes = writeModelFile({
    values: {
      name: 'entente-english',
      licence: 'CC BY-SA 4.0',
      beam: readingBeam,
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
      ...sparseColumns('tagger', tagger),
      'sure.keys': sure.keys,
      'sure.answers': sure.answers,
      'moves.occupied': moves.occupied,
      'moves.words': moves.words,
      ...sparseColumns('labels', labels),
    },
  });
  const file = process.env.ENTENTE_MODEL ?? join(packageRoot, 'model/english.bin');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return `model written, ${(bytes.length / 1e6).toFixed(2)} MB`;
}

const sparseColumns = (name: string, packed: PackedSparse) => ({
  [`${name}.occupied`]: packed.occupied,
  [`${name}.prints`]: packed.prints,
  [`${name}.counts`]: packed.counts,
  [`${name}.rows`]: packed.rows,
});
