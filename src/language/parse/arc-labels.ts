import { type Arena, allowed, BELOW, FRONT, itemSize, LEFT, RIGHT, stateSize, TOP } from './arena.ts';
import type { ParseInput } from './input.ts';
import type { ParseScorer } from './scorer.ts';
import { isCommonArc, sureLabel } from './sure.ts';

/** Stands for the label of an arc that is not allowed, and of one that is too rare to be asked about. */
const notAllowed = -1;
const tooRare = -2;

const labels = new Int32Array(2);

/**
 * The labels that a left and a right arc from this state would get: moves are scored by them too, so that each relation
 * has weights of its own for where it attaches. A view that the next call overwrites.
 */
export function arcLabels(arena: Arena, state: number, input: ParseInput, scorer: ParseScorer): Int32Array {
  const top = arena.states[state * stateSize + TOP]!;
  const front = arena.states[state * stateSize + FRONT]!;
  const below = arena.items[top * itemSize + BELOW]!;
  const left = allowed(arena, state, LEFT) ? coming(arena, front, top, input, scorer) : notAllowed;
  labels[1] = allowed(arena, state, RIGHT) ? coming(arena, below, top, input, scorer) : notAllowed;
  labels[0] = left;
  return labels;
}

const coming = (arena: Arena, head: number, child: number, input: ParseInput, scorer: ParseScorer): number =>
  isCommonArc(scorer.sure, arena, head, child, input) ? labelOf(arena, head, child, input, scorer) : tooRare;

/** The label of an arc: the sure one, or the scorer's. */
export function labelOf(
  arena: Arena,
  head: number,
  child: number,
  input: ParseInput,
  scorer: ParseScorer,
): number {
  const label = sureLabel(scorer.sure, arena.items, head, child, input);
  return label >= 0 ? label : scorer.label(arena, head, child, input);
}
