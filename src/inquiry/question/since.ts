import type { Subject } from '../../record/index.ts';

/** Since when has it held (or, with `holds` false, not held) between a and b? Claimed: an EDTF date. */
export interface SinceQuestion {
  readonly kind: 'since';
  readonly subject: Subject;
  readonly a: string;
  readonly b: string;
  readonly holds: boolean;
  readonly strand: string | null;
  readonly asOf: string | null;
}

export const sinceQuestion = (
  subject: Subject,
  a: string,
  b: string,
  asOf: string | null,
  more: { holds?: boolean; strand?: string | null } = {},
): SinceQuestion => ({
  kind: 'since',
  subject,
  a,
  b,
  asOf,
  holds: more.holds ?? true,
  strand: more.strand ?? null,
});

export const isSinceQuestion = (question: { readonly kind: string }): question is SinceQuestion =>
  question.kind === 'since';
