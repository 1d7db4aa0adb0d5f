import { pad } from '../model/atoms.ts';
import { mix } from '../model/hash.ts';
import {
  type Arena,
  allowed,
  BELOW,
  FRONT,
  itemSize,
  LEFT_SET,
  LEFTS,
  NEXT,
  RIGHT,
  RIGHT_SET,
  RIGHTS,
  SHIFT,
  stateSize,
  TOKEN,
  TOP,
} from './arena.ts';
import type { ParseInput } from './input.ts';

/**
 * What hardly ever turned out otherwise in training, by the hash of its context: moves between certain tags, labels of
 * certain words, and the pairs of tags that are joined by an arc at all. What is sure need not be scored.
 */
export interface Sure {
  readonly mask: number;
  /** Hashes of contexts, 0 where a slot is empty, and the answers beside them. */
  readonly keys: Int32Array;
  readonly answers: Uint8Array;
}

/** A table of at most half-full slots. */
export function sureTable(keys: Int32Array, answers: Uint8Array): Sure {
  let slots = 16;
  while (slots < 2 * keys.length) slots *= 2;
  const table = { mask: slots - 1, keys: new Int32Array(slots), answers: new Uint8Array(slots) };
  keys.forEach((key, i) => {
    let slot = key & table.mask;
    while (table.keys[slot] !== 0) slot = (slot + 1) & table.mask;
    table.keys[slot] = key;
    table.answers[slot] = answers[i]!;
  });
  return table;
}

/** The answer of the first of `count` contexts that is known, or -1. */
function answerOf({ mask, keys, answers }: Sure, contexts: Int32Array, count: number): number {
  for (let c = 0; c < count; c++) {
    const key = contexts[c]!;
    let slot = key & mask;
    while (keys[slot] !== 0) {
      if (keys[slot] === key) return answers[slot]!;
      slot = (slot + 1) & mask;
    }
  }
  return -1;
}

/** A hash of a kind of context and its values; never 0. */
const contextOf = (kind: number, a: number, b: number, c: number, d = 0, e = 0): number => {
  const h = mix(mix(mix(mix(mix(Math.imul(kind, 0x3c6ef35f), a), b), c), d), e);
  return (h ^ (h >>> 13)) | 1;
};

const contexts = new Int32Array(5);

/** How many contexts a move has. */
export const moveContexts = 4;

/** The contexts of a state's next move, the most general first; a view that the next call overwrites. */
export function contextsOfMove(arena: Arena, state: number, input: ParseInput): Int32Array {
  const { items, states } = arena;
  const at = state * stateSize;
  const s0 = states[at + TOP]! * itemSize;
  const s1 = items[s0 + BELOW]! * itemSize;
  const token = items[states[at + FRONT]! * itemSize + TOKEN]!;
  const { tag } = input;
  const top = tag[pad + items[s0 + TOKEN]!]!;
  const below = tag[pad + items[s1 + TOKEN]!]!;
  const front = tag[pad + token]!;
  const next = tag[pad + states[at + NEXT]!]!;
  const apart = Math.min(3, token - items[s0 + TOKEN]!);
  const has = (items[s0 + LEFTS]! > 0 ? 1 : 0) + (items[s0 + RIGHTS]! > 0 ? 2 : 0) + 4 * apart;
  const lone = s1 === 0 ? 1 : 0;
  contexts[0] = contextOf(1, top, front, lone);
  contexts[1] = contextOf(2, top, front, below, apart);
  contexts[2] = contextOf(3, top, front, next, has, lone);
  contexts[3] = contextOf(4, top, front, next, has, below);
  return contexts;
}

/** The only move that is allowed from a state, or as good as the only one; -1 where moves must be scored. */
export function sureMove(sure: Sure, arena: Arena, state: number, input: ParseInput): number {
  const at = state * stateSize;
  if (arena.states[at + TOP] === 0) return SHIFT;
  if (arena.states[at + FRONT] === 0) return RIGHT;
  const move = answerOf(sure, contextsOfMove(arena, state, input), moveContexts);
  return move >= 0 && allowed(arena, state, move) ? move : -1;
}

/** How many contexts a label has. */
export const labelContexts = 5;

/** The contexts of the label of an arc; a view that the next call overwrites. */
export function contextsOfLabel(
  items: Int32Array,
  head: number,
  child: number,
  input: ParseInput,
): Int32Array {
  const [h, d] = [head * itemSize, child * itemSize];
  const [ht, dt] = [items[h + TOKEN]!, items[d + TOKEN]!];
  const side = ht < dt ? 1 : 0;
  const { tag, word } = input;
  const [headTag, tagOf, wordOf] = [tag[pad + ht]!, tag[pad + dt]!, word[pad + dt]!];
  const [lefts, rights] = [items[d + LEFT_SET]!, items[d + RIGHT_SET]!];
  contexts[0] = contextOf(5, side, headTag, tagOf, Math.min(3, Math.abs(ht - dt)));
  contexts[1] = contextOf(6, side, headTag, wordOf);
  contexts[2] = contextOf(7, side, word[pad + ht]!, tagOf);
  contexts[3] = contextOf(8, side, tagOf, wordOf, lefts, rights);
  contexts[4] = contextOf(9, side, headTag, tagOf, lefts, rights);
  return contexts;
}

/** The label that arcs of this kind have nearly always, or -1. */
export const sureLabel = (
  sure: Sure,
  items: Int32Array,
  head: number,
  child: number,
  input: ParseInput,
): number => answerOf(sure, contextsOfLabel(items, head, child, input), labelContexts);

/** The context of an arc between two tags; in the table where such arcs are common. */
export const contextOfArc = (side: number, headTag: number, childTag: number): number =>
  contextOf(10, side, headTag, childTag);

/** Are arcs from words with the one tag to words with the other common enough to be asked for their label beforehand? */
export function isCommonArc(
  sure: Sure,
  arena: Arena,
  head: number,
  child: number,
  input: ParseInput,
): boolean {
  const ht = arena.items[head * itemSize + TOKEN]!;
  const dt = arena.items[child * itemSize + TOKEN]!;
  contexts[0] = contextOfArc(ht < dt ? 1 : 0, input.tag[pad + ht]!, input.tag[pad + dt]!);
  return answerOf(sure, contexts, 1) >= 0;
}
