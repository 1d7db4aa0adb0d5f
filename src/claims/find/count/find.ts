import { uposIs } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import type { ClaimLexicon, Rule } from '../lexicon.ts';
import { makeDraft } from '../make.ts';
import { readNumber } from '../numbers.ts';
import type { Match } from '../pattern.ts';
import { onePhrase, phraseEnd } from '../rank/phrase.ts';
import { codesAt, type Scene } from '../scene.ts';
import { lastNoun, narrowing, regionAt, scopeOf } from '../scope.ts';
import { listFrom } from '../standing.ts';
import { afterTie, codesBetween, countedBy } from './counted.ts';
import { listed, listedFor, listStart } from './listed.ts';
import { countOfMembers } from './members.ts';
import { type Counted, roundness, withinOf } from './phrase.ts';

/**
 * "has ties with 53 countries", "146 states recognise X", "one of the 12 that …", "its 13 allies", "the 193 members":
 * the number of a state's partners, or of a body's members. The lists that follow give claims of their own.
 */
export function findCount(scene: Scene, lexicon: ClaimLexicon, rule: Rule, match: Match): Draft[] {
  const noun = lastNoun(scene, lexicon, match.at.head!);
  const value = match.values.n;
  const part = partOf(scene, match, noun);
  if (value === undefined || value > 999 || (!part && !onePhrase(scene, match.first, noun))) return [];
  const members = part ? [] : countOfMembers(scene, rule, match, value);
  if (isWhole(scene, match.first)) return members;
  const counted = countedBy(scene, lexicon, match.first, noun);
  if (!counted || (value < 3 && !isMarked(scene, match.first))) return members;
  const end = phraseEnd(scene, noun);
  const scope = scopeOf(scene, noun);
  const drafts = counted.holders.map(holder =>
    makeDraft(scene, [match.first, end], {
      type: 'count',
      subject: holder,
      value,
      predicate: counted.predicate,
      within: withinOf(counted.predicate, scope?.phrase ?? null),
      set: scope?.kind,
      round: roundness(scene, match.first),
      // Missions are told of whoever sends them or of whoever receives them: the words do not say which.
      unmodelled: [
        ...narrowing(scene, (match.at.of ?? match.first) + 1, noun),
        ...(counted.predicate.endsWith('mission') ? ['missions'] : []),
      ],
      peers: listedFor(scene, match, noun, counted),
      rule: rule.id,
    }),
  );
  return [...members, ...drafts, ...listed(scene, rule, match, noun, counted)];
}

/** "136 of the 193 members", "two of its neighbours": a part of a set, as one phrase. */
function partOf(scene: Scene, match: Match, noun: number): boolean {
  const of = match.at.of;
  if (of === undefined) return false;
  for (let token = of + 1; token < noun; token++) {
    const fits = ['DET', 'PRON', 'NUM', 'ADJ', 'PROPN', 'PART', 'NOUN'].some(tag =>
      uposIs(scene.doc, token, tag as 'DET'),
    );
    if (!fits && !scene.mentions.at(token)) return false;
  }
  return true;
}

/** "146 of the UN's 193": the number is the set's own, of which a part is told. */
function isWhole(scene: Scene, number: number): boolean {
  for (let token = number - 1; token > Math.max(scene.from, number - 6); token--)
    if (scene.words[token] === 'of') return (readNumber(scene.words, token - 1, token)?.value ?? 0) > 1;
  return false;
}

const isMarked = (scene: Scene, first: number): boolean =>
  [1, 2, 3].some(back =>
    /^(only|just|merely|down|leave|leaving|left|leaves|one)$/.test(scene.words[first - back] ?? ''),
  );

/** "Three of them are in Oceania: Palau, Tuvalu and Nauru": a part of what was counted just before. */
export function findCountOfThem(scene: Scene, rule: Rule, match: Match, before: readonly Draft[]): Draft[] {
  const last = before.findLast(draft => draft.type === 'count' && scene.sentence - draft.sentence <= 2);
  const value = match.values.n;
  if (!last || value === undefined || uposIs(scene.doc, match.last, 'VERB')) return [];
  const region = regionAfter(scene, match.last);
  const within = withinOf(last.predicate ?? 'relations', region);
  const words = [match.first, match.last] as const;
  const start = listStart(scene, match.last);
  const names = start < 0 ? [] : listFrom(scene, start);
  return [
    makeDraft(scene, words, {
      type: 'count',
      subject: last.subject,
      value,
      predicate: last.predicate,
      within,
      unmodelled: region === null ? ['of them'] : [],
      rule: rule.id,
    }),
    ...names.map(subject =>
      makeDraft(scene, words, {
        type: 'status',
        subject,
        object: last.subject,
        value: last.predicate,
        predicate: last.predicate,
        rule: rule.id,
      }),
    ),
  ];
}

function regionAfter(scene: Scene, token: number): string | null {
  for (let at = token + 1; at < Math.min(scene.to, token + 7); at++) {
    const area = regionAt(scene, at);
    if (area !== null) return area;
  }
  return null;
}

/** "relations with Taiwan are down to 21": a number that has no noun of its own. */
export function findDownTo(scene: Scene, lexicon: ClaimLexicon, rule: Rule, match: Match): Draft[] {
  const value = match.values.n;
  if (value === undefined || value > 300) return [];
  const token = match.at.n!;
  if (/^(percent|per|%|million|billion|people|dollars)$/.test(scene.words[token + 1] ?? '')) return [];
  const counted = afterTie(scene, lexicon, token) ?? alliesBefore(scene, token);
  if (!counted) return [];
  return counted.holders.map(subject =>
    makeDraft(scene, [match.first, match.last], {
      type: 'count',
      subject,
      value,
      predicate: counted.predicate,
      within: withinOf(counted.predicate, null),
      rule: rule.id,
    }),
  );
}

/** "the number of its allies fell to 12". */
function alliesBefore(scene: Scene, token: number): Counted | null {
  for (let at = token - 1; at >= scene.from; at--) {
    if (/^(ally|friend|partner|recognition)$/.test(scene.lemmas[at]!)) {
      const holders = codesAt(scene, at);
      const before = holders.length > 0 ? holders : codesBetween(scene, scene.from, at).slice(-1);
      return before.length > 0 ? { holders: before.slice(0, 1), predicate: 'relations' } : null;
    }
  }
  return null;
}
