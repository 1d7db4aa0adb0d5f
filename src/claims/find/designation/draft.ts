import type { Draft } from '../../draft.ts';
import { makeDraft } from '../make.ts';
import type { Scene } from '../scene.ts';

export const terrorList = 'state sponsor of terrorism';

/** Is this sentence, or one of the twelve before it, about the list of state sponsors of terrorism? */
export function aboutTerror(scene: Scene): boolean {
  const from = scene.doc.first[Math.max(0, scene.sentence - 12)]!;
  for (let token = from; token < scene.to; token++) if (/^terror/.test(scene.words[token]!)) return true;
  return false;
}

/** That a state is, or is not, on a keeper's list of state sponsors of terrorism. */
export const listedDraft = (
  scene: Scene,
  words: readonly [number, number],
  subject: string,
  listed: boolean,
  keeper = 'USA',
  asOf: string | null = scene.context.published,
): Draft =>
  makeDraft(scene, words, {
    type: 'designation',
    subject,
    object: keeper,
    value: listed ? 'designated' : 'not-designated',
    predicate: listed ? 'designated' : 'not-designated',
    within: terrorList,
    asOf,
    rule: 'on-the-list',
  });

const unreal =
  /^(not|n't|never|could|may|might|would|will|should|if|whether|consider|plan|want|urge|threaten|refuse|ask|call|to|demand|seek|request|propose|promise|hope|expect|deny|reject|accuse|weigh|review|debate|possible|before|until|unless|without|press|insist|await|favour|favor|oppose|discuss|than)$/;

/** Is what stands at a token only wished, denied, planned or weighed, by the words straight before it? */
export function isUnreal(scene: Scene, token: number, back: number): boolean {
  for (let at = token - 1; at >= Math.max(scene.from, token - back); at--) {
    if (/^[.;:]$/.test(scene.words[at]!)) return false;
    if (unreal.test(scene.words[at]!) || unreal.test(scene.lemmas[at]!)) return true;
  }
  return false;
}

/** "no longer", "not", "never": turns a standing round, and does not make it a mere wish. */
export function isOver(scene: Scene, first: number, last: number): boolean {
  for (let at = Math.max(scene.from, first); at <= last; at++) {
    if (/^(not|n't|never|neither|nor)$/.test(scene.words[at]!)) return true;
    if (scene.words[at] === 'no' && scene.words[at + 1] === 'longer') return true;
  }
  return false;
}
