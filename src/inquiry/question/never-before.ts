import type { Subject } from '../../record/index.ts';
import type { Within } from './within.ts';

/**
 * Had it never held between a and b before `asOf`? With b null: had none of `within` ever done it (recognised a, say,
 * while a member)? Claimed: true or false.
 */
export interface NeverBeforeQuestion {
  readonly kind: 'never-before';
  readonly subject: Subject;
  readonly a: string | null;
  readonly b: string;
  readonly strand: string | null;
  readonly within: Within | null;
  readonly asOf: string | null;
}

export const neverBeforeQuestion = (
  subject: Subject,
  a: string | null,
  b: string,
  asOf: string | null,
  more: { strand?: string | null; within?: Within | null } = {},
): NeverBeforeQuestion => ({
  kind: 'never-before',
  subject,
  a,
  b,
  asOf,
  strand: more.strand ?? null,
  within: more.within ?? null,
});

export const isNeverBeforeQuestion = (question: { readonly kind: string }): question is NeverBeforeQuestion =>
  question.kind === 'never-before';
