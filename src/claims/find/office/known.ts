import type { Mention } from '../../../reader/index.ts';
import type { Draft } from '../../draft.ts';
import type { ClaimLexicon } from '../lexicon.ts';
import type { Scene } from '../scene.ts';
import { draftUntitled } from './untitled.ts';

/**
 * "Israel's Gabi Ashkenazi", "his host, Abiy Ahmed": people whom the text gives no office but speaks of as somebody's,
 * where one is known that they held.
 */
export function findKnown(all: readonly Scene[], lexicon: ClaimLexicon, found: readonly Draft[]): Draft[] {
  return draftUntitled(all, lexicon, found, 'office-known', ({ scene, person, subject, name }) =>
    isSomebodys(scene, person) ? scene.context.offices.titleOf(name, subject, scene.context.published) : null,
  );
}

/** Behind a possessor, a demonym, or a word for one on the other side. */
function isSomebodys(scene: Scene, person: Mention): boolean {
  const before = scene.words[person.first - 1] ?? '';
  if (before === "'s" || before === "'") return true;
  if (scene.mentions.at(person.first - 1)?.kind === 'demonym') return true;
  const comma = before === ',' ? person.first - 2 : person.first - 1;
  return /^(host|hosts|counterpart|guest|successor|colleague|opposite)$/.test(scene.words[comma] ?? '');
}
