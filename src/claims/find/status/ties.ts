import type { Draft } from '../../draft.ts';
import { actorsOf, clauseOf, pairOf, statesIn } from '../clause.ts';
import type { ClaimLexicon } from '../lexicon.ts';
import { readNumber } from '../numbers.ts';
import { negatedIn } from '../predicate.ts';
import { child, codesAt, is, reach, type Scene } from '../scene.ts';
import { statusDrafts } from './draft.ts';
import { isPresent } from './tense.ts';

/** "has no relations with Y", "there are none between the two", "ties between X and Y do not exist". */
export function tiesStanding(scene: Scene, lexicon: ClaimLexicon, tie: number): Draft[] {
  const between = tiesBetween(scene, lexicon, tie);
  return between.length > 0 ? between : (without(scene, tie) ?? havingTies(scene, lexicon, tie));
}

/** "has ties with only two of its neighbours": a number of states, which is a claim of its own. */
function countsThem(scene: Scene, tie: number): boolean {
  for (let token = tie + 1; token < Math.min(scene.to, tie + 6); token++)
    if (readNumber(scene.words, token, scene.to)) return true;
  return false;
}

function havingTies(scene: Scene, lexicon: ClaimLexicon, tie: number): Draft[] {
  const verb = clauseOf(scene, tie);
  if (!/^(have|maintain|lack|enjoy|keep|entertain)$/.test(scene.lemmas[verb]!) || !isPresent(scene, verb))
    return [];
  if (child(scene, verb, 'obj') !== tie || scene.lemmas[tie] === 'partnership' || countsThem(scene, tie))
    return [];
  const pair = pairOf(scene, verb, true);
  if (!pair || pair[1] === null || pair[0] === pair[1]) return [];
  const negated =
    scene.lemmas[verb] === 'lack' || negatedIn(scene, lexicon, Math.max(scene.from, verb - 3), tie);
  const others = listedWith(scene, tie, pair[0]);
  const pairs = (others.includes(pair[1]) ? others : [pair[1]]).map(other => [pair[0], other] as const);
  return statusDrafts(scene, [verb, tie], pairs, negated ? 'no-relations' : 'relations', 'has-ties');
}

/** "relations with both Iran and Israel": all of those in the phrase behind "with". */
function listedWith(scene: Scene, tie: number, but: string): readonly string[] {
  let last = tie + 1;
  if (!/^(with|to)$/.test(scene.words[last] ?? '')) return [];
  last++;
  while (
    last < scene.to &&
    (scene.mentions.at(last) || /^(,|and|or|nor|the|both|either)$/.test(scene.words[last]!))
  )
    last++;
  return statesIn(scene, tie + 2, last - 1, [but]).slice(0, 6);
}

/** "There are no relations between X and Y", "Relations between X and Y do not exist". */
function tiesBetween(scene: Scene, lexicon: ClaimLexicon, tie: number): Draft[] {
  if (scene.words[tie + 1] !== 'between') return [];
  const [a, b] = statesIn(scene, tie + 2, Math.min(scene.to - 1, tie + 9), []);
  if (a === undefined || b === undefined) return [];
  const start = Math.max(scene.from, tie - 5);
  const there = scene.words.slice(start, tie).join(' ');
  if (/\bthere (are|is) (still |as yet |currently )?no\b/.test(there))
    return statusDrafts(scene, [start, tie], [[a, b]], 'no-relations', 'none-between');
  const verb = clauseOf(scene, tie);
  if (scene.lemmas[verb] !== 'exist' || !isPresent(scene, verb)) return [];
  const negated = negatedIn(scene, lexicon, tie, verb);
  return statusDrafts(scene, [tie, verb], [[a, b]], negated ? 'no-relations' : 'relations', 'exist-between');
}

/** "X and Y are without diplomatic relations", "Without relations with Kabul, Iran has to …". */
function without(scene: Scene, tie: number): Draft[] | null {
  let at = tie - 1;
  while (at > scene.from && at > tie - 4 && scene.words[at] !== 'without') at--;
  if (scene.words[at] !== 'without') return null;
  const others = statesIn(scene, tie + 1, reach(scene, tie)[1], []);
  const copula = child(scene, tie, 'cop');
  if (copula >= 0 && !/^(is|are)$/.test(scene.words[copula]!)) return [];
  if (copula < 0 && (at !== scene.from || others.length === 0)) return [];
  const subjects = actorsOf(scene, copula >= 0 ? tie : clauseOf(scene, tie));
  const held = subjects.length > 0 ? subjects : is(scene, tie, 'nmod') ? codesAt(scene, tie) : [];
  const [a, b] = others.length > 0 ? [held[0], others[0]] : [held[0], held[1]];
  return a === undefined || b === undefined
    ? []
    : statusDrafts(scene, [at, tie], [[a, b]], 'no-relations', 'without-ties');
}
