import { whoIs } from '../../atlas/index.ts';
import { isDependency } from './atlas-port.ts';
import type { PersonDraft } from './draft.ts';
import { ranked } from './focus.ts';
import { draftsWithin } from './owners.ts';
import { answerOf, type Scene } from './scene.ts';

/**
 * "its foreign minister, X": where the atlas knows X in office, X tells what "its" stands for, and not the other way
 * round. Answers such possessors before anything else of the sentence is resolved.
 */
export function foretellOwners(scene: Scene): void {
  for (const person of scene.drafts) {
    if (person.what !== 'person' || person.office < 0 || person.holders.length === 0) continue;
    const office = scene.phrases.find(phrase => phrase.draft.head === person.office);
    if (!office) continue;
    const inside = draftsWithin(scene, office.draft.first, office.noun - 1);
    const owner = inside.find(draft => draft.what === 'pronoun' || draft.what === 'description');
    if (!owner || inside.some(draft => draft.what === 'name')) continue;
    const code = inOffice(scene, person, office.draft.words);
    if (code !== null) scene.answers.set(owner, answerOf([code], null));
  }
}

/** The polity in which somebody of that name holds such an office on the day, or null. */
function inOffice(scene: Scene, person: PersonDraft, title: string): string | null {
  const { on } = scene;
  if (on === null) return null;
  const nearby = ranked(scene.state.focus, scene.sentence, entity => entity.type === 'polity');
  const terms = whoIs(person.name, { on, title, nearby: nearby.slice(0, 8).map(entity => entity.codes[0]!) });
  const term = terms.find(
    one => !isDependency(one.code) && (one.from ?? '') <= on && (one.to ?? '9999') >= on.slice(0, 4),
  );
  return term?.code ?? null;
}
