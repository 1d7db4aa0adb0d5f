import type { Draft, Predicate } from '../draft.ts';
import { codesOf, type Scene } from './scene.ts';

const opening: Partial<Record<Predicate, RegExp>> = {
  relations: /^relations-(established|restored)$/,
  'no-relations': /^relations-(established|restored|severed)$/,
  recognition: /^recognition$/,
  mission: /^mission-opened$/,
  severed: /^relations-severed$/,
};

/**
 * The date of the event that a claim rides on: "the 193rd country" counts as of the day when it became so, "never before"
 * looks back from then. The article's own date where no such event is told with one.
 */
function asOfRiding(scene: Scene, draft: Draft): string | null {
  const kinds = draft.predicate === null ? undefined : opening[draft.predicate];
  const here = kinds && dated(scene.eventsAt.get(scene.sentence) ?? [], kinds, draft);
  return here ?? (kinds ? dated(scene.events.slice(0, 40), kinds, draft) : null) ?? draft.asOf;
}

function dated(events: Scene['events'], kinds: RegExp, { subject, object }: Draft): string | null {
  for (const event of events) {
    if (event.date === null || event.modality !== 'happened' || !kinds.test(event.kind ?? '')) continue;
    const codes = [...codesOf(event.source), ...codesOf(event.target)];
    const fits = subject !== null && codes.includes(subject) && (object === null || codes.includes(object));
    if (fits || (subject === 'EUE' && object !== null && codes.includes(object))) return event.date;
  }
  return null;
}

const rides = new Set(['ordinal', 'never-before', 'first', 'last']);

/** The draft with the date of the event that it rides on, where its type does. */
export const riding = (scene: Scene, draft: Draft): Draft =>
  rides.has(draft.type) ? { ...draft, asOf: asOfRiding(scene, draft) } : draft;
