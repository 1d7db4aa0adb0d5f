import { type Arena, allowed, BELOW, FRONT, itemSize, LEFT, RIGHT, stateSize, TOP } from './arena.ts';
import type { ParseScorer } from './beam.ts';
import type { ParseInput } from './input.ts';

const labels = new Int32Array(2);

/**
 * The labels that a left and a right arc from this state would get, -1 where the move is not allowed: moves are scored by
 * them too, so that each relation has weights of its own for where it attaches. A view that the next call overwrites.
 */
export function arcLabels(
  arena: Arena,
  state: number,
  input: ParseInput,
  label: ParseScorer['label'],
): Int32Array {
  const top = arena.states[state * stateSize + TOP]!;
  const front = arena.states[state * stateSize + FRONT]!;
  const below = arena.items[top * itemSize + BELOW]!;
  const left = allowed(arena, state, LEFT) ? label(arena, front, top, input) : -1;
  labels[1] = allowed(arena, state, RIGHT) ? label(arena, below, top, input) : -1;
  labels[0] = left;
  return labels;
}
