import type { Kind } from '../../base/index.ts';

/**
 * When did it happen between a and b ('relations-severed', 'recognition' ...)? Claimed: an EDTF date. The latest such
 * happening up to `asOf` is meant, unless the claimed date fits another one.
 */
export interface HappenedQuestion {
  readonly kind: 'happened';
  readonly what: Kind;
  readonly a: string;
  readonly b: string;
  readonly strand: string | null;
  readonly asOf: string | null;
}

export const happenedQuestion = (
  what: Kind,
  a: string,
  b: string,
  asOf: string | null,
  strand: string | null = null,
): HappenedQuestion => ({ kind: 'happened', what, a, b, strand, asOf });

export const isHappenedQuestion = (question: { readonly kind: string }): question is HappenedQuestion =>
  question.kind === 'happened';
