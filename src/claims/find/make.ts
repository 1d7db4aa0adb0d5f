import type { Draft } from '../draft.ts';
import type { Scene } from './scene.ts';

/** A draft with what most share: the article's date, its sentence, nothing unmodelled. */
export function makeDraft(
  scene: Scene,
  words: readonly [number, number],
  fields: Pick<Draft, 'type' | 'subject' | 'rule'> & Partial<Draft>,
): Draft {
  return {
    object: null,
    value: null,
    predicate: null,
    within: null,
    asOf: scene.context.published,
    sentence: scene.sentence,
    first: words[0],
    last: words[1],
    unmodelled: [],
    ...fields,
  };
}
