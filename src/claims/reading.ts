import * as z from 'zod';
import { kinds } from '../base/index.ts';
import { Event, Interpretation } from '../reader/index.ts';
import { Claim } from './claim.ts';

export const ReadDocument = z.object({
  id: z.string(),
  title: z.string().nullable(),
  language: z.string(),
  published: z.string().nullable(),
  updated: z.string().nullable(),
  /** Where the dateline says that it was written: "SEOUL". */
  place: z.string().nullable(),
  /** The sentences that spans count in, headline first where there is one. */
  sentences: z.array(z.string()),
});

/** An entry as a proposal: it enters the record when a person accepts it. */
export const Proposal = z.object({
  kind: z.enum(kinds),
  parties: z.array(z.string()),
  date: z.string().nullable(),
  event: z.string(),
});

export type ReadDocument = z.infer<typeof ReadDocument>;
export type Proposal = z.infer<typeof Proposal>;

export const Reading = z.object({
  schema: z.literal('entente/reading@1'),
  document: ReadDocument,
  events: z.array(Event),
  claims: z.array(Claim),
  interpretations: z.array(Interpretation),
  entries: z.array(Proposal),
  /** What the reader noticed and the user should know: a date that does not exist, a weekday that does not fit. */
  warnings: z.array(z.string()),
});
export type Reading = z.infer<typeof Reading>;
