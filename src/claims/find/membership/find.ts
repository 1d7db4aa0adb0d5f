import type { Draft } from '../../draft.ts';
import type { ClaimLexicon } from '../lexicon.ts';
import type { Scene } from '../scene.ts';
import { joinedOrLeft } from './moves.ts';
import { memberNoun, memberOf } from './noun.ts';
import { belongs, isIn, nonBody, outside, seeksToJoin } from './standing.ts';

/** "a member of the EU", "EU member Cyprus", "outside the union", "has applied to join": who belongs to what. */
export function findMemberships(scene: Scene, lexicon: ClaimLexicon): Draft[] {
  const out: Draft[] = [];
  for (let token = scene.from; token < scene.to; token++) {
    const [word, lemma] = [scene.words[token]!, scene.lemmas[token]!];
    if (memberNoun.test(lemma)) out.push(...memberOf(scene, lexicon, token));
    else if (lemma === 'outside') out.push(...outside(scene, token));
    else if (/^(join|accede|enter|membership)$/.test(lemma)) out.push(...seeksToJoin(scene, token));
    else if (lemma === 'belong') out.push(...belongs(scene, lexicon, token));
    else if (/^(in|inside|within|part)$/.test(word)) out.push(...isIn(scene, lexicon, token));
    else if (/^non(-|$)/.test(word)) out.push(...nonBody(scene, token));
  }
  const told = joinedOrLeft(scene).filter(
    draft => !out.some(other => other.subject === draft.subject && other.within === draft.within),
  );
  return [...out, ...told];
}
