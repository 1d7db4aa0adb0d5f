import type { Indexed } from './lexicon.ts';
import type { Tree } from './tree.ts';

const modifiers = new Set(['amod', 'compound', 'nmod', 'det', 'advmod', 'flat', 'case', 'conj']);

/** Is this noun of the class: one of its heads, not made another thing by a modifier, and marked where it must be? */
export function isOfClass(tree: Tree, lexicon: Indexed, token: number, name: string): boolean {
  const found = lexicon.classes.get(name);
  if (!found) return tree.lemma(token) === name;
  const lemma = tree.lemma(token);
  const head = found.heads.has(lemma);
  if (!head && !found.marked.has(lemma)) return false;
  let marked = head;
  for (const child of tree.children(token)) {
    if (!modifiers.has(tree.base(child))) continue;
    const word = tree.lemma(child);
    if (child < token && found.not.has(word) && !beside(tree, child, found.marks)) return false;
    if (found.marks.has(word) || found.heads.has(word)) marked = true;
    else if (!marked) marked = tree.children(child).some(deeper => found.marks.has(tree.lemma(deeper)));
  }
  return marked || (token > 0 && found.marks.has(tree.lemma(token - 1)));
}

/** "diplomatic and consular relations": a modifier that would exclude stands beside one that marks. */
function beside(tree: Tree, child: number, marks: ReadonlySet<string>): boolean {
  const around = [tree.head(child), ...tree.children(child)];
  return marks.size > 0 && around.some(token => token >= 0 && marks.has(tree.lemma(token)));
}

/** The noun itself or, where it only measures ("the level of relations"), the one behind its "of"; with conjuncts. */
export function thingsAt(tree: Tree, lexicon: Indexed, token: number): readonly number[] {
  const out: number[] = [];
  for (const one of tree.conjuncts(token)) {
    out.push(one);
    // "Embassy Bujumbura", "Legation Tangier": the post is named before its place.
    if (tree.upos(one) === 'PROPN')
      out.push(...tree.children(one).filter(child => tree.base(child) === 'compound'));
    if (!isOfClass(tree, lexicon, one, 'transparent') && tree.upos(one) !== 'NUM') continue;
    for (const child of tree.children(one)) {
      if (tree.base(child) === 'nmod' && tree.childLemma(child, ['of', 'in']) >= 0)
        out.push(...tree.conjuncts(child));
    }
  }
  return out;
}
