import type { Indexed } from './lexicon.ts';
import { type Tense, tenseOf } from './tense.ts';
import type { Tree } from './tree.ts';

const ranks = new Set(['first', 'last', 'latest', 'only', 'next', 'sole', 'earliest']);
const isRank = (word: string): boolean =>
  ranks.has(word) ||
  /^(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(st|nd|rd|th))$/.test(word);

/** Is the word a rank ("the first to"), or a noun with one ("the 55th country to", "the only state to")? */
const isRanked = (tree: Tree, token: number): boolean =>
  isRank(tree.lemma(token)) ||
  tree.children(token).some(child => child < token && isRank(tree.doc.tokens.form[child]!.toLowerCase()));

/**
 * How sure an infinitive under a rank is: "was the first to recognise" tells that it did, "could be the next to" that it
 * may. Null where the verb does not stand so.
 */
export function underRank(tree: Tree, lexicon: Indexed, verb: number): Tense['state'] | 'denied' | null {
  const noun = tree.head(verb);
  if (noun < 0 || !['acl', 'xcomp', 'advcl', 'ccomp'].includes(tree.base(verb))) return null;
  if (tree.upos(noun) === 'VERB' || !isRanked(tree, noun)) return null;
  let at = noun;
  for (let hops = 0; hops < 4 && at >= 0; hops++, at = tree.head(at)) {
    if (tree.upos(at) !== 'VERB' && tree.child(at, 'cop') < 0) continue;
    const { state, negated } = tenseOf(tree, lexicon, at);
    return negated ? 'denied' : state === 'open' ? 'happened' : state;
  }
  return null;
}

/** "has yet to recognise", "is yet to": it has not. */
export function notYet(tree: Tree, verb: number): boolean {
  const above = tree.head(verb);
  return (
    tree.childLemma(verb, ['to']) >= 0 &&
    [verb, above].some(t => t >= 0 && tree.childLemma(t, ['yet']) >= 0) &&
    [verb, above].some(t => t >= 0 && (tree.lemma(t) === 'have' || tree.childLemma(t, ['have']) >= 0))
  );
}

const avoiding = /\b(far from|instead of|rather than|short of|without|in lieu of)$/;

/** "far from recalling its ambassador", "instead of closing", "without breaking off": it was not done. */
export function avoided({ doc }: Tree, verb: number): boolean {
  const { start } = doc.tokens;
  const from = Math.max(0, verb - 3);
  return avoiding.test(doc.text.slice(start[from], start[verb]).trimEnd().toLowerCase());
}
