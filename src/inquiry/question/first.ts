import type { Subject } from '../../record/index.ts';
import type { Within } from './within.ts';

/** Who of `within` was the first to begin it with `of`, up to `asOf`? Claimed: a code, or several that shared the day. */
export interface FirstQuestion {
  readonly kind: 'first';
  readonly subject: Subject;
  readonly of: string;
  readonly side: 'from' | 'to';
  readonly strand: string | null;
  readonly within: Within | null;
  readonly asOf: string | null;
}

export const firstQuestion = (
  subject: Subject,
  of: string,
  asOf: string | null,
  more: { side?: 'from' | 'to'; strand?: string | null; within?: Within | null } = {},
): FirstQuestion => ({
  kind: 'first',
  subject,
  of,
  asOf,
  side: more.side ?? 'to',
  strand: more.strand ?? null,
  within: more.within ?? null,
});

export const isFirstQuestion = (question: { readonly kind: string }): question is FirstQuestion =>
  question.kind === 'first';
