import type { Draft, Predicate } from '../../draft.ts';
import type { Scene } from '../scene.ts';

/** Whose number it is and what is counted. */
export interface Counted {
  readonly holders: readonly string[];
  readonly predicate: Predicate;
}

export const few = /^(only|just|merely|barely)$/;

/** What is said to bound a number: "more than 140", "almost 20", "some 30". */
export function roundness(scene: Scene, first: number): Draft['round'] {
  const before = scene.words.slice(Math.max(scene.from, first - 2), first).join(' ');
  if (/(more than|over|at least)$/.test(before)) return 'over';
  if (/(almost|nearly|fewer than|less than|under)$/.test(before)) return 'under';
  if (/(about|around|some|roughly|approximately)$/.test(before)) return 'about';
  return undefined;
}

const phrases: Partial<Record<Predicate, string>> = {
  relations: 'states with relations',
  'no-relations': 'states without relations',
  recognition: 'states recognising',
  'no-recognition': 'states not recognising',
  mission: 'missions',
  'no-mission': 'states without missions',
};

/** What is counted, as a phrase: "states with relations", "UN members recognising". */
export function withinOf(predicate: Predicate, scope: string | null): string | null {
  const phrase = phrases[predicate] ?? null;
  if (scope === null || phrase === null) return phrase ?? scope;
  return phrase.replace(/^states/, scope);
}
