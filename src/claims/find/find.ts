import type { Document } from '../../language/index.ts';
import type { Event, Mentions } from '../../reader/index.ts';
import type { Draft } from '../draft.ts';
import { findComparisons } from './comparison.ts';
import { findCount, findCountOfThem, findDownTo } from './count/find.ts';
import { findSizes } from './count/members.ts';
import { findTally } from './count/tally.ts';
import { findDesignations } from './designation/find.ts';
import { distinctDrafts } from './distinct.ts';
import { findDurations } from './duration.ts';
import { type ClaimLexicon, claimLexicon, type Rule } from './lexicon.ts';
import { findMemberships } from './membership/find.ts';
import { findNever } from './never.ts';
import { findOffices } from './office/find.ts';
import { findKnown } from './office/known.ts';
import { findTaking } from './office/takes.ts';
import { findUnnamed } from './office/unnamed.ts';
import { findOnly, findOnlySubject } from './only.ts';
import { type Match, matchesIn } from './pattern.ts';
import {
  findCameFirst,
  findFirstSevered,
  findHappeningRank,
  findMeetingRank,
  findNthTime,
} from './rank/happening.ts';
import { findStateRank } from './rank/state.ts';
import { findVisitRank } from './rank/visit.ts';
import { ofRegimes } from './regime.ts';
import { riding } from './riding.ts';
import { type ClaimContext, type Scene, scenes } from './scene.ts';
import { findBegun, findIndependence, findSince } from './since.ts';
import { findStatus } from './status/find.ts';
import { timesIn } from './times.ts';

/**
 * The checkable statements of a text, as it makes them: nothing is looked up yet.
 * In: the parsed text, its mentions and events, the article's date and place, and what is known of office holders.
 */
export function findClaims(
  doc: Document,
  mentions: Mentions,
  events: readonly Event[],
  context: ClaimContext,
  lexicon: ClaimLexicon = claimLexicon(),
): Draft[] {
  return findInScenes(scenes(doc, mentions, events, context), lexicon);
}

/** The same over scenes that are at hand. */
export function findInScenes(all: readonly Scene[], lexicon: ClaimLexicon = claimLexicon()): Draft[] {
  const out: Draft[] = [];
  for (const scene of all) out.push(...findInSentence(scene, lexicon, out));
  const apart = findUnnamed(all, lexicon, out);
  return distinctDrafts([...out, ...apart, ...findKnown(all, lexicon, [...out, ...apart])]);
}

function findInSentence(scene: Scene, lexicon: ClaimLexicon, before: readonly Draft[]): Draft[] {
  const times = timesIn(scene);
  const ruled: Draft[] = [];
  for (const { rule, match } of matchesIn(lexicon.rules, scene))
    ruled.push(...byRule(scene, lexicon, rule, match, [...before.slice(-12), ...ruled]));
  const all = [
    ...ruled,
    ...findSizes(scene),
    ...findSince(scene, lexicon, times),
    ...findBegun(scene, lexicon, scene.context.published),
    ...findIndependence(scene, times),
    ...findDurations(scene, lexicon, times),
    ...findMemberships(scene, lexicon),
    ...findDesignations(scene, lexicon, times),
    ...findComparisons(scene),
    ...findOffices(scene, lexicon, times),
    ...findTaking(scene, lexicon),
    ...findStatus(scene, lexicon).filter(draft => !ruled.some(other => saysMore(other, draft))),
  ];
  // Nothing is told of a state and itself.
  const two = all.filter(({ subject, object }) => subject === null || subject !== object);
  return two.map(draft => ofRegimes(scene, riding(scene, draft)));
}

/** "the only country that has ties": that it has them is no claim besides. */
const saysMore = (other: Draft, { subject, object }: Draft): boolean =>
  (other.type === 'only' || other.type === 'ordinal' || other.type === 'first' || other.type === 'last') &&
  [other.subject, other.object].includes(subject) &&
  [other.subject, other.object].includes(object);

function byRule(
  scene: Scene,
  lexicon: ClaimLexicon,
  rule: Rule,
  match: Match,
  before: readonly Draft[],
): Draft[] {
  switch (rule.id) {
    case 'nth-visit':
    case 'last-visit':
      return findVisitRank(scene, rule, match);
    case 'nth-time':
      return findNthTime(scene, rule, match);
    case 'nth-rupture':
      return findHappeningRank(scene, rule, match);
    case 'nth-summit':
      return findMeetingRank(scene, rule, match);
    case 'came-first':
      return findCameFirst(scene, rule, match);
    case 'first-broken':
      return findFirstSevered(scene, rule, match);
    case 'only-bare':
      return findOnlySubject(scene, lexicon, rule, match);
    case 'n-of-them':
      return findCountOfThem(scene, rule, match, before);
    case 'tally-to':
    case 'to-tally':
    case 'number-at':
      return findTally(scene, lexicon, rule, match);
    case 'down-to':
    case 'number-n':
      return findDownTo(scene, lexicon, rule, match);
  }
  if (rule.type === 'only') return findOnly(scene, lexicon, rule, match, before);
  if (rule.type === 'count') return findCount(scene, lexicon, rule, match);
  if (rule.type === 'never-before') return findNever(scene, lexicon, rule, match);
  return findStateRank(scene, lexicon, rule, match, before);
}
