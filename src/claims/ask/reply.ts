import * as z from 'zod';
import { subjects } from '../../record/index.ts';

/** Yes or no, never rounded: maybe (the dates are too coarse), contested (sources disagree), unknown (outside coverage). */
export const ReplyStatus = z.enum(['yes', 'no', 'maybe', 'unknown', 'contested']);
export type ReplyStatus = z.infer<typeof ReplyStatus>;

/** The answer itself. A value is null where the record has none: the answer is then unknown. */
export const ReplyAnswer = z.discriminatedUnion('type', [
  /** Codes of polities. */
  z.object({ type: z.literal('list'), value: z.array(z.string()).nullable() }),
  /** A count, a place in an order, or a length in years. */
  z.object({ type: z.literal('number'), value: z.number().nullable() }),
  /** EDTF, no more precise than the sources. */
  z.object({ type: z.literal('date'), value: z.string().nullable() }),
  z.object({ type: z.literal('status'), value: ReplyStatus }),
  /** A person, or several who were in office together. */
  z.object({ type: z.literal('name'), value: z.union([z.string(), z.array(z.string())]).nullable() }),
]);
export type ReplyAnswer = z.infer<typeof ReplyAnswer>;

/** Where the record is complete, as far as the answer rests on that. */
export const ReplyCoverage = z.object({
  party: z.string(),
  subject: z.enum(subjects),
  from: z.string(),
  to: z.string(),
  source: z.string(),
  note: z.string(),
});
export type ReplyCoverage = z.infer<typeof ReplyCoverage>;

/** A coded event of the store: a report that a program read so, and no entry of the record. */
const CodedReport = z.object({
  /** Whose coding and its id there: "icews/32889836". */
  id: z.string(),
  day: z.string(),
  cameo: z.string(),
  /** Codes of the two sides, null where they have none. */
  source: z.string().nullable(),
  target: z.string().nullable(),
  place: z.string().nullable(),
  document: z.string().nullable(),
});

/** A question in plain English, answered (schema entente/answer@1). */
export const Reply = z.object({
  schema: z.literal('entente/answer@1'),
  question: z.string(),
  /** The day asked about (EDTF), by the words of the question or else by the asker. */
  on: z.string(),
  /** What the record knew (EDTF); null for all that it holds. */
  known: z.string().nullable(),
  answer: ReplyAnswer,
  /** Plain sentences: how the answer came about. */
  working: z.array(z.string()),
  /** Ids of entries in the record, forty at most. */
  entries: z.array(z.string()),
  sources: z.array(z.string()),
  coverage: z.array(ReplyCoverage),
  /** Where coded events were counted: a few of them. */
  events: z.array(CodedReport).optional(),
});
export type Reply = z.infer<typeof Reply>;
