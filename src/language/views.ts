import type { Document } from './document.ts';
import {
  baseDeprel,
  type Deprel,
  deprelIndex,
  deprelNames,
  type Upos,
  uposNames,
  type Xpos,
  xposNames,
} from './names.ts';

/** How many sentences the document has. */
export const sentenceCount = (doc: Document): number => doc.first.length - 1;

/** UTF-16 offsets [from, to) of a sentence in the document's text: from its first token's start to its last one's end. */
export function sentenceSpan(doc: Document, sentence: number): [number, number] {
  const first = doc.first[sentence]!;
  const last = doc.first[sentence + 1]! - 1;
  return [doc.tokens.start[first]!, doc.tokens.end[last]!];
}

/** The text of a sentence as it stands. */
export function sentenceText(doc: Document, sentence: number): string {
  const [from, to] = sentenceSpan(doc, sentence);
  return doc.text.slice(from, to);
}

/** The sentence that holds a token (binary search). */
export function sentenceOf(doc: Document, token: number): number {
  let low = 0;
  let high = doc.first.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (doc.first[middle]! <= token) low = middle;
    else high = middle;
  }
  return low;
}

/** The text from the first token to the last one, both included. */
export const textOf = (doc: Document, first: number, last: number): string =>
  doc.text.slice(doc.tokens.start[first], doc.tokens.end[last]);

export const upos = (doc: Document, token: number): Upos => uposNames[doc.tokens.upos[token]!]!;
export const xpos = (doc: Document, token: number): Xpos => xposNames[doc.tokens.xpos[token]!]!;
export const deprel = (doc: Document, token: number): Deprel => deprelNames[doc.tokens.deprel[token]!]!;

/** Is this the token's relation? `nsubj` is also true of `nsubj:pass`; a relation with a subtype must match whole. */
export function deprelIs(doc: Document, token: number, name: Deprel): boolean {
  const wanted = deprelIndex(name);
  const has = doc.tokens.deprel[token]!;
  return has === wanted || baseDeprel[has] === wanted;
}

/** Is the relation one of these (as `deprelIs`)? */
export function deprelIn(doc: Document, token: number, names: readonly Deprel[]): boolean {
  for (const name of names) if (deprelIs(doc, token, name)) return true;
  return false;
}

/** Is this the token's universal tag? */
export const uposIs = (doc: Document, token: number, name: Upos): boolean =>
  uposNames[doc.tokens.upos[token]!] === name;
