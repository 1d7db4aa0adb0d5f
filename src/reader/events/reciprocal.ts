import type { Party } from '../event.ts';
import type { Match } from './match.ts';
import type { Scene } from './scene.ts';
import { clauseTokens, type Tree } from './tree.ts';

/** Kinds with one who acts, which two may do to each other: two acts, one each way. */
const eachWay = /^(mission-(opened|closed|moved)|diplomats-expelled|ambassador-|recognition)/;
/** Kinds whose plural noun, said of two sides, means one of each. */
const oneOfEach = /^(mission-(opened|closed)|ambassador-(recalled|appointed))$/;

/** Said with "each other", "one another", "the other's", "mutual". */
export const isReciprocal = ({ tree }: Scene, { predicate, theme }: Match): boolean =>
  [...clauseTokens(tree, predicate), ...(theme < 0 ? [] : behind(tree, theme))].some(
    t =>
      /^(mutual|mutually|reciprocal|reciprocally|another|respective)$/.test(tree.lemma(t)) ||
      (tree.lemma(t) === 'other' && (tree.lemma(t - 1) === 'each' || isPossessor(tree.lemma(t + 1)))),
  );

/** What stands below a noun, and the five words behind it wherever the tree ties them. */
const behind = (tree: Tree, noun: number): readonly number[] => {
  const end = Math.min(tree.doc.first[tree.sentence(noun) + 1]!, noun + 6);
  return [...tree.children(noun), ...Array.from({ length: end - noun - 1 }, (_, i) => noun + 1 + i)];
};

const isPossessor = (word: string | undefined): boolean => /^['’]s?$/.test(word ?? '');

/** "The embassies are to reopen": several, one of each side. */
const isPlural = ({ tree }: Scene, theme: number): boolean => theme >= 0 && /^NNP?S$/.test(tree.xpos(theme));

/**
 * The sides of an act of two that the clause does not tell apart: one each way where they act on each other ("opened
 * embassies in each other's capitals", "will exchange ambassadors", "the embassies will reopen"), else the first on the
 * second.
 */
export function betweenTwo(scene: Scene, match: Match, a: Party, b: Party) {
  const { kind, mutual } = match.frame;
  const both =
    eachWay.test(kind) &&
    (isReciprocal(scene, match) || mutual === true || (oneOfEach.test(kind) && isPlural(scene, match.theme)));
  return both ? { source: [a, b], target: [a, b] } : { source: [a], target: [b] };
}

/** "exchanged recognition with Spain", "swapped ambassadors with": one each way, though the clause tells the sides apart. */
export const isExchange = ({ frame }: Match): boolean => frame.mutual === true && eachWay.test(frame.kind);
