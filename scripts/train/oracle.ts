import {
  type Arena,
  allowed,
  BELOW,
  FRONT,
  itemSize,
  LEFT,
  NEXT,
  RIGHT,
  SHIFT,
  stateSize,
  TOKEN,
  TOP,
} from '../../src/language/parse/arena.ts';

/**
 * The move that loses fewest arcs of the gold tree, arcs as early as may be (the dynamic oracle of arc-hybrid, Goldberg
 * and Nivre 2013). On a way that has lost none, it loses none. `heads` is a tree without crossing arcs, -1 the root.
 */
export function bestMove(arena: Arena, state: number, heads: Int32Array, length: number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const move of [LEFT, RIGHT, SHIFT]) {
    if (!allowed(arena, state, move)) continue;
    const cost = lost(arena, state, move, heads, length);
    if (cost < least) [best, least] = [move, cost];
  }
  return best;
}

/** How many arcs of the gold tree that could still be made a move rules out. */
function lost(
  { states, items }: Arena,
  state: number,
  move: number,
  heads: Int32Array,
  length: number,
): number {
  const at = state * stateSize;
  const top = states[at + TOP]!;
  const front = states[at + FRONT]!;
  const below = items[top * itemSize + BELOW]!;
  const [t, b] = [items[top * itemSize + TOKEN]!, items[below * itemSize + TOKEN]!];
  const f = front === 0 ? length : items[front * itemSize + TOKEN]!;
  if (move === SHIFT) return lostByShift(items, top, f, heads);
  const head = heads[t]!;
  let cost = head === -1 ? 1 : 0;
  if (move === LEFT && (head > f || (head === b && below !== 0))) cost++;
  if (move === RIGHT && head >= f) cost++;
  for (let d = front === 0 ? states[at + NEXT]! : f; d < length; d++) if (heads[d] === t) cost++;
  return cost;
}

/** The front word loses what is on the stack as its children, and as its head all but the top. */
function lostByShift(items: Int32Array, top: number, front: number, heads: Int32Array): number {
  let cost = 0;
  for (let item = top; item !== 0; item = items[item * itemSize + BELOW]!) {
    const token = items[item * itemSize + TOKEN]!;
    if (heads[token] === front) cost++;
    if (item !== top && heads[front] === token) cost++;
  }
  return cost;
}
