import * as z from 'zod';
import { kinds } from '../../base/index.ts';

/** Where a frame may find a filler; any other string is a preposition ("with", "to", "in"). See lexicon/README.md. */
const Slot = z.string().min(1);

/** One frame: words, what they are said of, and what happened when they are used so. */
export const Frame = z.strictObject({
  id: z.string(),
  kind: z.enum(kinds),
  /** Verbs by lemma; a second word is a particle or preposition: "break off". */
  verbs: z.array(z.string()).optional(),
  /** Nouns that name the act: "establishment". */
  nouns: z.array(z.string()).optional(),
  /** The class of nouns that the act is done to, and the slots in which it may stand. */
  theme: z.string().optional(),
  at: z.array(Slot).optional(),
  /** Further fillers that must be there: slot to word class. `polity` is any mention of one. */
  needs: z.record(z.string(), z.string()).optional(),
  /** Adverbs or particles that must stand with the predicate. */
  adverbs: z.array(z.string()).optional(),
  /** Word classes by slot that exclude the frame. */
  unless: z.record(z.string(), z.string()).optional(),
  /** Both sides act alike (relations, talks): no order among parties. */
  mutual: z.boolean().optional(),
  source: z.array(Slot),
  target: z.array(Slot),
  /** What "no longer", said with the predicate, makes of it. */
  ceased: z.enum(kinds).optional(),
  /** May the missing side be supplied from the text around (false: the frame needs both in its own clause)? */
  elide: z.boolean().optional(),
  /** What it tells where the text says nothing else: "the promise of an embassy" is planned. */
  modality: z.enum(['planned', 'possible', 'denied']).optional(),
  /** The act is told by the state that it began: it needs a date with "since", which is its own. */
  since: z.boolean().optional(),
  /** Tells an act only where it brings a date ("relations date back to 1956"). */
  dated: z.boolean().optional(),
  /** Tells an act only of what is to come ("is to have its embassy in"): what is now so is no act. */
  ahead: z.boolean().optional(),
  /** Only a reference to something told elsewhere unless it brings a date or both parties. */
  weak: z.boolean().optional(),
});
export type Frame = z.infer<typeof Frame>;

export const FrameFile = z.strictObject({
  /** Word lists that frames of the file name as `$list`. */
  verbs: z.record(z.string(), z.array(z.string())).optional(),
  nouns: z.record(z.string(), z.array(z.string())).optional(),
  frames: z.array(Frame),
});

export const NounClass = z.strictObject({
  heads: z.array(z.string()),
  /** Heads that count only with one of `marks` beside them ("official contacts"). */
  marked: z.array(z.string()).optional(),
  marks: z.array(z.string()).optional(),
  /** Modifiers that make it something else ("trade relations"). */
  not: z.array(z.string()).optional(),
});
export type NounClass = z.infer<typeof NounClass>;

/** What an embedding word does to the act below it. */
export const Embedding = z.enum([
  'passes',
  'happened',
  'planned',
  'possible',
  'denied',
  'says',
  'neutral',
  'counterfactual',
]);
export type Embedding = z.infer<typeof Embedding>;

export const ModalityFile = z.strictObject({
  verbs: z.partialRecord(Embedding, z.array(z.string())),
  nouns: z.partialRecord(Embedding, z.array(z.string())),
  adjectives: z.partialRecord(Embedding, z.array(z.string())),
  auxiliaries: z.record(z.enum(['planned', 'possible', 'would']), z.array(z.string())),
  adverbs: z.record(z.enum(['planned', 'possible', 'denied']), z.array(z.string())),
  conditions: z.array(z.string()),
});

export const KindCodes = z.record(
  z.enum(kinds),
  z.strictObject({
    cameo: z.strictObject({
      happened: z.string(),
      planned: z.string(),
      possible: z.string(),
      denied: z.string(),
    }),
    plover: z.string(),
  }),
);

export const Hedge = z.strictObject({
  id: z.string(),
  /** Words in order, one token each; `~` stands for up to three words, `a|b` for either, `=be` for any form of a lemma. */
  words: z.string(),
  weight: z.enum(['reading', 'cause', 'guess', 'forecast', 'judgement']),
});
export type Hedge = z.infer<typeof Hedge>;
export const HedgeFile = z.strictObject({ hedges: z.array(Hedge) });

export const Echo = z.strictObject({
  verb: z.string(),
  with: z.array(z.string()),
  /** What the verb itself says of the act: "has ruled it out" denies it. */
  modality: z.enum(['planned', 'possible', 'denied']).optional(),
});
export type Echo = z.infer<typeof Echo>;
/** Words that repeat an act told before without naming it. */
export const EchoFile = z.strictObject({ verbs: z.array(Echo), auxiliaries: z.array(z.string()) });

/** What is compiled: everything of lexicon/*.yaml, checked, names of word lists replaced by their words. */
export const Lexicon = z.strictObject({
  classes: z.record(z.string(), NounClass),
  frames: z.array(Frame),
  modality: ModalityFile,
  kinds: KindCodes,
  hedges: z.array(Hedge),
  echoes: EchoFile,
});
export type Lexicon = z.infer<typeof Lexicon>;
