import { pad } from '../../src/language/model/atoms.ts';
import {
  type Arena,
  apply,
  BELOW,
  FRONT,
  itemSize,
  LEFT,
  newArena,
  reset,
  SHIFT,
  stateSize,
  TOKEN,
  TOP,
} from '../../src/language/parse/arena.ts';
import { relationBit } from '../../src/language/parse/beam.ts';
import type { ParseInput } from '../../src/language/parse/input.ts';
import {
  contextOfArc,
  contextsOfLabel,
  contextsOfMove,
  labelContexts,
  moveContexts,
} from '../../src/language/parse/sure.ts';
import { bestMove } from './oracle.ts';
import type { ParseExample } from './parser.ts';

/** What is sure: contexts (hashes) and the answer of each. */
export interface SureColumns {
  readonly keys: Int32Array;
  readonly answers: Uint8Array;
}

/** A context is sure from so many cases on, of which so large a share have one answer. */
const fewest = 50;
const share = 0.995;

/** Pairs of tags with fewer arcs in training are not asked for the label of a coming arc. */
const fewestArcs = 50;

type Counts = Map<number, Map<number, number>>;

/** Goes the gold way through all sentences and keeps the contexts that nearly always had one answer. */
export function learnSure(
  examples: readonly ParseExample[],
  inputOf: (example: ParseExample) => ParseInput,
): SureColumns {
  const arena = newArena();
  const moves: Counts = new Map();
  const labels: Counts = new Map();
  const arcs: Counts = new Map();
  for (const example of examples) {
    const input = inputOf(example);
    let state = reset(arena);
    for (let step = 0; step < 2 * input.length - 1; step++) {
      const move = bestMove(arena, state, example.heads, input.length);
      const [top, front] = [arena.states[state * stateSize + TOP]!, arena.states[state * stateSize + FRONT]!];
      if (top !== 0 && front !== 0) count(moves, contextsOfMove(arena, state, input), moveContexts, move);
      state = advanceGold(arena, state, move, input, example, labels, arcs);
    }
  }
  const kept = [
    ...surest(moves, fewest, share),
    ...surest(labels, fewest, share),
    ...surest(arcs, fewestArcs, 0),
  ];
  return {
    keys: Int32Array.from(kept, ([key]) => key),
    answers: Uint8Array.from(kept, ([, answer]) => answer),
  };
}

function advanceGold(
  arena: Arena,
  state: number,
  move: number,
  input: ParseInput,
  { sentence }: ParseExample,
  labels: Counts,
  arcs: Counts,
): number {
  if (move === SHIFT) return apply(arena, state, move, -1, 0, 0, input.length);
  const { items, states } = arena;
  const top = states[state * stateSize + TOP]!;
  const head = move === LEFT ? states[state * stateSize + FRONT]! : items[top * itemSize + BELOW]!;
  const [h, d] = [items[head * itemSize + TOKEN]!, items[top * itemSize + TOKEN]!];
  const label = sentence.deprels[d]!;
  count(labels, contextsOfLabel(items, head, top, input), labelContexts, label);
  count(arcs, Int32Array.of(contextOfArc(h < d ? 1 : 0, input.tag[pad + h]!, input.tag[pad + d]!)), 1, 1);
  return apply(arena, state, move, label, relationBit[label]!, 0, input.length);
}

function count(counts: Counts, contexts: Int32Array, many: number, answer: number): void {
  for (const context of contexts.subarray(0, many)) {
    const answers = counts.get(context) ?? new Map<number, number>();
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
    counts.set(context, answers);
  }
}

function* surest(counts: Counts, fewest: number, share: number): Generator<[number, number]> {
  for (const [context, answers] of counts) {
    const all = [...answers.values()].reduce((sum, n) => sum + n, 0);
    const [answer, most] = [...answers].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (all >= fewest && most >= share * all) yield [context, answer];
  }
}
