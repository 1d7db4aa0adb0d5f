import type { Subject } from '../../record/index.ts';

/** Did it ever hold between a and b before a date (up to `asOf`, where that is null)? Claimed: true or false. */
export interface EverQuestion {
  readonly kind: 'ever';
  readonly subject: Subject;
  readonly a: string;
  readonly b: string;
  readonly strand: string | null;
  readonly before: string | null;
  readonly asOf: string | null;
}

export const everQuestion = (
  subject: Subject,
  a: string,
  b: string,
  asOf: string | null,
  more: { before?: string | null; strand?: string | null } = {},
): EverQuestion => ({
  kind: 'ever',
  subject,
  a,
  b,
  asOf,
  before: more.before ?? null,
  strand: more.strand ?? null,
});

export const isEverQuestion = (question: { readonly kind: string }): question is EverQuestion =>
  question.kind === 'ever';
