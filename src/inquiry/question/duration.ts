import type { Subject } from '../../record/index.ts';
import type { Round } from './round.ts';

/**
 * How long has it held (or not held) between a and b, as of a day: the spell of that day, or the last one before it
 * that has ended? Claimed: an ISO 8601 duration.
 */
export interface DurationQuestion {
  readonly kind: 'duration';
  readonly subject: Subject;
  readonly a: string;
  readonly b: string;
  readonly holds: boolean;
  readonly round: Round | null;
  readonly strand: string | null;
  readonly asOf: string | null;
}

export const durationQuestion = (
  subject: Subject,
  a: string,
  b: string,
  asOf: string | null,
  more: { holds?: boolean; strand?: string | null; round?: Round | null } = {},
): DurationQuestion => ({
  kind: 'duration',
  subject,
  a,
  b,
  asOf,
  holds: more.holds ?? true,
  strand: more.strand ?? null,
  round: more.round ?? null,
});

export const isDurationQuestion = (question: { readonly kind: string }): question is DurationQuestion =>
  question.kind === 'duration';
