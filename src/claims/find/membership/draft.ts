import type { Draft } from '../../draft.ts';
import { bodyName } from '../body.ts';
import { makeDraft } from '../make.ts';
import type { Scene } from '../scene.ts';

/** One claim for each state and body: that it is a member, or not. */
export const memberDrafts = (
  scene: Scene,
  words: readonly [number, number],
  subjects: readonly string[],
  bodies: readonly string[],
  member: boolean,
  rule: string,
): Draft[] =>
  bodies.flatMap(body =>
    subjects
      .filter(subject => !bodies.includes(subject))
      .map(subject =>
        makeDraft(scene, words, {
          type: 'membership',
          subject,
          value: member ? 'member' : 'non-member',
          predicate: 'membership',
          within: bodyName(body),
          rule,
        }),
      ),
  );
