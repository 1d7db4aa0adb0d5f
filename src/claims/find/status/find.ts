import type { Draft } from '../../draft.ts';
import type { ClaimLexicon } from '../lexicon.ts';
import { codesOf, type Scene } from '../scene.ts';
import { missionsStanding } from './mission.ts';
import { recognising } from './recognition.ts';
import { tiesStanding } from './ties.ts';

/** "X has no relations with Y", "X does not recognise Y", "the two have ties": what holds now between two states. */
export function findStatus(scene: Scene, lexicon: ClaimLexicon): Draft[] {
  const out: Draft[] = [];
  for (let token = scene.from; token < scene.to; token++) {
    if (lexicon.classes.tie!.has(scene.lemmas[token]!)) out.push(...tiesStanding(scene, lexicon, token));
    else if (lexicon.classes.recognise!.has(scene.lemmas[token]!))
      out.push(...recognising(scene, lexicon, token));
    else if (scene.lemmas[token] === 'embassy') out.push(...missionsStanding(scene, lexicon, token));
  }
  // "Bhutan and Israel now have relations" tells the event, which is checked as one.
  return out.filter(draft => !toldAsEvent(scene, draft));
}

function toldAsEvent(scene: Scene, { subject, object }: Draft): boolean {
  return (scene.eventsAt.get(scene.sentence) ?? []).some(event => {
    const codes = [...codesOf(event.source), ...codesOf(event.target)];
    return event.modality === 'happened' && codes.includes(subject ?? '') && codes.includes(object ?? '');
  });
}
