import type { Question } from './question.ts';
import type { WhenQuestion } from './when.ts';

/** Another question, asked as of the day that `when` gives: "who was in office when it cut ties". */
export interface ThenQuestion {
  readonly kind: 'then';
  readonly when: WhenQuestion;
  readonly ask: Question;
  readonly asOf: string | null;
}

export const thenQuestion = (when: WhenQuestion, ask: Question): ThenQuestion => ({
  kind: 'then',
  when,
  ask,
  asOf: when.asOf,
});

export const isThenQuestion = (question: { readonly kind: string }): question is ThenQuestion =>
  question.kind === 'then';
