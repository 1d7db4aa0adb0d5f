import { extract, selectTemplates } from '../model/templates.ts';
import { scoreTernary, type TernaryWeights } from '../model/ternary.ts';
import { arcLabels } from './arc-labels.ts';
import { type Arena, BELOW, BODY, FRONT, itemSize, stateSize, TOP } from './arena.ts';
import type { ParseInput } from './input.ts';
import { Memo } from './memo.ts';
import { moveAtoms, moveTemplates, moveValues } from './moves.ts';
import type { ParseScorer } from './scorer.ts';

/** The parts of a state that an atom tells of, as bits: the top of the stack, what is below it, the third, the buffer. */
const [top, below, third, front] = [1, 2, 4, 8];
const partsOf = (atom: string): number => {
  if (atom === 'd' || atom === 'dbt' || atom === 'll') return top | front;
  if (atom === 'e' || atom === 'ebt' || atom === 'rl') return top | below;
  if (atom.startsWith('s0')) return top;
  if (atom.startsWith('s1')) return below;
  return atom.startsWith('s2') ? third : front;
};
const atomParts = moveAtoms.map(partsOf);
const partsTogether = (atoms: readonly number[]): number =>
  atoms.reduce((parts, atom) => parts | atomParts[atom]!, 0);

/** Parts whose sums are worth remembering: two in five to four in five look like one already seen. */
const remembered = [top, below, front, top | below, top | front];
const groups = remembered.map(parts =>
  selectTemplates(moveTemplates, atoms => partsTogether(atoms) === parts),
);
const rest = selectTemplates(moveTemplates, atoms => !remembered.includes(partsTogether(atoms)));

const slots = 1024;
const features = new Int32Array(moveTemplates.count);

/**
 * Scores moves with the shipped weights. The templates are summed in groups, by the parts of the state that they look
 * at, and the sums of each group are remembered for these parts.
 */
export class MoveScorer {
  private readonly whole = new Memo(slots, 3);
  private readonly sums = groups.map(() => new Memo(slots, 3));
  private readonly others = new Float64Array(3);

  constructor(
    private readonly weights: TernaryWeights,
    private readonly scorer: () => ParseScorer,
  ) {}

  score(arena: Arena, state: number, input: ParseInput, out: Float64Array): void {
    const { items, states } = arena;
    const s0 = states[state * stateSize + TOP]! * itemSize;
    const s1 = items[s0 + BELOW]! * itemSize;
    const s2 = items[s1 + BELOW]! * itemSize;
    const a = items[s0 + BODY]!;
    const b = items[s1 + BODY]!;
    const d = items[states[state * stateSize + FRONT]! * itemSize + BODY]!;
    const known = this.whole.find(a, b, items[s2 + BODY]!, d);
    const { values } = this.whole;
    const at = known < 0 ? ~known : known;
    if (known < 0) {
      const arcs = arcLabels(arena, state, input, this.scorer());
      this.sum(moveValues(arena, state, input, arcs), a, b, d, values, at);
    }
    out[0] = values[at]!;
    out[1] = values[at + 1]!;
    out[2] = values[at + 2]!;
  }

  private sum(atoms: Int32Array, a: number, b: number, d: number, out: Float64Array, at: number): void {
    const { others } = this;
    extract(rest, atoms, features);
    scoreTernary(this.weights, features, rest.count, others);
    out[at] = others[0]!;
    out[at + 1] = others[1]!;
    out[at + 2] = others[2]!;
    this.add(0, atoms, a, 0, out, at);
    this.add(1, atoms, b, 0, out, at);
    this.add(2, atoms, d, 0, out, at);
    this.add(3, atoms, a, b, out, at);
    this.add(4, atoms, a, d, out, at);
  }

  private add(g: number, atoms: Int32Array, a: number, b: number, out: Float64Array, at: number): void {
    const memo = this.sums[g]!;
    const known = memo.find(a, b);
    const from = known < 0 ? ~known : known;
    const { values } = memo;
    if (known < 0) {
      const templates = groups[g]!;
      extract(templates, atoms, features);
      scoreTernary(this.weights, features, templates.count, values, from);
    }
    out[at]! += values[from]!;
    out[at + 1]! += values[from + 1]!;
    out[at + 2]! += values[from + 2]!;
  }
}
