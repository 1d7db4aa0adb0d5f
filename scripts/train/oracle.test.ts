import { expect, test } from 'vitest';
import { allowed, apply, LEFT, newArena, RIGHT, reset, SHIFT } from '../../src/language/parse/arena.ts';
import { readTree } from '../../src/language/parse/beam.ts';
import { bestMove } from './oracle.ts';
import { projective } from './projective.ts';
import { randomFrom } from './treebank.ts';

const arena = newArena();
const moves = [SHIFT, LEFT, RIGHT];
const random = randomFrom(5);

/** A tree over some words whose arcs do not cross. */
function randomTree(length: number): Int32Array {
  const heads = new Int32Array(length).fill(-1);
  const order = Array.from({ length }, (_, i) => i).sort(() => random() - 0.5);
  for (let i = 1; i < length; i++) heads[order[i]!] = order[Math.floor(random() * i)]!;
  return Int32Array.from(projective(heads));
}

/** How many words have their gold head (or are the gold root) in the finished tree of a state. */
function right(state: number, heads: Int32Array): number {
  const [found, labels] = [new Int32Array(heads.length), new Uint8Array(heads.length)];
  readTree(arena, state, found, labels, 0);
  return heads.filter((head, word) => head === found[word]).length;
}

const made = (state: number, move: number, length: number): number =>
  apply(arena, state, move, 0, 0, 0, length);

/** The most that can be right at the end of all ways from a state on. */
function mostRight(state: number, left: number, heads: Int32Array): number {
  if (left === 0) return right(state, heads);
  return Math.max(
    ...moves
      .filter(move => allowed(arena, state, move))
      .map(move => mostRight(made(state, move, heads.length), left - 1, heads)),
  );
}

const follow = (from: number, left: number, heads: Int32Array): number => {
  let state = from;
  for (let i = 0; i < left; i++)
    state = made(state, bestMove(arena, state, heads, heads.length), heads.length);
  return state;
};

/** Some moves made at random. */
function strayed(start: number, steps: number, length: number): number {
  let state = start;
  for (let i = 0; i < steps; i++) {
    const open = moves.filter(move => allowed(arena, state, move));
    state = made(state, open[Math.floor(random() * open.length)]!, length);
  }
  return state;
}

test('the way of the best moves leads to the gold tree', () => {
  for (let trial = 0; trial < 200; trial++) {
    const heads = randomTree(1 + Math.floor(random() * 30));
    const last = follow(reset(arena), 2 * heads.length - 1, heads);
    expect(right(last, heads)).toBe(heads.length);
  }
});

test('from a way gone wrong, no way on has more arcs right', () => {
  for (let trial = 0; trial < 120; trial++) {
    const heads = randomTree(2 + Math.floor(random() * 4));
    const steps = Math.floor(random() * (2 * heads.length - 1));
    const state = strayed(reset(arena), steps, heads.length);
    const left = 2 * heads.length - 1 - steps;
    expect(right(follow(state, left, heads), heads)).toBe(mostRight(state, left, heads));
  }
});
