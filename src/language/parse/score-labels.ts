import { addSparse, type SparseWeights } from '../model/sparse.ts';
import { extract, selectTemplates } from '../model/templates.ts';
import { type Arena, BODY, itemSize, TOKEN } from './arena.ts';
import type { ParseInput } from './input.ts';
import { labelAtoms, labelTemplates, labelValues } from './labels.ts';
import { Memo } from './memo.ts';

/** The end of the arc that an atom tells of: 1 the head, 2 the dependent, 3 both; 0 the side, which all know. */
const endsOf = (atom: string): number => {
  if (atom === 'side') return 0;
  if (atom === 'dist' || atom === 'bt') return 3;
  return atom.startsWith('h') ? 1 : 2;
};
const atomEnds = labelAtoms.map(endsOf);
const ends = (atoms: readonly number[]): number => atoms.reduce((all, atom) => all | atomEnds[atom]!, 0);

const ofHead = selectTemplates(labelTemplates, atoms => ends(atoms) === 1);
const ofChild = selectTemplates(labelTemplates, atoms => ends(atoms) === 2);
const ofBoth = selectTemplates(labelTemplates, atoms => ends(atoms) === 3);

const features = new Int32Array(labelTemplates.count);

/** Chooses labels with the shipped weights; what one end of an arc adds is remembered for that end. */
export class LabelScorer {
  private readonly chosen = new Memo(1024, 1);
  private readonly heads: Memo;
  private readonly children: Memo;
  private readonly scores: Float64Array;

  constructor(
    private readonly weights: SparseWeights,
    /** This label is not chosen: the parser gives it to the one word without a head. */
    private readonly root: number,
  ) {
    this.heads = new Memo(256, weights.classes);
    this.children = new Memo(256, weights.classes);
    this.scores = new Float64Array(weights.classes);
  }

  label(arena: Arena, head: number, child: number, input: ParseInput): number {
    const { items } = arena;
    const a = items[head * itemSize + BODY]!;
    const b = items[child * itemSize + BODY]!;
    const known = this.chosen.find(a, b);
    if (known >= 0) return this.chosen.values[known]!;
    const side = items[head * itemSize + TOKEN]! < items[child * itemSize + TOKEN]! ? 1 : 0;
    const atoms = labelValues(items, head, child, input);
    const [scores, { classes }] = [this.scores, this.weights];
    const ofA = this.end(this.heads, ofHead, atoms, a, side);
    const ofB = this.end(this.children, ofChild, atoms, b, side);
    for (let c = 0; c < classes; c++)
      scores[c] = this.heads.values[ofA + c]! + this.children.values[ofB + c]!;
    extract(ofBoth, atoms, features);
    addSparse(this.weights, features, ofBoth.count, scores);
    const label = bestLabel(scores, this.root);
    this.chosen.values[~known] = label;
    return label;
  }

  /** Where the sums for one end of the arc begin in the memo's values. */
  private end(memo: Memo, templates: typeof ofHead, atoms: Int32Array, body: number, side: number): number {
    const known = memo.find(body, side);
    if (known >= 0) return known;
    memo.values.fill(0, ~known, ~known + this.weights.classes);
    extract(templates, atoms, features);
    addSparse(this.weights, features, templates.count, memo.values, ~known);
    return ~known;
  }
}

/** The label with the highest score, `root` apart. */
function bestLabel(scores: Float64Array, root: number): number {
  let at = root === 0 ? 1 : 0;
  for (let c = 0; c < scores.length; c++) if (scores[c]! > scores[at]! && c !== root) at = c;
  return at;
}
