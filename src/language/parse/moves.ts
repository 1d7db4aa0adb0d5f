import { pad } from '../model/atoms.ts';
import { compileTemplates, templateLines } from '../model/templates.ts';
import {
  type Arena,
  BELOW,
  FRONT,
  itemSize,
  LEFT_SET,
  LEFT1,
  LEFT1_LABEL,
  LEFT2,
  LEFT2_LABEL,
  LEFTS,
  NEXT,
  RIGHT_SET,
  RIGHT1,
  RIGHT1_LABEL,
  RIGHT2,
  RIGHT2_LABEL,
  RIGHTS,
  stateSize,
  TOKEN,
  TOP,
} from './arena.ts';
import { between, distance, type ParseInput } from './input.ts';

/**
 * Atoms of a parser state. s0 s1 s2: the stack from its top; b0 b1 b2: the buffer. After these: w word, p tag,
 * c cluster, k coarse cluster, u universal tag, l label; L R the outermost child on a side, M Q the one inside it; vl
 * vr how many children; ls rs their relations; before and after: tags of the neighbours in the text. ll rl: the labels that
 * a left and a right arc would get.
 */
export const moveAtoms = templateLines(`
  s0w; s0p; s0c; s0k; s0u; s1w; s1p; s1c; s1k; s1u; s2w; s2p; s2c; b0w; b0p; b0c; b0k; b0u; b1w; b1p; b1c; b2w; b2p; b3p
  s0Lw; s0Lp; s0Ll; s0Mp; s0Ml; s0Rw; s0Rp; s0Rl; s0Qp; s0Ql; s1Lw; s1Lp; s1Ll; s1Mp; s1Ml; s1Rw; s1Rp; s1Rl; s1Qp; s1Ql
  b0Lw; b0Lp; b0Ll; b0Mp; b0Ml; s2Rl; s2Rp
  s0vl; s0vr; s1vl; s1vr; b0vl; s0ls; s0rs; s1ls; s1rs; b0ls
  d; e; dbt; ebt; s0after; s0before; s1after; b0before; s0RRp; s0RRl; s1RRp; s0RLw; s0RLp; s0s; b0s; s1s
  ll; rl
`);

