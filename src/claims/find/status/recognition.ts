import type { Draft } from '../../draft.ts';
import { actorsOf, clauseOf, pairOf, statesIn } from '../clause.ts';
import type { ClaimLexicon } from '../lexicon.ts';
import { earlierTargets } from '../never.ts';
import { negatedIn } from '../predicate.ts';
import { codesOf, head, type Scene } from '../scene.ts';
import { statusDrafts } from './draft.ts';
import { isNotYet, isPresent } from './tense.ts';

/** "X does not recognise Y", "Y is not recognised by X", "still refuses to recognise Y". */
export function recognising(scene: Scene, lexicon: ClaimLexicon, verb: number): Draft[] {
  const passive = recognisedBy(scene, lexicon, verb);
  if (passive.length > 0) return passive;
  const refused = refuses(scene, verb);
  if (refused.length > 0) return refused;
  const open = isNotYet(scene, verb);
  if (clauseOf(scene, verb) !== verb || !(isPresent(scene, verb) || open)) return [];
  const pair = pairOf(scene, verb, true);
  if (!pair || pair[0] === pair[1]) return [];
  const negated = negatedIn(scene, lexicon, Math.max(scene.from, verb - 4), verb);
  const objects = pair[1] !== null ? [pair[1]] : open ? earlierTargets(scene, pair[0]) : [];
  const subjects = objects.includes(actorsOf(scene, verb)[1] ?? '') ? [pair[0]] : actorsOf(scene, verb);
  const each = subjects.length > 0 && subjects.length < 5 ? subjects : [pair[0]];
  const pairs = objects.flatMap(object => each.map(subject => [subject, object] as const));
  return statusDrafts(scene, [verb, verb], pairs, negated ? 'no-recognition' : 'recognition', 'recognises');
}

/** "Kosovo is not recognised by Serbia or Spain". */
function recognisedBy(scene: Scene, lexicon: ClaimLexicon, verb: number): Draft[] {
  if (scene.words[verb + 1] !== 'by' || !/^(is|are)$/.test(auxiliaryOf(scene, verb))) return [];
  const [subject] = actorsOf(scene, verb);
  if (subject === undefined) return [];
  let last = verb + 2;
  while (
    last < scene.to &&
    (scene.mentions.at(last) || /^(,|and|or|nor|the|by|both|either|neither)$/.test(scene.words[last]!))
  )
    last++;
  const by = statesIn(scene, verb + 2, last - 1, [subject]);
  const negated =
    negatedIn(scene, lexicon, Math.max(scene.from, verb - 3), verb) || scene.words[verb + 2] === 'neither';
  const pairs = by.map(code => [code, subject] as const);
  return statusDrafts(
    scene,
    [verb - 1, verb + 2],
    pairs,
    negated ? 'no-recognition' : 'recognition',
    'recognised-by',
  );
}

function auxiliaryOf(scene: Scene, verb: number): string {
  for (let at = verb - 1; at >= Math.max(scene.from, verb - 3); at--)
    if (/^(is|are|was|were|be|been|being)$/.test(scene.words[at]!)) return scene.words[at]!;
  return '';
}

/** "refuses to recognise Kosovo", "has yet to recognise it": denied acts that tell how things stand. */
function refuses(scene: Scene, verb: number): Draft[] {
  if (scene.words[verb - 1] !== 'to') return [];
  const before = scene.words.slice(Math.max(scene.from, verb - 4), verb - 1).join(' ');
  const yet = /\b(has|have) (yet|still)$/.test(before);
  const above = head(scene, verb);
  const refusing = /\b(refuses?|declines?)$/.test(before) && above >= 0 && isPresent(scene, above);
  if (!yet && !refusing) return [];
  const events = (scene.eventsAt.get(scene.sentence) ?? []).filter(
    ({ kind, modality }) => kind === 'recognition' && modality === 'denied',
  );
  const pairs = events.flatMap(({ source, target }) =>
    codesOf(source)
      .slice(0, 4)
      .flatMap(a =>
        codesOf(target)
          .slice(0, 4)
          .map(b => [a, b] as const),
      ),
  );
  return statusDrafts(scene, [verb - 2, verb], pairs, 'no-recognition', 'refuses');
}
