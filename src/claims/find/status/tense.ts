import { xpos } from '../../../language/index.ts';
import { kids, type Scene } from '../scene.ts';

const present = new Set(['VBZ', 'VBP']);

/** Is the verb in the simple present, by itself or through its first auxiliary? */
export function isPresent(scene: Scene, verb: number): boolean {
  const auxiliaries = kids(scene, verb).filter(
    kid => /^(do|have|be|will|would|may|might|could|should|can)$/.test(scene.lemmas[kid]!) && kid < verb,
  );
  if (auxiliaries.length === 0) return present.has(xpos(scene.doc, verb));
  return (
    auxiliaries.length === 1 &&
    scene.lemmas[auxiliaries[0]!] === 'do' &&
    present.has(xpos(scene.doc, auxiliaries[0]!))
  );
}

/** "has so far not recognised either": what has not happened yet, save where it never had before some act. */
export function isNotYet(scene: Scene, verb: number): boolean {
  const before = scene.words.slice(Math.max(scene.from, verb - 5), verb);
  const has =
    before.some(word => /^(has|have|'ve)$/.test(word)) && before.some(word => /^(not|n't)$/.test(word));
  const after = scene.words.slice(verb + 1, Math.min(scene.to, verb + 12));
  return has && !after.some(word => /^(before|previously|prior|until|since)$/.test(word));
}
