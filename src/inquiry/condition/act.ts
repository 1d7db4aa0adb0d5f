import type { Kind } from '../../base/index.ts';

/**
 * The one asked about did it with `of` (any of `acts`: all open, or all close, the same subject) within `during`, an EDTF
 * interval; at any time up to the question's day where that is null.
 */
export interface ActCondition {
  readonly kind: 'act';
  readonly acts: readonly Kind[];
  readonly of: string;
  readonly side: 'from' | 'to';
  readonly strand: string | null;
  readonly during: string | null;
}

export const actCondition = (
  acts: readonly Kind[],
  of: string,
  more: { side?: 'from' | 'to'; strand?: string | null; during?: string | null } = {},
): ActCondition => ({
  kind: 'act',
  acts,
  of,
  side: more.side ?? 'to',
  strand: more.strand ?? null,
  during: more.during ?? null,
});

export const isActCondition = (condition: { readonly kind: string }): condition is ActCondition =>
  condition.kind === 'act';
