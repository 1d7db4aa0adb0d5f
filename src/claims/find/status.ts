import { xpos } from '../../language/index.ts';
import type { Draft } from '../draft.ts';
import { clauseOf, pairOf } from './clause.ts';
import type { ClaimLexicon } from './lexicon.ts';
import { makeDraft } from './make.ts';
import { earlierTargets } from './never.ts';
import { readNumber } from './numbers.ts';
import { negatedIn } from './predicate.ts';
import { child, codesOf, kids, type Scene } from './scene.ts';

const present = new Set(['VBZ', 'VBP']);

/** "X has no relations with Y", "X does not recognise Y", "the two have ties": what holds now between two states. */
export function findStatus(scene: Scene, lexicon: ClaimLexicon): Draft[] {
  const out: Draft[] = [];
  for (let token = scene.from; token < scene.to; token++) {
    if (lexicon.classes.tie!.has(scene.lemmas[token]!)) out.push(...havingTies(scene, lexicon, token));
    else if (lexicon.classes.recognise!.has(scene.lemmas[token]!))
      out.push(...recognising(scene, lexicon, token));
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

/** Is the verb in the simple present, by itself or through its first auxiliary? */
function isPresent(scene: Scene, verb: number): boolean {
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
function isNotYet(scene: Scene, verb: number): boolean {
  const before = scene.words.slice(Math.max(scene.from, verb - 5), verb);
  const has =
    before.some(word => /^(has|have|'ve)$/.test(word)) && before.some(word => /^(not|n't)$/.test(word));
  const after = scene.words.slice(verb + 1, Math.min(scene.to, verb + 12));
  return has && !after.some(word => /^(before|previously|prior|until|since)$/.test(word));
}

/** "has ties with only two of its neighbours": a number of states, which is a claim of its own. */
function countsThem(scene: Scene, tie: number): boolean {
  for (let token = tie + 1; token < Math.min(scene.to, tie + 6); token++)
    if (readNumber(scene.words, token, scene.to)) return true;
  return false;
}

function havingTies(scene: Scene, lexicon: ClaimLexicon, tie: number): Draft[] {
  const verb = clauseOf(scene, tie);
  if (!/^(have|maintain|lack|enjoy|keep)$/.test(scene.lemmas[verb]!) || !isPresent(scene, verb)) return [];
  if (child(scene, verb, 'obj') !== tie || scene.lemmas[tie] === 'partnership' || countsThem(scene, tie))
    return [];
  const pair = pairOf(scene, verb, true);
  if (!pair || pair[1] === null || pair[0] === pair[1]) return [];
  const negated =
    scene.lemmas[verb] === 'lack' || negatedIn(scene, lexicon, Math.max(scene.from, verb - 3), tie);
  const predicate = negated ? 'no-relations' : 'relations';
  return [
    makeDraft(scene, [verb, tie], {
      type: 'status',
      subject: pair[0],
      object: pair[1],
      value: predicate,
      predicate,
      rule: 'has-ties',
    }),
  ];
}

function recognising(scene: Scene, lexicon: ClaimLexicon, verb: number): Draft[] {
  const open = isNotYet(scene, verb);
  if (clauseOf(scene, verb) !== verb || !(isPresent(scene, verb) || open)) return [];
  const pair = pairOf(scene, verb, true);
  if (!pair || pair[0] === pair[1]) return [];
  const objects = pair[1] !== null ? [pair[1]] : open ? earlierTargets(scene, pair[0]) : [];
  const negated = negatedIn(scene, lexicon, Math.max(scene.from, verb - 4), verb);
  const predicate = negated ? 'no-recognition' : 'recognition';
  return objects.map(object =>
    makeDraft(scene, [verb, verb], {
      type: 'status',
      subject: pair[0],
      object,
      value: predicate,
      predicate,
      rule: 'recognises',
    }),
  );
}
