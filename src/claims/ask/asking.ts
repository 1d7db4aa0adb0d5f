import type { Question } from '../../inquiry/index.ts';
import { daysOf } from '../../record/index.ts';
import type { Lexed } from './lex.ts';
import type { Predicate } from './predicate.ts';
import { whenOf } from './time.ts';
import { isOf, type Token } from './token.ts';

/** A question on its way through the grammar. */
export interface Asking {
  readonly lexed: Lexed;
  readonly tokens: readonly Token[];
  /** The day that questions without a date are asked of (EDTF). */
  readonly on: string;
}

/** One form of question: what it means, or null where the words have another form. */
export type Form = (asking: Asking) => Question | null;

/** The polities named before a place, the latest first: what "it" can stand for there. */
export function antecedents(tokens: readonly Token[], before: number): readonly string[] {
  for (let i = before - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (token.kind === 'polity') return token.codes;
  }
  return [];
}

/** The day that the dates of verb phrases end on, or the day asked of where they have none. */
export function asOfPredicates(predicates: readonly Predicate[], on: string): string {
  const days = predicates.flatMap(({ dates }) => {
    const { on: date } = whenOf(dates);
    return date === null ? [] : [date];
  });
  if (days.length === 0) return on;
  const end = (date: string): number => daysOf(date)?.to ?? 0;
  const last = days.reduce((a, b) => (end(b) > end(a) ? b : a));
  const today = daysOf(on)?.to ?? 0;
  return end(last) > today && predicates.every(({ frame }) => frame.mode !== 'state') ? on : last;
}

/** Steps over auxiliaries of a question: "did", "has", "were". */
export function overAuxiliaries(tokens: readonly Token[], at: number): number {
  let next = at;
  while (
    isOf(tokens[next], 'do') ||
    isOf(tokens[next], 'have') ||
    isOf(tokens[next], 'be') ||
    isOf(tokens[next], 'will')
  )
    next++;
  return next;
}
