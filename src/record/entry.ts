import * as z from 'zod';
import { kinds } from '../base/index.ts';

/** One dated, sourced statement in the record. The log is append-only: a correction retracts an older entry. */
export const Entry = z.object({
  /** Stable and readable: `kdiplo/KOR-CUB/relations-established/1949`. */
  id: z.string(),
  kind: z.enum(kinds),
  /** The acting side first (who recognised, severed, designated, opened a mission), then the other side. */
  parties: z.array(z.string()).min(1),
  /** EDTF, no more precise than the source. */
  date: z.string(),
  /** The key of a card in data/sources.csv. */
  source: z.string(),
  /** Where in the source: a row, a section, a page or an address. */
  locator: z.string(),
  /** The day on which the record came to know it (ISO 8601). */
  recordedAt: z.string(),
  /** When its source was published (EDTF; `2015/..` is a page kept since 2015): shipped entries alone have it. */
  published: z.string().optional(),
  /** The id of the entry that this one takes back. */
  retracts: z.string().optional(),
  /** False for an entry that only takes another back and states nothing itself. */
  asserts: z.literal(false).optional(),
  /** What kinds do not say: the level of a mission, the list of a designation, the organisation's body. */
  detail: z.string().optional(),
  /** What a reader of the entry should know. */
  note: z.string().optional(),
});
export type Entry = z.infer<typeof Entry>;

/** How a working names an entry's source: the page itself where the row was set by hand, or accepted from an article. */
export const sourceOf = ({ source, locator }: Entry): string =>
  source === 'curated' || source === 'article' ? locator : source;
