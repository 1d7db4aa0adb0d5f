import type { Draft } from '../draft.ts';
import type { Scene } from './scene.ts';

const regime =
  /^(taliban|government|regime|junta|authorities|authority|leadership|administration|emirate|movement|rulers?|council|opposition|rebels?)$/;

/**
 * "does not recognise the Taliban": who governs a state is recognised, and not the state. The record knows states, so that
 * such a claim is not judged.
 */
export function ofRegimes(scene: Scene, draft: Draft): Draft {
  if (!draft.predicate?.endsWith('recognition')) return draft;
  const last = Math.min(scene.to, draft.last + 8);
  for (let at = Math.max(scene.from, draft.first); at < last; at++) {
    if (!/^recogni[sz]/.test(scene.words[at]!)) continue;
    const found = scene.words.slice(at + 1, Math.min(scene.to, at + 7)).find(word => regime.test(word));
    if (found !== undefined) return { ...draft, unmodelled: [...draft.unmodelled, found] };
  }
  return draft;
}
