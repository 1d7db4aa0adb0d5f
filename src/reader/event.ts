import * as z from 'zod';
import { kinds } from '../base/index.ts';

/** UTF-16 offsets into a sentence's text, so that `text.slice(...span)` is the quote. */
export const Span = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]);

export const Party = z.object({
  /** The polity's code (ISO 3166-1 alpha-3 while the state exists in it), or null where the text names none. */
  code: z.string().nullable(),
  /** Who in the polity: GOV, MIL, LEG ..., or null where the text does not say. */
  role: z.string().nullable(),
  text: z.string(),
});
export type Party = z.infer<typeof Party>;

export const Modality = z.enum(['happened', 'planned', 'possible', 'denied']);
export type Modality = z.infer<typeof Modality>;

export const Attribution = z.object({
  /** The words of the text for who says so: "a government official". */
  text: z.string(),
  /** The polity whose official or organ speaks, where it is known. */
  code: z.string().nullable(),
  /** A name and not only a description. */
  named: z.boolean(),
});
export type Attribution = z.infer<typeof Attribution>;

/** How an event's date was come by: its words, reckoned from a relative expression, from an event beside it, from
 * the article's own date, or from the record. */
export const DateBasis = z.enum(['stated', 'relative', 'event', 'published', 'record']);
export type DateBasis = z.infer<typeof DateBasis>;

const Telling = z.object({ sentence: z.number().int(), span: Span, trigger: z.string() });

export const Event = z.object({
  id: z.string(),
  kind: z.enum(kinds).nullable(),
  cameo: z.string().nullable(),
  plover: z.string().nullable(),
  /** The acting side, every conjunct. */
  source: z.array(Party),
  target: z.array(Party),
  /** EDTF, or null where the text gives none. */
  date: z.string().nullable(),
  dateBasis: DateBasis.nullable(),
  modality: Modality,
  attribution: Attribution.nullable(),
  sentence: z.number().int(),
  span: Span,
  trigger: z.string(),
  /** Other places where the text tells the same happening. */
  also: z.array(Telling),
  /** The lexicon rule that fired. */
  rule: z.string(),
});
export type Event = z.infer<typeof Event>;

export const Interpretation = z.object({
  sentence: z.number().int(),
  span: Span,
  /** The words that mark it: "is interpreted as", "must have". */
  hedge: z.string(),
  /** The event that it is about, where one is told. */
  about: z.string().nullable(),
});
export type Interpretation = z.infer<typeof Interpretation>;
