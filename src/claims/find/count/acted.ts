import type { Predicate } from '../../draft.ts';
import { codesOf, mentionsIn, type Scene } from '../scene.ts';
import { nearbyEvents } from '../standing.ts';

/** Whom the acts of that sort told before were about, where the text has only a pronoun for them. */
export function actedOn(scene: Scene, predicate: Predicate): readonly string[] {
  const kinds = predicate.endsWith('recognition') ? /^recognition/ : /^relations-/;
  const event = nearbyEvents(scene).find(found => kinds.test(found.kind ?? '') && found.target.length > 0);
  if (event) return codesOf(event.target);
  return scene.topic ? scene.topic.slice(0, 1) : [];
}

/** Has a stretch no name of a state, but only words that stand for one ("the two regions", "it")? */
export const describedOnly = (scene: Scene, first: number, last: number): boolean =>
  mentionsIn(scene, first, last).every(mention =>
    /^(description|group|pronoun|organisation|region)$/.test(mention.kind),
  );
