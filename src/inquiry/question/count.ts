import type { Subject } from '../../record/index.ts';
import type { Round } from './round.ts';
import type { Within } from './within.ts';

/**
 * With how many does it hold (or, with `holds` false, not hold)? For memberships, `of` is the organisation and the
 * side is "to". Claimed: a number.
 */
export interface CountQuestion {
  readonly kind: 'count';
  readonly subject: Subject;
  readonly of: string;
  readonly side: 'from' | 'to';
  readonly holds: boolean;
  readonly round: Round | null;
  /** The codes that the text lists as those counted; null where it lists none. */
  readonly listed: readonly string[] | null;
  readonly strand: string | null;
  readonly within: Within | null;
  readonly asOf: string | null;
}

export const countQuestion = (
  subject: Subject,
  of: string,
  asOf: string | null,
  more: {
    side?: 'from' | 'to';
    holds?: boolean;
    strand?: string | null;
    within?: Within | null;
    round?: Round | null;
    listed?: readonly string[] | null;
  } = {},
): CountQuestion => ({
  kind: 'count',
  subject,
  of,
  asOf,
  side: more.side ?? 'to',
  holds: more.holds ?? true,
  strand: more.strand ?? null,
  within: more.within ?? null,
  round: more.round ?? null,
  listed: more.listed ?? null,
});

export const isCountQuestion = (question: { readonly kind: string }): question is CountQuestion =>
  question.kind === 'count';
