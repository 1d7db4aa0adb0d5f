import {
  type Deprel,
  type Document,
  deprel,
  sentenceCount,
  type TreeIndex,
  treeIndex,
  type Upos,
  upos,
} from '../../language/index.ts';

/** How a noun phrase stands in its clause, for salience and binding. */
export type Grammar =
  | 'subject'
  | 'object'
  | 'oblique'
  | 'noun'
  | 'possessive'
  | 'modifier'
  | 'predicate'
  | 'other';

/** A document with what the mention finder asks of it again and again, in columns. */
export interface Syntax {
  readonly doc: Document;
  readonly length: number;
  /** Lower-case forms, and lower-case lemmas. */
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  readonly tree: TreeIndex;
  /** The children of tokens that were asked for (see `childrenOf`). */
  readonly children: (readonly number[] | undefined)[];
  readonly sentence: Int32Array;
  /** The predicate that heads the clause of each token (a predicate's own clause is itself). */
  readonly clause: Int32Array;
  /** Paragraph number of each sentence. */
  readonly paragraph: Int32Array;
}

const clausal: ReadonlySet<Deprel> = new Set<Deprel>([
  'root',
  'ccomp',
  'xcomp',
  'advcl',
  'advcl:relcl',
  'acl',
  'acl:relcl',
  'csubj',
  'csubj:pass',
  'csubj:outer',
  'parataxis',
]);

/** Turns a parsed document into columns; linear in its length. */
export function syntaxOf(doc: Document): Syntax {
  const length = doc.tokens.length;
  const sentence = new Int32Array(length);
  const paragraph = new Int32Array(sentenceCount(doc));
  for (let s = 0; s < paragraph.length; s++) {
    for (let t = doc.first[s]!; t < doc.first[s + 1]!; t++) sentence[t] = s;
    if (s === 0) continue;
    const gap = doc.text.slice(doc.tokens.end[doc.first[s]! - 1]!, doc.tokens.start[doc.first[s]!]!);
    paragraph[s] = paragraph[s - 1]! + (gap.includes('\n') ? 1 : 0);
  }
  const tree = treeIndex(doc);
  return {
    doc,
    length,
    words: doc.tokens.form.map(lower),
    lemmas: doc.tokens.lemma.map(lower),
    tree,
    children: new Array(length),
    sentence,
    clause: clauses(doc, tree),
    paragraph,
  };
}

const lower = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/** Heads before dependents, from each root down; a cycle in outside input keeps its tokens as their own clauses. */
function clauses(doc: Document, tree: TreeIndex): Int32Array {
  const clause = Int32Array.from({ length: doc.tokens.length }, (_, t) => t);
  const queue: number[] = [];
  for (let t = 0; t < clause.length; t++) if (doc.tokens.head[t]! < 0) queue.push(t);
  for (let next = 0; next < queue.length; next++) {
    const t = queue[next]!;
    const head = doc.tokens.head[t]!;
    if (head >= 0 && !opensClause(doc, tree, t, clause[head] === head)) clause[t] = clause[head]!;
    for (let i = tree.from[t]!; i < tree.from[t + 1]!; i++) queue.push(tree.list[i]!);
  }
  return clause;
}

function opensClause(doc: Document, tree: TreeIndex, t: number, headIsClause: boolean): boolean {
  const relation = deprel(doc, t);
  if (clausal.has(relation)) return true;
  if (relation !== 'conj' || !headIsClause) return false;
  const tag = upos(doc, t);
  if (tag === 'VERB' || tag === 'AUX') return true;
  for (let i = tree.from[t]!; i < tree.from[t + 1]!; i++) {
    const child = deprel(doc, tree.list[i]!);
    if (child === 'cop' || child.startsWith('nsubj')) return true;
  }
  return false;
}

/** The relation of a token; a head that is not there (-1) counts as a root. */
export const rel = (syntax: Syntax, token: number): Deprel =>
  token < 0 ? 'root' : deprel(syntax.doc, token);
export const tag = (syntax: Syntax, token: number): Upos =>
  token < 0 || token >= syntax.length ? 'X' : upos(syntax.doc, token);
export const headOf = (syntax: Syntax, token: number): number => syntax.doc.tokens.head[token]!;

const childless: readonly number[] = [];

/** The children of a token, first to last. */
export function childrenOf(syntax: Syntax, token: number): readonly number[] {
  const known = syntax.children[token];
  if (known) return known;
  const { from, list } = syntax.tree;
  const first = from[token] ?? 0;
  const last = token < 0 ? 0 : (from[token + 1] ?? 0);
  if (first >= last) return childless;
  const found = Array.from(list.subarray(first, last));
  syntax.children[token] = found;
  return found;
}

/** The first child for which `test` holds, or -1. */
export function findChild(syntax: Syntax, token: number, test: (child: number) => boolean): number {
  const { from, list } = syntax.tree;
  for (let i = from[token]!; i < from[token + 1]!; i++) if (test(list[i]!)) return list[i]!;
  return -1;
}

/** The first preposition of a phrase, in lower case ("with"), or null; conjuncts take their first conjunct's. */
export function preposition(syntax: Syntax, token: number): string | null {
  let at = token;
  for (let steps = 0; steps < 8; steps++) {
    const found = findChild(
      syntax,
      at,
      child => rel(syntax, child) === 'case' && syntax.words[child] !== "'s" && syntax.words[child] !== "'",
    );
    if (found >= 0) return syntax.words[found]!;
    const relation = rel(syntax, at);
    if (!['conj', 'appos', 'flat', 'nmod:desc'].includes(relation) || headOf(syntax, at) < 0) return null;
    // "in Africa: A and B": what a colon opens is no place.
    if (syntax.words[syntax.tree.left[at]! - 1] === ':') return null;
    at = headOf(syntax, at);
  }
  return null;
}

/** How the phrase headed by this token stands in its clause; conjuncts and parts of names stand as their head does. */
export function grammar(syntax: Syntax, token: number): Grammar {
  let at = token;
  for (let steps = 0; steps < 8; steps++) {
    const relation = rel(syntax, at);
    if (relation.startsWith('nsubj')) return 'subject';
    switch (relation) {
      case 'obj':
      case 'iobj':
        return 'object';
      case 'obl:agent':
      case 'obl':
      case 'obl:unmarked':
        return 'oblique';
      case 'nmod:poss':
        return 'possessive';
      case 'nmod':
        return 'noun';
      case 'compound':
      case 'amod':
      case 'det':
        return 'modifier';
      case 'conj':
      case 'appos':
      case 'flat':
      case 'nmod:desc':
        if (headOf(syntax, at) < 0) return 'other';
        at = headOf(syntax, at);
        continue;
      case 'root':
      case 'ccomp':
      case 'xcomp':
        return 'predicate';
      default:
        return 'other';
    }
  }
  return 'other';
}

/** The token of [first, last] whose head lies outside: the head of the stretch. */
export function headWithin(syntax: Syntax, first: number, last: number): number {
  for (let t = last; t >= first; t--) {
    const head = headOf(syntax, t);
    if ((head < first || head > last) && rel(syntax, t) !== 'punct' && rel(syntax, t) !== 'case') return t;
  }
  return last;
}
