import type { Event } from '../../../reader/index.ts';
import type { Draft } from '../../draft.ts';
import { bodyName, isBody } from '../body.ts';
import { makeDraft } from '../make.ts';
import { codesOf, type Scene } from '../scene.ts';
import { tokensOf } from '../since.ts';
import { memberDrafts } from './draft.ts';

/**
 * "Ethiopia and Egypt joined BRICS", "was admitted to the Commonwealth", "has left the OAS": who is in and who is out
 * since then. Told with a year long past, it is a claim of since when.
 */
export function joinedOrLeft(scene: Scene): Draft[] {
  return (scene.eventsAt.get(scene.sentence) ?? [])
    .filter(event => event.sentence === scene.sentence)
    .flatMap(event => moved(scene, event));
}

function moved(scene: Scene, event: Event): Draft[] {
  const began = event.kind === 'membership-began';
  if (!began && event.kind !== 'membership-ended') return [];
  if (event.modality !== 'happened') return [];
  const bodies = codesOf(event.target).filter(isBody);
  const states = codesOf(event.source).filter(code => !isBody(code));
  const words = tokensOf(scene, event);
  if (event.date === null || !isLongPast(scene, event.date))
    return memberDrafts(scene, words, states, bodies, began, 'moved');
  if (!began) return [];
  return bodies.flatMap(body =>
    states.map(subject =>
      makeDraft(scene, words, {
        type: 'since',
        subject,
        value: event.date,
        predicate: 'membership',
        within: `${bodyName(body)} membership`,
        rule: 'joined',
      }),
    ),
  );
}

const isLongPast = ({ context }: Scene, date: string): boolean =>
  context.published !== null && Number(context.published.slice(0, 4)) - Number(date.slice(0, 4)) >= 2;
