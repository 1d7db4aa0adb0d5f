import { textOf } from '../../language/index.ts';
import type { Attribution } from '../event.ts';
import type { Mood } from './mood.ts';
import type { Scene } from './scene.ts';
import { isPassive, subjectOf } from './subject.ts';

/** Who the text says tells the act, or null where it tells it itself. */
export function attributionOf(scene: Scene, predicate: number, mood: Mood): Attribution | null {
  const speaker = mood.speech >= 0 ? speakerAt(scene, mood.speech) : accordingTo(scene, predicate);
  if (speaker < 0) return null;
  const { tree, mentions } = scene;
  if (tree.upos(speaker) === 'PRON' && mentions.at(speaker) === null) return null;
  const [first, last] = phrase(scene, speaker);
  const text = textOf(tree.doc, first, last);
  const mention = mentions.at(speaker);
  const parties = mentions.parties(speaker);
  const named = mention?.person != null || tree.upos(speaker) === 'PROPN';
  return { text, code: parties.length === 1 ? parties[0]!.code : null, named };
}

function speakerAt(scene: Scene, speech: number): number {
  if (scene.tree.upos(speech) !== 'VERB') return -1;
  if (!isPassive(scene.tree, speech)) return subjectOf(scene.tree, speech);
  return scene.tree.children(speech).find(child => scene.tree.childLemma(child, ['by']) >= 0) ?? -1;
}

/** "according to officials": the noun after it, above or beside the act. */
function accordingTo({ tree }: Scene, predicate: number): number {
  for (let t = predicate, hops = 0; t >= 0 && hops < 6; t = tree.head(t), hops++) {
    for (const child of tree.children(t))
      if (tree.childLemma(child, ['accord', 'according']) >= 0) return child;
  }
  return -1;
}

/** The noun phrase without what hangs on it loosely: clauses and appositions. */
function phrase({ tree }: Scene, noun: number): readonly [number, number] {
  let [first, last] = [noun, noun];
  for (const child of tree.children(noun)) {
    if (['acl', 'appos', 'punct', 'conj', 'cc', 'parataxis', 'advcl'].includes(tree.base(child))) continue;
    const [low, high] = tree.reach(child);
    if (low < first) first = low;
    if (high > last) last = high;
  }
  return [first, last];
}