/** After Zhang and Nivre (2011), for arc-hybrid, with clusters and sets of labels. */
export const moveTemplates = compileTemplates(
  templateLines(`
  s0w s0p; s0w; s0p; s1w s1p; s1w; s1p; s2w; s2p; b0w b0p; b0w; b0p; b1w b1p; b1w; b1p; b2w b2p; b2p; s0c; s1c; b0c; b1c
  s0w s0p b0w b0p; s0w s0p b0w; s0w b0w b0p; s0w s0p b0p; s0p b0w b0p; s0w b0w; s0p b0p; b0p b1p
  s1w s1p s0w s0p; s1w s1p s0w; s1w s0w s0p; s1w s1p s0p; s1p s0w s0p; s1w s0w; s1p s0p; s1w b0w; s1p b0p; s1p b0w; s1w b0p
  s0c b0c; s0c b0p; s0p b0c; s1c s0c; s1c s0p; s1p s0c; s0c b0w; s0w b0c; s1c s0w; s1w s0c; s0c s0p b0c b0p; s1c s1p s0c s0p
  b0p b1p b2p; s0p b0p b1p; s1p s0p b0p; s2p s1p s0p; s0u b0u b1p b2p; s1u s0u b0u b1p; s1p s0p b0p b1p; s0w b0p b1p; s1p s0w b0p; s1w s0p b0p; s1p s0p b0w
  s0p b0p b0Lp; s0p s0Lp b0p; s0p s0Rp b0p; s1p s0p s0Rp; s1p s0p s0Lp; s1p s1Rp s0p; s1p s1Lp s0p; s1Rp s0p b0p; s0p s1Rl s1p
  s0w d; s0p d; b0w d; b0p d; s0w b0w d; s0p b0p d; s0c b0c d; s1w e; s1p e; s0w e; s0p e; s1p s0p e; s1w s0w e; s1c s0c e
  s0p b0p dbt; s1p s0p ebt; s0w b0p dbt; s0p b0w dbt; s1w s0p ebt; s1p s0w ebt; s0c b0c dbt; s1c s0c ebt; s1p b0p ebt dbt
  s0w s0vr; s0p s0vr; s0w s0vl; s0p s0vl; b0w b0vl; b0p b0vl; s1w s1vr; s1p s1vr; s1w s1vl; s1p s1vl; s0p s0vl b0p; s1p s1vr s0p
  s0Lw; s0Lp; s0Ll; s0Rw; s0Rp; s0Rl; b0Lw; b0Lp; b0Ll; s1Lw; s1Lp; s1Ll; s1Rw; s1Rp; s1Rl
  s0Ml s0Ll s0p; s0Ql s0Rl s0p; s1Ml s1Ll s1p; s1Ql s1Rl s1p; b0Ml b0Ll b0p; s0p s0Lp s0Mp; s0p s0Rp s0Qp; b0p b0Lp b0Mp; s1p s1Rp s1Qp
  s0w s0ls; s0p s0ls; s0w s0rs; s0p s0rs; s1w s1ls; s1p s1ls; s1w s1rs; s1p s1rs; b0w b0ls; b0p b0ls
  s0p s0ls b0p; s0p s0rs b0p; s0p b0p b0ls; s1p s1rs s0p; s1p s1ls s0p; s1p s0p s0ls; s1p s0p s0rs; s1rs s0p b0p; s0ls s1p s0p b0p; s1p s1rs s0p b0p
  s0w s0Ll b0p; s1w s1Rl s0p; s1p s0p s0Lw; s0p b0p b0Lw; s1w s0p s0Lw; s1p s0w s0Lw; s1c s0p s0Lw; s1c s0c s0Lw; s0w s0Lw b0p; s1w s0Lw; s1p s1Rp s0w; s1Rw s0w
  s0p s0after b0p b0before; s1p s1after s0p s0before; s0p s0before b0p b1p; s1p s0p s0after; s0p s0after; b0before b0p
  s0RRp s0Rp s0p; s0RRl s0Rl s0p; s1RRp s1Rp s0p; s1p s0p s0RLw; s0p s0RLp b0p; s0s b0p; s0p b0s; s1s s0p; s1p s0s; s0s b0s; s1s s0s
  s2Rl s1p s0p; s2p s2Rp s0p; s2w s0w; s2p s0p b0p; s2c s0c; s0w b1p; s0p b1w; s0w b1w; s0p b0p b1p b3p; s1k s0k b0k; s0k b0k b1p; s1k s1rs s0k; s2p s1u s0u b0u
  ll; ll s0p b0p; ll s0w; ll b0w; ll s0w b0w; ll s0c b0c; ll d; ll dbt; ll s0ls; ll b0ls; ll s0rs; ll s0w b0p; ll s0p b0w; ll b1p; ll b0p b1p; ll b0w s0ls
  rl; rl s1p s0p; rl s1w; rl s0w; rl s1w s0w; rl s1c s0c; rl e; rl ebt; rl s1rs; rl s1ls; rl s0ls; rl s0rs; rl s1w s0p; rl s1p s0w; rl s1w s1rs; rl s1w s0Lw; rl b0p; rl s0p b0p; rl b0w
  ll rl; ll rl s0p b0p; ll rl s1p s0p; ll rl s0w; ll rl b0w; ll rl s1w; rl s1p s0p b0p; ll s1p s0p b0p; rl b0p b1p; rl s1w b0p
`),
  moveAtoms,
);

const values = new Int32Array(moveAtoms.length);

/** The values of the atoms for a state and the labels of its arcs (`arcLabels`); a view that the next call overwrites. */
export function moveValues(arena: Arena, state: number, input: ParseInput, arcs: Int32Array): Int32Array {
  values[moveAtoms.length - 2] = arcs[0]!;
  values[moveAtoms.length - 1] = arcs[1]!;
  const { items } = arena;
  const at = state * stateSize;
  const s0 = arena.states[at + TOP]! * itemSize;
  const s1 = items[s0 + BELOW]! * itemSize;
  const s2 = items[s1 + BELOW]! * itemSize;
  const b0 = arena.states[at + FRONT]! * itemSize;
  const b1 = b0 === 0 ? input.length + 1 : arena.states[at + NEXT]!;
  const [r0, r1, r2] = [pad + items[s0 + TOKEN]!, pad + items[s1 + TOKEN]!, pad + items[s2 + TOKEN]!];
  const q0 = b0 === 0 ? pad + input.length : pad + items[b0 + TOKEN]!;
  const q1 = pad + b1;
  let n = places(input, r0, r1, r2, q0, q1);
  n = children(items, s0, input, n);
  n = children(items, s1, input, n);
  n = lefts(items, b0, input, n);
  const last = items[s2 + RIGHT1]! * itemSize;
  values[n++] = items[s2 + RIGHT1_LABEL]!;
  values[n++] = input.tag[pad + items[last + TOKEN]!]!;
  values[n++] = Math.min(items[s0 + LEFTS]!, 4);
  values[n++] = Math.min(items[s0 + RIGHTS]!, 4);
  values[n++] = Math.min(items[s1 + LEFTS]!, 4);
  values[n++] = Math.min(items[s1 + RIGHTS]!, 4);
  values[n++] = Math.min(items[b0 + LEFTS]!, 4);
  values[n++] = items[s0 + LEFT_SET]!;
  values[n++] = items[s0 + RIGHT_SET]!;
  values[n++] = items[s1 + LEFT_SET]!;
  values[n++] = items[s1 + RIGHT_SET]!;
  values[n++] = items[b0 + LEFT_SET]!;
  const [t0, t1, f0] = [items[s0 + TOKEN]!, items[s1 + TOKEN]!, q0 - pad];
  values[n++] = s0 === 0 ? -1 : distance(f0 - t0);
  values[n++] = s1 === 0 ? -1 : distance(t0 - t1);
  values[n++] = s0 === 0 ? -1 : between(input, t0, f0);
  values[n++] = s1 === 0 ? -1 : between(input, t1, t0);
  values[n++] = s0 === 0 ? -1 : input.tag[r0 + 1]!;
  values[n++] = s0 === 0 ? -1 : input.tag[r0 - 1]!;
  values[n++] = s1 === 0 ? -1 : input.tag[r1 + 1]!;
  values[n++] = input.tag[q0 - 1]!;
  return grandchildren(items, s0, s1, input, n, r0, r1, q0);
}

