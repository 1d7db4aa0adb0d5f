import type { Kind } from '../../base/index.ts';

/**
 * When did a do it with b (with anyone, where b is null): the first time, the last time up to `asOf`, or the time within
 * `during`? `acts` all open or all close the same subject. Claimed: an EDTF date.
 */
export interface WhenQuestion {
  readonly kind: 'when';
  readonly acts: readonly Kind[];
  readonly a: string;
  readonly b: string | null;
  readonly which: 'first' | 'last';
  readonly strand: string | null;
  readonly during: string | null;
  readonly asOf: string | null;
}

export const whenQuestion = (
  acts: readonly Kind[],
  a: string,
  b: string | null,
  asOf: string | null,
  more: { which?: 'first' | 'last'; strand?: string | null; during?: string | null } = {},
): WhenQuestion => ({
  kind: 'when',
  acts,
  a,
  b,
  asOf,
  which: more.which ?? 'last',
  strand: more.strand ?? null,
  during: more.during ?? null,
});

export const isWhenQuestion = (question: { readonly kind: string }): question is WhenQuestion =>
  question.kind === 'when';
