import type { Subject } from '../../record/index.ts';
import type { Within } from './within.ts';

/** The place of `joining` among the partners of `of` on the day it joined. Claimed: a number. */
export interface OrdinalQuestion {
  readonly kind: 'ordinal';
  readonly subject: Subject;
  readonly of: string;
  readonly joining: string;
  /** Directed subjects: "to" counts who recognises `of`, "from" whom `of` recognises. */
  readonly side: 'from' | 'to';
  readonly strand: string | null;
  readonly within: Within | null;
  readonly asOf: string | null;
}

export const ordinalQuestion = (
  subject: Subject,
  of: string,
  joining: string,
  asOf: string | null,
  more: { side?: 'from' | 'to'; strand?: string | null; within?: Within | null } = {},
): OrdinalQuestion => ({
  kind: 'ordinal',
  subject,
  of,
  joining,
  asOf,
  side: more.side ?? 'to',
  strand: more.strand ?? null,
  within: more.within ?? null,
});

export const isOrdinalQuestion = (question: { readonly kind: string }): question is OrdinalQuestion =>
  question.kind === 'ordinal';
