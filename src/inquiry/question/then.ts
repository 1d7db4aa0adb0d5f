import type { WhenQuestion } from './when.ts';

/** Another question, asked as of the day that `when` gives: "who was in office when it cut ties". */
export interface ThenQuestion<Q = unknown> {
  readonly kind: 'then';
  readonly when: WhenQuestion;
  readonly ask: Q;
  readonly asOf: string | null;
}

export const thenQuestion = <Q>(when: WhenQuestion, ask: Q): ThenQuestion<Q> => ({
  kind: 'then',
  when,
  ask,
  asOf: when.asOf,
});

export const isThenQuestion = (question: { readonly kind: string }): question is ThenQuestion =>
  question.kind === 'then';
