import type { Arena } from './arena.ts';
import type { ParseInput } from './input.ts';
import type { Sure } from './sure.ts';

/** What chooses moves and labels: shipped weights, or those in training. */
export interface ParseScorer {
  /** What need not be scored. */
  readonly sure: Sure;
  /** Sums the weights of the three moves for a state. */
  moves(arena: Arena, state: number, input: ParseInput, scores: Float64Array): void;
  /** The best label (index in `deprelNames`) for an arc from one item to another. */
  label(arena: Arena, head: number, child: number, input: ParseInput): number;
}
