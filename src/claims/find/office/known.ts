import type { Mention } from '../../../reader/index.ts';
import type { Draft } from '../../draft.ts';
import { newNames } from '../distinct.ts';
import type { ClaimLexicon } from '../lexicon.ts';
import { makeDraft } from '../make.ts';
import { codesOf, type Scene } from '../scene.ts';
import { nameFrom } from './name.ts';
import { peopleIn } from './unnamed.ts';

/**
 * "Israel's Gabi Ashkenazi", "his host, Abiy Ahmed": people whom the text gives no office but speaks of as somebody's,
 * where one is known that they held.
 */
export function findKnown(all: readonly Scene[], lexicon: ClaimLexicon, found: readonly Draft[]): Draft[] {
  const known = newNames();
  for (const draft of found) if (draft.type === 'office') known.add(String(draft.value));
  const out: Draft[] = [];
  for (const scene of all)
    for (const person of peopleIn(scene)) {
      const subject = codesOf(person.parties)[0];
      const name = nameFrom(scene, lexicon, person.first)?.name ?? '';
      if (subject === undefined || !/\s/.test(name) || known.has(name) || !isSomebodys(scene, person))
        continue;
      const office = scene.context.offices.titleOf(name, subject, scene.context.published);
      if (office === null) continue;
      known.add(name);
      out.push(
        makeDraft(scene, [person.first, person.last], {
          type: 'office',
          subject,
          value: name,
          within: office,
          rule: 'office-known',
        }),
      );
    }
  return out;
}

/** Behind a possessor, a demonym, or a word for one on the other side. */
function isSomebodys(scene: Scene, person: Mention): boolean {
  const before = scene.words[person.first - 1] ?? '';
  if (before === "'s" || before === "'") return true;
  if (scene.mentions.at(person.first - 1)?.kind === 'demonym') return true;
  const comma = before === ',' ? person.first - 2 : person.first - 1;
  return /^(host|hosts|counterpart|guest|successor|colleague|opposite)$/.test(scene.words[comma] ?? '');
}
