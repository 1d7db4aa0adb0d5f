import type { Subject } from '../../record/index.ts';

/**
 * It holds (relations, recognition, a mission, an alliance ...) between the one asked about and `of`: on `on`, or at any
 * time of `during`; on the question's own day where both are null.
 */
export interface StateCondition {
  readonly kind: 'state';
  readonly subject: Subject;
  readonly of: string;
  /** "to": the one asked about recognises, lists, sends a mission to `of`; "from": the other way round. */
  readonly side: 'from' | 'to';
  readonly strand: string | null;
  readonly on: string | null;
  readonly during: string | null;
}

export const stateCondition = (
  subject: Subject,
  of: string,
  more: {
    side?: 'from' | 'to';
    strand?: string | null;
    on?: string | null;
    during?: string | null;
  } = {},
): StateCondition => ({
  kind: 'state',
  subject,
  of,
  side: more.side ?? 'to',
  strand: more.strand ?? null,
  on: more.on ?? null,
  during: more.during ?? null,
});

export const isStateCondition = (condition: { readonly kind: string }): condition is StateCondition =>
  condition.kind === 'state';
