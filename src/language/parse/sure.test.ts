import { expect, test } from 'vitest';
import { fillAtoms, newAtoms, pad } from '../model/atoms.ts';
import { loadModel } from '../model.ts';
import { deprelNames } from '../names.ts';
import { tagSentence } from '../tag/tag.ts';
import { allowed, apply, FRONT, newArena, reset, SHIFT, stateSize, TOP } from './arena.ts';
import { parseInput } from './input.ts';
import { uposKinds } from './parse.ts';
import { contextsOfMove, moveContexts, sureLabel, sureMove, sureTable } from './sure.ts';

const model = loadModel();
const none = sureTable(new Int32Array(0), new Uint8Array(0));

/** The columns of some words, with the tags that the model gives them. */
function inputOf(words: readonly string[]) {
  const { length } = words;
  const [atoms, tags] = [newAtoms(length), new Int32Array(length + 2 * pad)];
  fillAtoms(atoms, words, 0, length, model.lexicon);
  tagSentence(model, atoms, length, tags);
  return parseInput(atoms, tags, length, model.upos, uposKinds);
}

test('where the table knows nothing, only a move without another beside it is sure', () => {
  const input = inputOf(['Peru', 'recalled', 'envoys']);
  const arena = newArena();
  let state = reset(arena);
  expect(sureMove(none, arena, state, input)).toBe(SHIFT);
  state = apply(arena, state, SHIFT, -1, 0, 0, 3);
  expect(sureMove(none, arena, state, input)).toBe(-1);
});

test('what the table says of a context is found, and of no other', () => {
  const input = inputOf(['Peru', 'recalled', 'envoys']);
  const arena = newArena();
  const first = apply(arena, reset(arena), SHIFT, -1, 0, 0, 3);
  for (let c = 0; c < moveContexts; c++) {
    const key = contextsOfMove(arena, first, input)[c]!;
    expect(sureMove(sureTable(Int32Array.of(key), Uint8Array.of(1)), arena, first, input)).toBe(1);
    expect(sureMove(sureTable(Int32Array.of(key + 2), Uint8Array.of(1)), arena, first, input)).toBe(-1);
  }
});

test('contexts of different kinds do not share hashes', () => {
  const input = inputOf(['The', 'two', 'countries', 'closed', 'their', 'embassies', 'in', 'May', '.']);
  const arena = newArena();
  const keys = new Set<number>();
  let states = 0;
  let state = reset(arena);
  for (; arena.states[state * stateSize + FRONT] !== 0; state = apply(arena, state, SHIFT, -1, 0, 0, 9)) {
    if (arena.states[state * stateSize + TOP] === 0) continue;
    for (const key of contextsOfMove(arena, state, input).subarray(0, moveContexts)) keys.add(key);
    states++;
  }
  expect(keys.size).toBe(states * moveContexts);
});

test('of a plain sentence the shipped model is sure of some moves, all of them allowed', () => {
  const words = ['The', 'minister', 'opened', 'the', 'new', 'embassy', 'in', 'the', 'old', 'city', '.'];
  const input = inputOf(words);
  const arena = newArena();
  let state = reset(arena);
  let sure = 0;
  for (let step = 0; step < words.length; step++) {
    const move = sureMove(model.sure, arena, state, input);
    if (move >= 0 && step > 0) sure++;
    if (move >= 0) expect(allowed(arena, state, move)).toBe(true);
    state = apply(arena, state, SHIFT, -1, 0, 0, words.length);
  }
  expect(sure).toBeGreaterThan(0);
});

test('the label of a determiner is sure', () => {
  const input = inputOf(['The', 'embassy', 'closed', '.']);
  const arena = newArena();
  const state = apply(arena, reset(arena), SHIFT, -1, 0, 0, 4);
  const [top, front] = [arena.states[state * stateSize + TOP]!, arena.states[state * stateSize + FRONT]!];
  expect(deprelNames[sureLabel(model.sure, arena.items, front, top, input)]).toBe('det');
});
