import { addSparse, type SparseWeights } from '../model/sparse.ts';
import { extract, selectTemplates, type Templates } from '../model/templates.ts';
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

/** Does the atom tell of the children that a word has so far? Else it tells of the word alone. */
const isGrown = (atom: string): boolean => /^[hd](L|R|M|ls|rs|vl|vr)/.test(atom);
const grown = labelAtoms.map(isGrown);

/** The templates of one end or of both: those that look at the words alone, and those that look at children, too. */
const templatesOf = (end: number) => ({
  bare: selectTemplates(labelTemplates, atoms => ends(atoms) === end && !atoms.some(atom => grown[atom])),
  grown: selectTemplates(labelTemplates, atoms => ends(atoms) === end && atoms.some(atom => grown[atom])),
});
const ofHead = templatesOf(1);
const ofChild = templatesOf(2);
const ofBoth = templatesOf(3);

const features = new Int32Array(labelTemplates.count);

/**
 * Chooses labels with the shipped weights; what one end of an arc adds is remembered for that end with its children, and
 * what the words alone add is remembered for the words, as words get children faster than the text gets words.
 */
export class LabelScorer {
  private readonly chosen = new Memo(1024, 1);
  private readonly heads: Ends;
  private readonly children: Ends;
  private readonly words: Memo;
  private readonly scores: Float64Array;

  constructor(
    private readonly weights: SparseWeights,
    /** This label is not chosen: the parser gives it to the one word without a head. */
    private readonly root: number,
  ) {
    const { classes } = weights;
    this.heads = { templates: ofHead, words: new Memo(128, classes), bodies: new Memo(256, classes) };
    this.children = { templates: ofChild, words: new Memo(128, classes), bodies: new Memo(256, classes) };
    this.words = new Memo(256, classes);
    this.scores = new Float64Array(classes);
  }

  label({ items, bodies }: Arena, head: number, child: number, input: ParseInput): number {
    const [h, d] = [head * itemSize, child * itemSize];
    const [a, b] = [items[h + BODY]!, items[d + BODY]!];
    const known = this.chosen.find(a, b);
    if (known >= 0) return this.chosen.values[known]!;
    const [headWord, childWord] = [items[h + TOKEN]!, items[d + TOKEN]!];
    const side = headWord < childWord ? 1 : 0;
    const { sentence } = bodies;
    const atoms = labelValues(items, head, child, input);
    const ofA = this.end(this.heads, atoms, a, sentence, headWord, side);
    const ofB = this.end(this.children, atoms, b, sentence, childWord, side);
    const words = this.words.find(sentence, headWord, childWord);
    const from = words < 0 ? ~words : words;
    if (words < 0)
      this.sum(ofBoth.bare, atoms, this.words.values.fill(0, from, from + this.scores.length), from);
    this.gather(ofA, ofB, from);
    this.sum(ofBoth.grown, atoms, this.scores, 0);
    const label = bestLabel(this.scores, this.root);
    this.chosen.values[~known] = label;
    return label;
  }

  /** Begins the scores with what is remembered of the head, the child, and their words together. */
  private gather(ofHead: number, ofChild: number, ofWords: number): void {
    const { scores } = this;
    const [heads, children, words] = [
      this.heads.bodies.values,
      this.children.bodies.values,
      this.words.values,
    ];
    for (let c = 0; c < scores.length; c++)
      scores[c] = heads[ofHead + c]! + children[ofChild + c]! + words[ofWords + c]!;
  }

  /** Where the sums for one end of the arc begin in the values of its bodies. */
  private end(
    { templates, words, bodies }: Ends,
    atoms: Int32Array,
    body: number,
    sentence: number,
    word: number,
    side: number,
  ): number {
    const known = bodies.find(body, side);
    if (known >= 0) return known;
    const { length } = this.scores;
    const bare = words.find(sentence, word, side);
    const from = bare < 0 ? ~bare : bare;
    if (bare < 0) this.sum(templates.bare, atoms, words.values.fill(0, from, from + length), from);
    for (let c = 0; c < length; c++) bodies.values[~known + c] = words.values[from + c]!;
    this.sum(templates.grown, atoms, bodies.values, ~known);
    return ~known;
  }

  private sum(templates: Templates, atoms: Int32Array, out: Float64Array, at: number): void {
    extract(templates, atoms, features);
    addSparse(this.weights, features, templates.count, out, at);
  }
}

/** What is remembered of one end of an arc: by its word, and by its word with children. */
interface Ends {
  readonly templates: { readonly bare: Templates; readonly grown: Templates };
  readonly words: Memo;
  readonly bodies: Memo;
}

/** The label with the highest score, `root` apart. */
function bestLabel(scores: Float64Array, root: number): number {
  let at = root === 0 ? 1 : 0;
  for (let c = 0; c < scores.length; c++) if (scores[c]! > scores[at]! && c !== root) at = c;
  return at;
}
