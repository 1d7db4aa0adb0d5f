import type { Document, TokenColumns } from './document.ts';
import type { Deprel } from './names.ts';
import { deprelIs } from './views.ts';

/** The trees of a document turned round: children of each token, and the stretch that its subtree covers. */
export interface TreeIndex {
  /** The children of token t are list[from[t]] ... list[from[t + 1] - 1], in text order. */
  readonly from: Int32Array;
  readonly list: Int32Array;
  /** First and last token of the subtree of t. */
  readonly left: Int32Array;
  readonly right: Int32Array;
}

// A pure function of immutable columns, remembered for as long as they live.
const indices = new WeakMap<TokenColumns, TreeIndex>();

/** The child index of a document, built once in linear time. */
export function treeIndex(doc: Document): TreeIndex {
  let index = indices.get(doc.tokens);
  if (!index) {
    index = buildIndex(doc.tokens);
    indices.set(doc.tokens, index);
  }
  return index;
}

function buildIndex(tokens: TokenColumns): TreeIndex {
  const n = tokens.length;
  const from = new Int32Array(n + 1);
  for (let t = 0; t < n; t++) if (tokens.head[t]! >= 0) from[tokens.head[t]! + 1]!++;
  for (let t = 0; t < n; t++) from[t + 1]! += from[t]!;
  const next = from.slice(0, n);
  const list = new Int32Array(from[n]!);
  const waiting = new Int32Array(n);
  for (let t = 0; t < n; t++) {
    const head = tokens.head[t]!;
    if (head < 0) continue;
    list[next[head]!++] = t;
    waiting[head]!++;
  }
  return { from, list, ...spans(tokens, waiting) };
}

/** Widens each head's stretch by its children's, leaves first; `waiting` counts children not yet done. */
function spans(tokens: TokenColumns, waiting: Int32Array): { left: Int32Array; right: Int32Array } {
  const n = tokens.length;
  const left = Int32Array.from({ length: n }, (_, t) => t);
  const right = left.slice();
  for (let leaf = 0; leaf < n; leaf++) {
    if (waiting[leaf] !== 0) continue;
    for (let t = leaf; waiting[t] === 0; ) {
      waiting[t] = -1;
      const head = tokens.head[t]!;
      if (head < 0) break;
      if (left[t]! < left[head]!) left[head] = left[t]!;
      if (right[t]! > right[head]!) right[head] = right[t]!;
      waiting[head]!--;
      t = head;
    }
  }
  return { left, right };
}

/** The children of a token in text order: a view on the index, not to be written to. */
export function children(doc: Document, token: number): Int32Array {
  const index = treeIndex(doc);
  return index.list.subarray(index.from[token]!, index.from[token + 1]!);
}

/** The first child with this relation (`nsubj` also finds `nsubj:pass`), or -1. */
export function childBy(doc: Document, token: number, name: Deprel): number {
  const index = treeIndex(doc);
  for (let i = index.from[token]!; i < index.from[token + 1]!; i++) {
    if (deprelIs(doc, index.list[i]!, name)) return index.list[i]!;
  }
  return -1;
}

/** All children with this relation. */
export function childrenBy(doc: Document, token: number, name: Deprel): number[] {
  return Array.from(children(doc, token)).filter(child => deprelIs(doc, child, name));
}

/** First and last token (both included) of the stretch that the token and all below it cover. */
export function subtree(doc: Document, token: number): [number, number] {
  const index = treeIndex(doc);
  return [index.left[token]!, index.right[token]!];
}

/** Is `above` the token itself or one of its heads? Linear in the depth. */
export function dominates(doc: Document, above: number, token: number): boolean {
  for (let t = token; t >= 0; t = doc.tokens.head[t]!) if (t === above) return true;
  return false;
}

/** The token of the sentence that has no head, or -1 in an empty sentence. */
export function rootOf(doc: Document, sentence: number): number {
  for (let t = doc.first[sentence]!; t < doc.first[sentence + 1]!; t++) if (doc.tokens.head[t]! < 0) return t;
  return -1;
}
