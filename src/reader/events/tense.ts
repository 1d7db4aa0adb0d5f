import type { Indexed } from './lexicon.ts';
import type { Tree } from './tree.ts';

/** What a verb's own auxiliaries, tense and negation say. */
export interface Tense {
  readonly state: 'happened' | 'planned' | 'possible' | 'would' | 'open';
  readonly negated: boolean;
  /** It has a tense of its own (not an infinitive or a gerund). */
  readonly finite: boolean;
  readonly time: 'past' | 'present' | 'future' | null;
  /** "has been building": something that goes on, no act that was done. */
  readonly goingOn: boolean;
  /** "had (not) built": seen from a point in the past. */
  readonly pluperfect: boolean;
}

const negators = new Set([
  'not',
  "n't",
  'never',
  'neither',
  'nor',
  'no',
  'nobody',
  'none',
  'hardly',
  'scarcely',
  'nowhere',
]);
const subjects = ['nsubj', 'nsubj:pass', 'csubj'];
const finiteTags = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** Is there a negation on the verb, its auxiliaries, or on the determiner of its subject or object? */
export function isNegated(tree: Tree, verb: number): boolean {
  return tree.children(verb).some(child => {
    const base = tree.base(child);
    if (base === 'advmod' || base === 'cc' || base === 'det')
      return negators.has(tree.lemma(child)) && !longer(tree, child);
    if (base !== 'nsubj' && base !== 'obj') return false;
    if (['nobody', 'none', 'neither', 'nothing'].includes(tree.lemma(child))) return true;
    if (base === 'nsubj' && tree.childLemma(child, ['neither']) >= 0) return true;
    const det = tree.child(child, 'det');
    return det >= 0 && (tree.lemma(det) === 'no' || tree.lemma(det) === 'neither');
  });
}

const isLonger = (tree: Tree, token: number): boolean =>
  token < tree.doc.tokens.length && tree.doc.tokens.form[token]!.toLowerCase() === 'longer';

const longer = (tree: Tree, token: number): boolean => isLonger(tree, token + 1);

/** "ceased to recognise", "has stopped recognising". */
function stopped(tree: Tree, verb: number): boolean {
  const above = tree.head(verb);
  return (
    above >= 0 &&
    ['xcomp', 'ccomp'].includes(tree.base(verb)) &&
    ['cease', 'stop'].includes(tree.lemma(above)) &&
    tree.child(above, 'aux') === tree.childLemma(above, ['have']) &&
    !isNegated(tree, above)
  );
}

/** Said with "no longer" or "not ... any more". */
export const hasCeased = (tree: Tree, verb: number): boolean =>
  stopped(tree, verb) ||
  tree
    .children(verb)
    .some(
      child => isLonger(tree, child) || (tree.lemma(child) === 'anymore' && tree.base(child) === 'advmod'),
    );

const no = { goingOn: false, pluperfect: false } as const;

/** "will each open": the modal before a verb that the tagger took for an adjective or a noun, hung elsewhere by the tree. */
function strayModal(tree: Tree, verb: number, auxiliaries: number): readonly string[] {
  if (auxiliaries > 0 || tree.upos(verb) === 'VERB') return [];
  for (let t = verb - 1; t >= Math.max(tree.doc.first[tree.sentence(verb)]!, verb - 2); t--)
    if (tree.xpos(t) === 'MD') return [tree.lemma(t)];
  return [];
}

/** Reads a verb's auxiliaries. */
export function tenseOf(tree: Tree, lexicon: Indexed, verb: number): Tense {
  const { auxiliaries } = lexicon.lexicon.modality;
  const negated = isNegated(tree, verb);
  const aux = tree.children(verb).filter(child => tree.base(child) === 'aux' || tree.base(child) === 'cop');
  const lemmas = [...aux.map(child => tree.lemma(child)), ...strayModal(tree, verb, aux.length)];
  const modal = (words: readonly string[]) => lemmas.some(lemma => words.includes(lemma));
  const ahead = { negated, finite: true, time: 'future', ...no } as const;
  if (modal(auxiliaries.would)) return { state: 'would', ...ahead };
  if (modal(auxiliaries.planned)) return { state: 'planned', ...ahead };
  if (modal(auxiliaries.possible)) return { state: 'possible', ...ahead };
  const tags = [tree.xpos(verb), ...aux.map(child => tree.xpos(child))];
  const finite =
    tags.some(tag => finiteTags.has(tag)) ||
    isBarePresent(tree, verb, aux.length) ||
    isRelativePast(tree, verb) ||
    (aux.length === 0 && tree.xpos(verb) === 'VBN' && isReduced(tree, verb));
  const to = tree.children(verb).some(child => tree.lemma(child) === 'to' && tree.base(child) === 'mark');
  if (to && finite && lemmas.includes('be')) return { state: 'planned', ...ahead };
  // "have still to forge": how things stand; "has to close": what ought to be.
  if (to && finite && lemmas.includes('have'))
    return { state: 'possible', ...ahead, goingOn: tree.childLemma(verb, ['still', 'yet']) >= 0 };
  const past = tags.includes('VBD') || tags.includes('VBN');
  const perfect = aux.find(child => tree.lemma(child) === 'have');
  return {
    state: finite ? 'happened' : 'open',
    negated,
    finite,
    time: finite ? (past ? 'past' : 'present') : null,
    goingOn: perfect !== undefined && tree.xpos(verb) === 'VBG',
    pluperfect: perfect !== undefined && tree.xpos(perfect) === 'VBD',
  };
}

/** "Morocco that severed ties", tagged as an adjective. */
const isRelativePast = (tree: Tree, verb: number): boolean =>
  tree.upos(verb) === 'ADJ' && verb > 0 && /^(who|which|that)$/.test(tree.doc.tokens.form[verb - 1]!);

/** A present tense that the tagger took for an infinitive: no "to", no auxiliary, and a clause of its own. */
const isBarePresent = (tree: Tree, verb: number, auxiliaries: number): boolean =>
  tree.xpos(verb) === 'VB' &&
  auxiliaries === 0 &&
  tree.childLemma(verb, ['to']) < 0 &&
  ['root', 'parataxis', 'ccomp'].includes(tree.base(verb));

/** A participle that stands for a clause: "relations, established in 1902", a headline's "Ties restored". */
const isReduced = (tree: Tree, verb: number): boolean => {
  const base = tree.base(verb);
  return (
    base === 'acl' ||
    base === 'root' ||
    base === 'advcl' ||
    base === 'parataxis' ||
    subjects.some(rel => tree.child(verb, rel) >= 0)
  );
};
