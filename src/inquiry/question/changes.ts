import type { Subject } from '../../record/index.ts';

/** What changed for `of` (with `other` alone, where given) within an EDTF interval? Claimed: the codes of those it changed with. */
export interface ChangesQuestion {
  readonly kind: 'changes';
  readonly of: string;
  readonly other: string | null;
  readonly subjects: readonly Subject[];
  readonly during: string;
  readonly asOf: string | null;
}

export const changesQuestion = (
  of: string,
  during: string,
  asOf: string | null,
  more: { other?: string | null; subjects?: readonly Subject[] } = {},
): ChangesQuestion => ({
  kind: 'changes',
  of,
  during,
  asOf,
  other: more.other ?? null,
  subjects: more.subjects ?? ['relations'],
});

export const isChangesQuestion = (question: { readonly kind: string }): question is ChangesQuestion =>
  question.kind === 'changes';
