import type { Subject } from '../../record/index.ts';
import type { Within } from './within.ts';

/** Who of `within` was the last to begin it with `of`, up to `asOf`? Claimed: a code, or several that shared the day. */
export interface LastQuestion {
  readonly kind: 'last';
  readonly subject: Subject;
  readonly of: string;
  readonly side: 'from' | 'to';
  readonly strand: string | null;
  readonly within: Within | null;
  readonly asOf: string | null;
}

export const lastQuestion = (
  subject: Subject,
  of: string,
  asOf: string | null,
  more: { side?: 'from' | 'to'; strand?: string | null; within?: Within | null } = {},
): LastQuestion => ({
  kind: 'last',
  subject,
  of,
  asOf,
  side: more.side ?? 'to',
  strand: more.strand ?? null,
  within: more.within ?? null,
});

export const isLastQuestion = (question: { readonly kind: string }): question is LastQuestion =>
  question.kind === 'last';
