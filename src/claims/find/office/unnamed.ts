import type { Draft } from '../../draft.ts';
import type { ClaimLexicon } from '../lexicon.ts';
import { codesOf, type Scene } from '../scene.ts';
import { nameFrom } from './name.ts';
import { type Title, titlesIn } from './title.ts';
import { draftUntitled } from './untitled.ts';

/** A title that the text gives without a name: "Morocco's foreign minister". */
interface Vacant {
  readonly code: string;
  readonly office: string;
}

/**
 * People whom the text names in one place and calls by their office in another ("X said it … the foreign minister"):
 * known holders of an office that the text speaks of without a name.
 */
export function findUnnamed(all: readonly Scene[], lexicon: ClaimLexicon, found: readonly Draft[]): Draft[] {
  const vacant = vacantTitles(all, lexicon);
  if (vacant.size === 0) return [];
  return draftUntitled(all, lexicon, found, 'office-apart', ({ scene, subject, name }) =>
    officeFor(scene, vacant.get(subject) ?? [], name),
  );
}

function vacantTitles(all: readonly Scene[], lexicon: ClaimLexicon): ReadonlyMap<string, readonly Vacant[]> {
  const vacant = new Map<string, Vacant[]>();
  for (const scene of all)
    for (const title of titlesIn(scene, lexicon)) {
      if (title.plural || title.former || !isDefinite(scene, title)) continue;
      if (nameFrom(scene, lexicon, title.last + 1)) continue;
      const code = codesOf(scene.mentions.parties(title.last))[0];
      if (code === undefined) continue;
      const list = vacant.get(code);
      if (!list) vacant.set(code, [{ code, office: title.office }]);
      else if (!list.some(other => other.office === title.office)) list.push({ code, office: title.office });
    }
  return vacant;
}

/** "the foreign minister", "Morocco's president", "the young premier": one that the text takes for known. */
function isDefinite(scene: Scene, title: Title): boolean {
  const before = scene.words.slice(title.start, title.first);
  if (before.some(word => /^(a|an|any|no|first|second|next|last|every|each|another)$/.test(word)))
    return false;
  return before.some(word => /^(the|his|her|its|their|'s|')$/.test(word));
}

const officeFor = (scene: Scene, titles: readonly Vacant[], name: string): string | null =>
  titles.find(({ code, office }) => scene.context.offices.holds(name, code, office, scene.context.published))
    ?.office ?? null;
