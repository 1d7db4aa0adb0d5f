import { type Bodies, bareBody, bodyWith, newBodies } from './bodies.ts';

/**
 * The states of an arc-hybrid parser (Kuhlmann et al. 2011) and the partly built trees they stand on, as rows of
 * integers. Nothing is changed once written: a move makes one new item and one new state, so that the states of a
 * beam share what they have in common (Huang and Sagae 2010).
 */
export interface Arena {
  /** Items: a token with the children attached to it so far, and the item below it on the stack. */
  items: Int32Array;
  itemCount: number;
  /** States: TOP, FRONT, NEXT, PREVIOUS, MOVE, LABEL. */
  states: Int32Array;
  scores: Float64Array;
  stateCount: number;
  readonly bodies: Bodies;
}

/** Fields of an item. `left1` is the leftmost child so far, `left2` the one inside it; `right1` the rightmost. */
export const itemSize = 16;
export const TOKEN = 0;
export const BELOW = 1;
export const LEFT1 = 2;
export const LEFT1_LABEL = 3;
export const LEFT2 = 4;
export const LEFT2_LABEL = 5;
export const RIGHT1 = 6;
export const RIGHT1_LABEL = 7;
export const RIGHT2 = 8;
export const RIGHT2_LABEL = 9;
export const LEFTS = 10;
export const RIGHTS = 11;
/** Which relations the children have, as bits. */
export const LEFT_SET = 12;
export const RIGHT_SET = 13;
/** Number of the token with its children (`bodies.ts`). */
export const BODY = 14;

/** Fields of a state: item on top of the stack, item at the front of the buffer, token after it, where it came from. */
export const stateSize = 6;
export const TOP = 0;
export const FRONT = 1;
export const NEXT = 2;
export const PREVIOUS = 3;
export const MOVE = 4;
export const LABEL = 5;

export const SHIFT = 0;
/** The front of the buffer takes the top of the stack as its child. */
export const LEFT = 1;
/** The item below the top takes the top as its child. */
export const RIGHT = 2;

export function newArena(): Arena {
  return {
    items: new Int32Array(itemSize * 4096),
    itemCount: 0,
    states: new Int32Array(stateSize * 4096),
    scores: new Float64Array(4096),
    stateCount: 0,
    bodies: newBodies(),
  };
}

/** Empties the arena and writes the first state of a sentence. Item 0 is "none". */
export function reset(arena: Arena): number {
  arena.itemCount = 0;
  arena.stateCount = 0;
  arena.bodies.sentence++;
  const none = addItem(arena, -1);
  arena.items[none * itemSize + LEFT1] = arena.items[none * itemSize + RIGHT1] = 0;
  const front = addItem(arena, 0);
  return addState(arena, 0, front, 1, -1, -1, -1, 0);
}

function addItem(arena: Arena, token: number): number {
  const id = arena.itemCount++;
  const at = id * itemSize;
  if (at + itemSize > arena.items.length) arena.items = doubled(arena.items);
  arena.items.fill(0, at, at + itemSize);
  arena.items[at + TOKEN] = token;
  arena.items[at + BODY] = bareBody(arena.bodies, token);
  return id;
}

function copyItem(arena: Arena, from: number): number {
  const id = arena.itemCount++;
  const at = id * itemSize;
  if (at + itemSize > arena.items.length) arena.items = doubled(arena.items);
  const { items } = arena;
  const source = from * itemSize;
  for (let i = 0; i < itemSize; i++) items[at + i] = items[source + i]!;
  return id;
}

const doubled = (old: Int32Array): Int32Array => {
  const grown = new Int32Array(old.length * 2);
  grown.set(old);
  return grown;
};

function addState(
  arena: Arena,
  top: number,
  front: number,
  next: number,
  previous: number,
  move: number,
  label: number,
  score: number,
): number {
  const id = arena.stateCount++;
  const at = id * stateSize;
  if (at + stateSize > arena.states.length) arena.states = doubled(arena.states);
  if (id >= arena.scores.length) {
    const grown = new Float64Array(arena.scores.length * 2);
    grown.set(arena.scores);
    arena.scores = grown;
  }
  const { states } = arena;
  states[at + TOP] = top;
  states[at + FRONT] = front;
  states[at + NEXT] = next;
  states[at + PREVIOUS] = previous;
  states[at + MOVE] = move;
  states[at + LABEL] = label;
  arena.scores[id] = score;
  return id;
}

/** May this move be made? `front` is 0 (none) when the buffer is empty. */
export function allowed(arena: Arena, state: number, move: number): boolean {
  const at = state * stateSize;
  const top = arena.states[at + TOP]!;
  const front = arena.states[at + FRONT]!;
  if (move === SHIFT) return front !== 0;
  if (move === LEFT) return front !== 0 && top !== 0;
  return top !== 0 && arena.items[top * itemSize + BELOW] !== 0;
}

/** The state after a move. `label` and its `bit` among relations matter for LEFT and RIGHT; `length` is of the sentence. */
export function apply(
  arena: Arena,
  state: number,
  move: number,
  label: number,
  bit: number,
  score: number,
  length: number,
): number {
  const at = state * stateSize;
  const top = arena.states[at + TOP]!;
  const front = arena.states[at + FRONT]!;
  const next = arena.states[at + NEXT]!;
  if (move === SHIFT) {
    const pushed = copyItem(arena, front);
    arena.items[pushed * itemSize + BELOW] = top;
    const fresh = next < length ? addItem(arena, next) : 0;
    return addState(arena, pushed, fresh, next + 1, state, move, -1, score);
  }
  const below = arena.items[top * itemSize + BELOW]!;
  if (move === LEFT) {
    const head = copyItem(arena, front);
    attachLeft(arena, head * itemSize, top, label, bit);
    return addState(arena, below, head, next, state, move, label, score);
  }
  const head = copyItem(arena, below);
  attachRight(arena, head * itemSize, top, label, bit);
  return addState(arena, head, front, next, state, move, label, score);
}

function attachLeft(arena: Arena, at: number, child: number, label: number, bit: number): void {
  const { items } = arena;
  items[at + LEFT2] = items[at + LEFT1]!;
  items[at + LEFT2_LABEL] = items[at + LEFT1_LABEL]!;
  items[at + LEFT1] = child;
  items[at + LEFT1_LABEL] = label + 1;
  items[at + LEFTS]!++;
  items[at + LEFT_SET]! |= bit;
  items[at + BODY] = bodyWith(arena.bodies, items[at + BODY]!, items[child * itemSize + BODY]!, 2 * label);
}

function attachRight(arena: Arena, at: number, child: number, label: number, bit: number): void {
  const { items } = arena;
  items[at + RIGHT2] = items[at + RIGHT1]!;
  items[at + RIGHT2_LABEL] = items[at + RIGHT1_LABEL]!;
  items[at + RIGHT1] = child;
  items[at + RIGHT1_LABEL] = label + 1;
  items[at + RIGHTS]!++;
  items[at + RIGHT_SET]! |= bit;
  items[at + BODY] = bodyWith(
    arena.bodies,
    items[at + BODY]!,
    items[child * itemSize + BODY]!,
    2 * label + 1,
  );
}
