import {
  type Document,
  deprelNames,
  sentenceOf,
  subtree,
  treeIndex,
  uposNames,
  xposNames,
} from '../../language/index.ts';

/** A document's trees with the look-ups that rules ask for. Views over the columns, no copies. */
export interface Tree {
  readonly doc: Document;
  /** Full relation of a token to its head: "nsubj:pass". */
  rel(token: number): string;
  /** The relation without its subtype: "nsubj". */
  base(token: number): string;
  upos(token: number): string;
  xpos(token: number): string;
  /** Lemma, lower case; empty for a token that is not there. */
  lemma(token: number): string;
  head(token: number): number;
  children(token: number): readonly number[];
  sentence(token: number): number;
  /** The first child whose full or base relation is one of these, or -1. */
  child(token: number, ...rels: readonly string[]): number;
  /** A child with one of these lemmas, or -1. */
  childLemma(token: number, lemmas: readonly string[]): number;
  /** The token and its conjuncts, in order. */
  conjuncts(token: number): readonly number[];
  /** First and last token of the subtree. */
  reach(token: number): readonly [number, number];
}

const baseNames = deprelNames.map(name => name.split(':')[0]!);

function conjunctsOf(
  children: (token: number) => readonly number[],
  conj: (token: number) => boolean,
  token: number,
) {
  const out = [token];
  for (let i = 0; i < out.length && out.length < 40; i++) {
    for (const child of children(out[i]!)) if (conj(child)) out.push(child);
  }
  return out.sort((a, b) => a - b);
}

/** Wraps a parsed document for the rules. */
export function treeOf(doc: Document): Tree {
  const { tokens } = doc;
  const index = treeIndex(doc);
  const lower: (string | undefined)[] = new Array(tokens.length);
  const rel = (token: number): string => deprelNames[tokens.deprel[token]!]!;
  const base = (token: number): string => baseNames[tokens.deprel[token]!]!;
  const lists: (readonly number[] | undefined)[] = new Array(tokens.length);
  const children = (token: number): readonly number[] => {
    const known = lists[token];
    if (known) return known;
    const found = Array.from(index.list.subarray(index.from[token]!, index.from[token + 1]!));
    lists[token] = found;
    return found;
  };
  const lemma = (token: number): string => {
    const known = lower[token];
    if (known !== undefined) return known;
    const made = (tokens.lemma[token] ?? '').toLowerCase();
    lower[token] = made;
    return made;
  };
  return {
    doc,
    rel,
    base,
    upos: token => uposNames[tokens.upos[token]!]!,
    xpos: token => xposNames[tokens.xpos[token]!]!,
    lemma,
    head: token => tokens.head[token]!,
    children,
    sentence: token => sentenceOf(doc, token),
    child: (token, ...rels) =>
      children(token).find(c => rels.includes(rel(c)) || rels.includes(base(c))) ?? -1,
    childLemma: (token, lemmas) => children(token).find(c => lemmas.includes(lemma(c))) ?? -1,
    conjuncts: token => conjunctsOf(children, c => base(c) === 'conj', token),
    reach: token => subtree(doc, token),
  };
}

const clausal = new Set(['acl', 'advcl', 'ccomp', 'parataxis', 'csubj', 'conj']);

/** Does this token open another clause than the one above it (a clause of its own, or a verbal conjunct)? */
function opensClause(tree: Tree, token: number): boolean {
  const base = tree.base(token);
  if (base === 'conj') return tree.upos(token) === 'VERB' || tree.upos(token) === 'AUX';
  return clausal.has(base) || base === 'xcomp';
}

// A pure function of a tree, remembered for as long as the tree lives.
const clauses = new WeakMap<Tree, Map<number, readonly number[]>>();

/** The tokens of a predicate's own clause in text order, without those of clauses below it. At most 120. */
export function clauseTokens(tree: Tree, predicate: number): readonly number[] {
  const known = clauses.get(tree) ?? new Map<number, readonly number[]>();
  if (known.size === 0) clauses.set(tree, known);
  const tokens = known.get(predicate) ?? clauseOf(tree, predicate);
  known.set(predicate, tokens);
  return tokens;
}

function clauseOf(tree: Tree, predicate: number): readonly number[] {
  const out: number[] = [];
  const open = [predicate];
  while (open.length > 0 && out.length < 120) {
    const token = open.pop()!;
    out.push(token);
    for (const child of tree.children(token)) if (!opensClause(tree, child)) open.push(child);
  }
  return out.sort((a, b) => a - b);
}