function places(input: ParseInput, r0: number, r1: number, r2: number, q0: number, q1: number): number {
  const { word, tag, cluster, coarse, upos } = input;
  let n = 0;
  for (const row of [r0, r1]) {
    values[n++] = word[row]!;
    values[n++] = tag[row]!;
    values[n++] = cluster[row]!;
    values[n++] = coarse[row]!;
    values[n++] = upos[row]!;
  }
  values[n++] = word[r2]!;
  values[n++] = tag[r2]!;
  values[n++] = cluster[r2]!;
  values[n++] = word[q0]!;
  values[n++] = tag[q0]!;
  values[n++] = cluster[q0]!;
  values[n++] = coarse[q0]!;
  values[n++] = upos[q0]!;
  values[n++] = word[q1]!;
  values[n++] = tag[q1]!;
  values[n++] = cluster[q1]!;
  values[n++] = word[q1 + 1]!;
  values[n++] = tag[q1 + 1]!;
  values[n++] = tag[q1 + 2]!;
  return n;
}

function lefts(items: Int32Array, item: number, input: ParseInput, from: number): number {
  let n = from;
  const outer = pad + items[items[item + LEFT1]! * itemSize + TOKEN]!;
  values[n++] = input.word[outer]!;
  values[n++] = input.tag[outer]!;
  values[n++] = items[item + LEFT1_LABEL]!;
  values[n++] = input.tag[pad + items[items[item + LEFT2]! * itemSize + TOKEN]!]!;
  values[n++] = items[item + LEFT2_LABEL]!;
  return n;
}

function children(items: Int32Array, item: number, input: ParseInput, from: number): number {
  let n = lefts(items, item, input, from);
  const outer = pad + items[items[item + RIGHT1]! * itemSize + TOKEN]!;
  values[n++] = input.word[outer]!;
  values[n++] = input.tag[outer]!;
  values[n++] = items[item + RIGHT1_LABEL]!;
  values[n++] = input.tag[pad + items[items[item + RIGHT2]! * itemSize + TOKEN]!]!;
  values[n++] = items[item + RIGHT2_LABEL]!;
  return n;
}

function grandchildren(
  items: Int32Array,
  s0: number,
  s1: number,
  input: ParseInput,
  from: number,
  r0: number,
  r1: number,
  q0: number,
): Int32Array {
  let n = from;
  const child0 = items[s0 + RIGHT1]! * itemSize;
  const child1 = items[s1 + RIGHT1]! * itemSize;
  const left = pad + items[items[child0 + LEFT1]! * itemSize + TOKEN]!;
  values[n++] = input.tag[pad + items[items[child0 + RIGHT1]! * itemSize + TOKEN]!]!;
  values[n++] = items[child0 + RIGHT1_LABEL]!;
  values[n++] = input.tag[pad + items[items[child1 + RIGHT1]! * itemSize + TOKEN]!]!;
  values[n++] = input.word[left]!;
  values[n++] = input.tag[left]!;
  values[n++] = input.suffix[r0]!;
  values[n++] = input.suffix[q0]!;
  values[n++] = input.suffix[r1]!;
  return values;
}
