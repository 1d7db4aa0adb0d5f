import type { Subject } from '../../record/index.ts';
import type { Within } from './within.ts';

/** Does it hold between a and b (or, with b null, between a and every one of `within`)? Claimed: true or false. */
export interface StatusQuestion {
  readonly kind: 'status';
  readonly subject: Subject;
  readonly a: string;
  readonly b: string | null;
  /** The list of a designation, or the sort of mission. */
  readonly strand: string | null;
  readonly within: Within | null;
  readonly asOf: string | null;
}

export const statusQuestion = (
  subject: Subject,
  a: string,
  b: string | null,
  asOf: string | null,
  more: { strand?: string | null; within?: Within | null } = {},
): StatusQuestion => ({
  kind: 'status',
  subject,
  a,
  b,
  asOf,
  strand: more.strand ?? null,
  within: more.within ?? null,
});

export const isStatusQuestion = (question: { readonly kind: string }): question is StatusQuestion =>
  question.kind === 'status';
