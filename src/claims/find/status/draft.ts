import type { Draft, Predicate } from '../../draft.ts';
import { makeDraft } from '../make.ts';
import type { Scene } from '../scene.ts';

/** That something holds now between each of some states and another. */
export const statusDrafts = (
  scene: Scene,
  words: readonly [number, number],
  pairs: readonly (readonly [string, string])[],
  predicate: Predicate,
  rule: string,
): Draft[] =>
  pairs
    .filter(([a, b]) => a !== b)
    .map(([subject, object]) =>
      makeDraft(scene, [Math.min(...words), Math.max(...words)], {
        type: 'status',
        subject,
        object,
        value: predicate,
        predicate,
        rule,
      }),
    );
