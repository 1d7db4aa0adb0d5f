import type { Subject } from '../../record/index.ts';
import type { Within } from './within.ts';

/** Who of `within` was at one end of those that began it with `of`, up to `asOf`? Claimed: a code, or several of one day. */
export interface EndQuestion<K extends 'first' | 'last'> {
  readonly kind: K;
  readonly subject: Subject;
  readonly of: string;
  readonly side: 'from' | 'to';
  readonly strand: string | null;
  readonly within: Within | null;
  readonly asOf: string | null;
}

/** The factory of one end. */
export const endQuestion =
  <K extends 'first' | 'last'>(kind: K) =>
  (
    subject: Subject,
    of: string,
    asOf: string | null,
    more: { side?: 'from' | 'to'; strand?: string | null; within?: Within | null } = {},
  ): EndQuestion<K> => ({
    kind,
    subject,
    of,
    asOf,
    side: more.side ?? 'to',
    strand: more.strand ?? null,
    within: more.within ?? null,
  });
