import type { TallyQuestion } from './tally.ts';

/**
 * Which of two counts is the greater ("which"), was the first greater than the second ("whether"), or by how many
 * ("by")? `left` and `right` are the polities whose counts they are. Claimed: a code, true or false, a number.
 */
export interface MoreQuestion {
  readonly kind: 'more';
  readonly ask: 'which' | 'whether' | 'by';
  /** "Fewer" turns the comparison round. */
  readonly fewer: boolean;
  readonly left: { readonly of: string; readonly tally: TallyQuestion };
  readonly right: { readonly of: string; readonly tally: TallyQuestion };
  readonly asOf: string | null;
}

export const moreQuestion = (
  ask: MoreQuestion['ask'],
  left: MoreQuestion['left'],
  right: MoreQuestion['right'],
  fewer = false,
): MoreQuestion => ({ kind: 'more', ask, fewer, left, right, asOf: left.tally.asOf });

export const isMoreQuestion = (question: { readonly kind: string }): question is MoreQuestion =>
  question.kind === 'more';
