import type { Party } from '../event.ts';
import type { Mention } from '../mention.ts';
import type { Template } from './context.ts';
import type { Scene } from './scene.ts';

/** Acts that happen in a place of their own. */
const placed = /^(mission-(opened|closed)|ambassador-(recalled|appointed))$/;
const stands = /^(one|its|their|own|another|theirs|a|an)$/;

/** Who acts and where, and the last token of it. */
export interface Placed {
  readonly source: readonly Party[];
  readonly target: readonly Party[];
  readonly last: number;
}

/** "Turkey opened a consulate in Batumi and Georgia its own in Trabzon": name, a word for the object, and a place; or null. */
export function gappedPlace(scene: Scene, template: Template, mention: Mention, end: number): Placed | null {
  const { tree, mentions } = scene;
  if (!placed.test(template.kind)) return null;
  let t = mention.last + 1;
  while (t < end && stands.test(tree.lemma(t))) t++;
  if (t === mention.last + 1 || t + 1 >= end || !/^(in|at|to|from)$/.test(tree.lemma(t))) return null;
  const place = mentions.at(t + 1);
  const others = place?.parties.filter(party => !mention.parties.some(one => one.code === party.code)) ?? [];
  return place && others.length > 0 ? { source: mention.parties, target: others, last: place.last } : null;
}
