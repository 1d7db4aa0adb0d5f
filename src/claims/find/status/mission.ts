import { uposIs } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { actorsOf, clauseOf } from '../clause.ts';
import type { ClaimLexicon } from '../lexicon.ts';
import { negatedIn } from '../predicate.ts';
import { child, codesAt, codesOf, type Scene } from '../scene.ts';
import { statusDrafts } from './draft.ts';
import { isPresent } from './tense.ts';

/** "There is no American embassy in Tehran", "Cuba keeps an embassy in Pyongyang": whose mission stands where. */
export function missionsStanding(scene: Scene, lexicon: ClaimLexicon, token: number): Draft[] {
  if (scene.words[token] !== 'embassy') return [];
  const verb = clauseOf(scene, token);
  const host = hostAfter(scene, token);
  if (host === undefined || !/^(have|keep|maintain|be|exist|lack|run)$/.test(scene.lemmas[verb]!)) return [];
  const there = scene.words.slice(Math.max(scene.from, token - 6), token).includes('there');
  const owner = there ? ownerBefore(scene, token) : owning(scene, verb, token);
  if (owner === undefined || owner === host || (!there && !isPresent(scene, verb))) return [];
  if (there && !/^(is|are)$/.test(scene.words[verb]!) && !scene.words.slice(verb - 2, token).includes('is'))
    return [];
  const negated =
    scene.lemmas[verb] === 'lack' || negatedIn(scene, lexicon, Math.max(scene.from, verb - 2), token);
  return statusDrafts(
    scene,
    [verb, token],
    [[owner, host]],
    negated ? 'no-mission' : 'mission',
    'mission-stands',
  );
}

/** "an embassy in Tehran". */
function hostAfter(scene: Scene, token: number): string | undefined {
  if (!/^(in|to)$/.test(scene.words[token + 1] ?? '') || token + 2 >= scene.to) return undefined;
  const at = uposIs(scene.doc, token + 2, 'DET') ? token + 3 : token + 2;
  return at < scene.to ? codesOf(scene.mentions.at(at)?.parties ?? [])[0] : undefined;
}

/** "no American embassy", "no embassy of Japan's". */
function ownerBefore(scene: Scene, token: number): string | undefined {
  for (let at = token - 1; at > Math.max(scene.from, token - 4); at--) {
    const mention = scene.mentions.at(at);
    if (mention && /^(name|demonym|capital|pronoun)$/.test(mention.kind)) return codesOf(mention.parties)[0];
  }
  return undefined;
}

const owning = (scene: Scene, verb: number, token: number): string | undefined =>
  child(scene, verb, 'obj') === token ? (actorsOf(scene, verb)[0] ?? codesAt(scene, verb)[0]) : undefined;
