import { baseDeprel } from '../names.ts';
import { labelOf } from './arc-labels.ts';
import {
  type Arena,
  allowed,
  apply,
  BELOW,
  FRONT,
  itemSize,
  LABEL,
  LEFT,
  MOVE,
  PREVIOUS,
  RIGHT,
  reset,
  SHIFT,
  stateSize,
  TOKEN,
  TOP,
} from './arena.ts';
import type { ParseInput } from './input.ts';
import type { ParseScorer } from './scorer.ts';
import { sureMove } from './sure.ts';

/** Bit of a relation among the sets of children's relations. */
export const relationBit: Int32Array = Int32Array.from(baseDeprel, base => 1 << (base % 31));

/** Scores the moves of a state; forbidden ones get -Infinity. A sure move gets 0, and all others are then forbidden. */
export function scoreMoves(
  arena: Arena,
  state: number,
  input: ParseInput,
  scorer: ParseScorer,
  out: Float64Array,
): void {
  const only = sureMove(scorer.sure, arena, state, input);
  if (only >= 0) {
    out.fill(Number.NEGATIVE_INFINITY);
    out[only] = 0;
    return;
  }
  scorer.moves(arena, state, input, out);
  for (let move = SHIFT; move <= RIGHT; move++) {
    if (!allowed(arena, state, move)) out[move] = Number.NEGATIVE_INFINITY;
  }
}

/** The label that the scorer gives to the arc which a move from this state would make. */
function chooseLabel(
  arena: Arena,
  state: number,
  move: number,
  input: ParseInput,
  scorer: ParseScorer,
): number {
  const top = arena.states[state * stateSize + TOP]!;
  const head =
    move === LEFT ? arena.states[state * stateSize + FRONT]! : arena.items[top * itemSize + BELOW]!;
  return labelOf(arena, head, top, input, scorer);
}

/** Makes a move, asking for its label. */
export function advance(
  arena: Arena,
  state: number,
  move: number,
  score: number,
  input: ParseInput,
  scorer: ParseScorer,
): number {
  const label = move === SHIFT ? -1 : chooseLabel(arena, state, move, input, scorer);
  return apply(arena, state, move, label, move === SHIFT ? 0 : relationBit[label]!, score, input.length);
}

/** The best candidates of one step: parallel arrays, the best first. */
export class Candidates {
  readonly state: Int32Array;
  readonly move: Int32Array;
  readonly score: Float64Array;
  count = 0;

  constructor(readonly width: number) {
    this.state = new Int32Array(width);
    this.move = new Int32Array(width);
    this.score = new Float64Array(width);
  }

  offer(state: number, move: number, score: number): void {
    let at = this.count;
    if (at === this.width) {
      if (score <= this.score[at - 1]!) return;
      at--;
    } else this.count++;
    while (at > 0 && this.score[at - 1]! < score) {
      this.state[at] = this.state[at - 1]!;
      this.move[at] = this.move[at - 1]!;
      this.score[at] = this.score[at - 1]!;
      at--;
    }
    this.state[at] = state;
    this.move[at] = move;
    this.score[at] = score;
  }
}

const moveScores = new Float64Array(3);

/**
 * Parses by beam search: 2n - 1 moves, the `width` best states kept after each (Zhang and Clark 2008). The one word
 * left on the stack is the root. States that fall more than `slack` behind the best one are dropped. Gives the last state; `readTree` tells its arcs.
 */
export function beamParse(
  arena: Arena,
  input: ParseInput,
  scorer: ParseScorer,
  width: number,
  slack = Number.POSITIVE_INFINITY,
): number {
  let beam = [reset(arena)];
  const candidates = new Candidates(width);
  for (let step = 0; step < 2 * input.length - 1; step++) {
    candidates.count = 0;
    for (const state of beam) {
      scoreMoves(arena, state, input, scorer, moveScores);
      const base = arena.scores[state]!;
      for (let move = SHIFT; move <= RIGHT; move++) {
        if (moveScores[move] !== Number.NEGATIVE_INFINITY)
          candidates.offer(state, move, base + moveScores[move]!);
      }
    }
    const next: number[] = [];
    const least = candidates.score[0]! - slack;
    for (let i = 0; i < candidates.count && candidates.score[i]! >= least; i++) {
      next.push(
        advance(arena, candidates.state[i]!, candidates.move[i]!, candidates.score[i]!, input, scorer),
      );
    }
    beam = next;
  }
  return beam[0]!;
}

/** Reads heads (index in the sentence, -1 for the root) and labels back from a last state. */
export function readTree(
  arena: Arena,
  last: number,
  heads: Int32Array,
  labels: Uint8Array,
  root: number,
): void {
  heads.fill(-1);
  labels.fill(root);
  const { states, items } = arena;
  for (
    let state = last;
    states[state * stateSize + MOVE]! >= 0;
    state = states[state * stateSize + PREVIOUS]!
  ) {
    const move = states[state * stateSize + MOVE]!;
    if (move === SHIFT) continue;
    const before = states[state * stateSize + PREVIOUS]! * stateSize;
    const child = states[before + TOP]!;
    const head = move === LEFT ? states[before + FRONT]! : items[child * itemSize + BELOW]!;
    const token = items[child * itemSize + TOKEN]!;
    heads[token] = items[head * itemSize + TOKEN]!;
    labels[token] = states[state * stateSize + LABEL]!;
  }
}
