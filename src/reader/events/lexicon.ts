import { readCompiled } from '../../base/index.ts';
import type { Embedding, Frame, Lexicon, NounClass } from './lexicon-schema.ts';
import { formTable } from './verbforms.ts';

/** A frame found through one of its words; `particle` is the word that must stand with it ("off" of "break off"). */
export interface Entry {
  readonly frame: Frame;
  readonly particle: string | null;
}

/** The lexicon, indexed by the lemmas that set frames off. */
export interface Indexed {
  readonly lexicon: Lexicon;
  readonly verbs: ReadonlyMap<string, readonly Entry[]>;
  readonly nouns: ReadonlyMap<string, readonly Entry[]>;
  /** -ing and -s forms of those verbs. */
  readonly forms: ReadonlyMap<string, string>;
  readonly embedVerbs: ReadonlyMap<string, Embedding>;
  readonly embedNouns: ReadonlyMap<string, Embedding>;
  readonly embedAdjectives: ReadonlyMap<string, Embedding>;
  readonly classes: ReadonlyMap<string, ClassIndex>;
}

/** A noun class as sets. */
export interface ClassIndex {
  readonly heads: ReadonlySet<string>;
  readonly marked: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
  readonly not: ReadonlySet<string>;
}

const classIndex = (c: NounClass): ClassIndex => ({
  heads: new Set(c.heads),
  marked: new Set(c.marked ?? []),
  marks: new Set(c.marks ?? []),
  not: new Set(c.not ?? []),
});

function entries(frames: readonly Frame[], words: (frame: Frame) => readonly string[]): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const frame of frames) {
    for (const word of words(frame)) {
      const [lemma, particle] = word.split(' ');
      const list = index.get(lemma!) ?? [];
      list.push({ frame, particle: particle ?? null });
      index.set(lemma!, list);
    }
  }
  return index;
}

const embeddings = (table: Readonly<Record<string, readonly string[]>>): Map<string, Embedding> =>
  new Map(
    Object.entries(table)
      .reverse()
      .flatMap(([effect, words]) => words.map((word): [string, Embedding] => [word, effect as Embedding])),
  );

/** Indexes a compiled lexicon. */
function indexLexicon(lexicon: Lexicon): Indexed {
  const { frames, modality, classes } = lexicon;
  const verbs = entries(frames, frame => frame.verbs ?? []);
  return {
    lexicon,
    verbs,
    forms: formTable(verbs.keys()),
    nouns: entries(frames, frame => frame.nouns ?? []),
    embedVerbs: embeddings(modality.verbs),
    embedNouns: embeddings(modality.nouns),
    embedAdjectives: embeddings(modality.adjectives),
    classes: new Map(Object.entries(classes).map(([name, c]) => [name, classIndex(c)])),
  };
}

let shipped: Indexed | null = null;

/** The lexicon that the program ships with (compiled/lexicon.json), read once. */
export const shippedLexicon = (): Indexed => {
  shipped ??= indexLexicon(readCompiled<Lexicon>('lexicon'));
  return shipped;
};
