import { uposIs } from '../../language/index.ts';
import type { Draft, Predicate } from '../draft.ts';
import { bodyOf } from './body.ts';
import { actorsOf, clauseOf, statesIn } from './clause.ts';
import type { ClaimLexicon, Rule } from './lexicon.ts';
import { makeDraft } from './make.ts';
import { phraseStart } from './office/title.ts';
import type { Match } from './pattern.ts';
import { negate, negatedIn, predicateIn } from './predicate.ts';
import { onePhrase, phraseEnd } from './rank.ts';
import { child, codesAt, codesOf, head, is, type Scene } from './scene.ts';
import { lastNoun, regionAt, scopeOf } from './scope.ts';
import { listFrom, nearbyEvents } from './standing.ts';

/** Whose number it is and what is counted. */
interface Counted {
  readonly holders: readonly string[];
  readonly predicate: Predicate;
}

const few = /^(only|just|merely|barely)$/;
const relative = /^(which|that|who|whom)$/;

/**
 * "has ties with 53 countries", "146 states recognise X", "one of the 12 that …", "its 13 allies", "the 193 members":
 * the number of a state's partners, or of a body's members. The lists that follow give claims of their own.
 */
export function findCount(scene: Scene, lexicon: ClaimLexicon, rule: Rule, match: Match): Draft[] {
  const noun = lastNoun(scene, lexicon, match.at.head!);
  const value = match.values.n;
  if (value === undefined || value > 999 || !onePhrase(scene, match.first, noun)) return [];
  const members = countOfMembers(scene, rule, match, value);
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
      rule: rule.id,
    }),
  );
  return [...members, ...drafts, ...listed(scene, rule, match, noun, counted)];
}

const isMarked = (scene: Scene, first: number): boolean =>
  [1, 2, 3].some(back =>
    /^(only|just|merely|down|leave|leaving|left|leaves|one)$/.test(scene.words[first - back] ?? ''),
  );

function roundness(scene: Scene, first: number): Draft['round'] {
  const before = scene.words.slice(Math.max(scene.from, first - 2), first).join(' ');
  if (/(more than|over|at least)$/.test(before)) return 'over';
  if (/(almost|nearly|fewer than|less than|under)$/.test(before)) return 'under';
  if (/(about|around|some|roughly|approximately)$/.test(before)) return 'about';
  return undefined;
}

const phrases: Partial<Record<Predicate, string>> = {
  relations: 'states with relations',
  'no-relations': 'states without relations',
  recognition: 'states recognising',
  'no-recognition': 'states not recognising',
  mission: 'missions',
  'no-mission': 'states without missions',
};

function withinOf(predicate: Predicate, scope: string | null): string | null {
  const phrase = phrases[predicate] ?? null;
  if (scope === null || phrase === null) return phrase ?? scope;
  return phrase.replace(/^states/, scope);
}

/** Whose partners a number counts, by the construction that it stands in; null where it counts something else. */
function countedBy(scene: Scene, lexicon: ClaimLexicon, number: number, noun: number): Counted | null {
  return (
    afterTie(scene, lexicon, number) ??
    recognisedBy(scene, number) ??
    ownClause(scene, lexicon, number, noun) ??
    asSubject(scene, lexicon, noun) ??
    ofAllies(scene, number, noun)
  );
}

/** "has full ties with only 53 countries", "relations with Taiwan are down to 21 countries". */
function afterTie(scene: Scene, lexicon: ClaimLexicon, number: number): Counted | null {
  const ties = lexicon.classes.tie!;
  const low = Math.max(scene.from, number - 14);
  for (let token = number - 1; token >= low; token--) {
    const word = scene.words[token]!;
    if (/^[.;:]$/.test(word)) return null;
    if (!ties.has(scene.lemmas[token]!) && !/^(them|missions|embassies)$/.test(word)) continue;
    const negated = negatedIn(scene, lexicon, clauseStart(scene, token), token);
    const predicate = negate(/^(missions|embassies)$/.test(word) ? 'mission' : 'relations', negated);
    const partners = codesBetween(scene, token + 1, number - 1);
    if (partners.length > 0) return { holders: partners.slice(0, 1), predicate };
    if (!scene.words.slice(token, number).some(near => /^(with|to|in)$/.test(near))) return null;
    const holders = ownersBefore(scene, token);
    return holders.length > 0 ? { holders: holders.slice(0, 1), predicate } : null;
  }
  return null;
}

/** Six tokens before a word at most, and not past a bracket or comma. */
function clauseStart(scene: Scene, token: number): number {
  let at = token;
  while (at > scene.from && token - at < 6 && !/^[,;:()]$/.test(scene.words[at - 1]!)) at--;
  return at;
}

const codesBetween = (scene: Scene, first: number, last: number): string[] => {
  const out: string[] = [];
  for (let token = first; token <= last; token++) {
    const mention = scene.mentions.at(token);
    if (mention && mention.kind !== 'region' && mention.kind !== 'organisation')
      out.push(...codesOf(mention.parties));
  }
  return out;
};

/** The subject of the clause that the tie stands in, else its possessor, else the last state before it. */
function ownersBefore(scene: Scene, tie: number): readonly string[] {
  const own = codesAt(scene, tie);
  const actors = actorsOf(scene, clauseOf(scene, tie));
  if (actors.length > 0) return actors;
  if (own.length > 0) return own;
  return codesBetween(scene, scene.from, tie - 1).slice(-1);
}

/** "is recognised by 30 states". */
function recognisedBy(scene: Scene, number: number): Counted | null {
  let by = number - 1;
  while (by > scene.from && number - by < 5 && scene.words[by] !== 'by') by--;
  if (scene.words[by] !== 'by') return null;
  for (let token = by - 1; token >= Math.max(scene.from, by - 4); token--) {
    if (!/^recogni[sz]e$/.test(scene.lemmas[token]!)) continue;
    const holders = actorsOf(scene, clauseOf(scene, token));
    const near = holders.length > 0 ? holders : codesBetween(scene, scene.from, token).slice(-1);
    const negated = scene.words
      .slice(Math.max(scene.from, token - 4), token)
      .some(w => /^(no|not|n't|never)$/.test(w));
    return near.length > 0
      ? { holders: near.slice(0, 1), predicate: negated ? 'no-recognition' : 'recognition' }
      : null;
  }
  return null;
}

/** "the 13 countries that still recognise Taiwan", "one of the 8 with which the Vatican has no relations". */
function ownClause(scene: Scene, lexicon: ClaimLexicon, number: number, noun: number): Counted | null {
  let start = -1;
  for (let token = noun + 1; token < Math.min(scene.to, noun + 8); token++) {
    if (
      relative.test(scene.words[token]!) ||
      /^(recogni[sz]ing|treating|maintaining|having|without)$/.test(scene.words[token]!)
    ) {
      start = token;
      break;
    }
    if (/^(to|with|of|in|the)$/.test(scene.words[token]!) || scene.mentions.at(token)) continue;
    break;
  }
  if (start < 0) return null;
  const end = phraseEnd(scene, noun);
  const last = stopBefore(scene, start, Math.max(end, Math.min(scene.to - 1, start + 12)));
  const read = predicateIn(scene, lexicon, start, last) ?? treats(scene, start, last);
  if (!read) return null;
  const predicate = negate(read.value, read.negated);
  const named = statesIn(scene, start, last, []).filter(code => code !== 'UNO');
  const holders = named.length > 0 ? named : actedOn(scene, predicate);
  const every = /^(and|two|both)$/.test(scene.words[number - 1] ?? '') ? holders.slice(0, 1) : holders;
  return every.length > 0 ? { holders: every, predicate } : null;
}

/** Not past a colon or semicolon, behind which a list begins. */
function stopBefore(scene: Scene, first: number, last: number): number {
  for (let token = first; token <= last; token++) if (/^[:;]$/.test(scene.words[token]!)) return token - 1;
  return last;
}

/** Whom the acts of that sort told before were about, where the text has only a pronoun for them. */
function actedOn(scene: Scene, predicate: Predicate): readonly string[] {
  const kinds = predicate.endsWith('recognition') ? /^recognition/ : /^relations-/;
  const event = nearbyEvents(scene).find(found => kinds.test(found.kind ?? '') && found.target.length > 0);
  if (event) return codesOf(event.target);
  return scene.topic ? scene.topic.slice(0, 1) : [];
}

/** "that treat the two regions as states": recognition in other words. */
function treats(scene: Scene, first: number, last: number) {
  for (let token = first; token <= last; token++)
    if (/^(treat|regard)$/.test(scene.lemmas[token]!))
      return { value: 'recognition' as const, negated: false, token };
  return null;
}

/** "146 members now recognise them", "Only three states, A, B and C, have yet to forge ties with Seoul". */
function asSubject(scene: Scene, lexicon: ClaimLexicon, noun: number): Counted | null {
  const verb = verbAfter(scene, noun);
  if (verb < 0) return null;
  const acts = /^(recogni[sz]e|have|maintain|forge|establish|set|keep|lack|refuse|enjoy)$/;
  if (!acts.test(scene.lemmas[verb]!)) return null;
  const end = Math.min(scene.to - 1, verb + 10);
  const read = predicateIn(scene, lexicon, verb, end);
  const negated = negatedIn(scene, lexicon, noun, read?.token ?? verb);
  if (!read && !/^(forge|establish|set)$/.test(scene.lemmas[verb]!)) return null;
  const holders = holdersAfter(scene, noun, verb);
  const predicate = negate(read?.value ?? 'relations', negated);
  return holders.length > 0 ? { holders: holders.slice(0, 1), predicate } : null;
}

/** The main verb behind a subject, over a list between commas and over auxiliaries and adverbs; -1 where none follows. */
function verbAfter(scene: Scene, noun: number): number {
  let at = noun + 1;
  if (scene.words[at] === ',') {
    const close = scene.words.slice(at + 1, at + 14).lastIndexOf(',');
    if (close < 0) return -1;
    at += close + 2;
  }
  for (let token = at; token < Math.min(scene.to, at + 6); token++) {
    const auxiliary = /^(have|do|be)$/.test(scene.lemmas[token]!) && uposIs(scene.doc, token, 'AUX');
    if (uposIs(scene.doc, token, 'VERB') || (auxiliary && scene.lemmas[token] === 'have')) {
      const next = /^(yet|still)$/.test(scene.words[token + 1] ?? '') ? token + 3 : token;
      if (next === token && auxiliary && verbSoon(scene, token) >= 0) return verbSoon(scene, token);
      return next < scene.to ? next : -1;
    }
    const skips = ['ADV', 'AUX', 'PART'].some(tag => uposIs(scene.doc, token, tag as 'ADV'));
    if (!skips) return -1;
  }
  return -1;
}

/** The verb that an auxiliary belongs to, within two adverbs of it. */
function verbSoon(scene: Scene, auxiliary: number): number {
  for (let token = auxiliary + 1; token < Math.min(scene.to, auxiliary + 4); token++) {
    if (uposIs(scene.doc, token, 'VERB')) return token;
    if (!['ADV', 'PART', 'AUX'].some(tag => uposIs(scene.doc, token, tag as 'ADV'))) return -1;
  }
  return -1;
}

/** Whom the counted states recognise or deal with: named after the verb, else what was ranked or counted just before. */
function holdersAfter(scene: Scene, noun: number, verb: number): readonly string[] {
  const listed = listFrom(scene, noun + 2);
  const named = statesIn(scene, verb, Math.min(scene.to - 1, verb + 12), listed).filter(
    code => code !== 'UNO',
  );
  if (named.length > 0) return named;
  return [...(scene.topic ?? [])].filter(code => !listed.includes(code));
}

/** "its 12 remaining allies", "leaves Taiwan with 12 allies". */
function ofAllies(scene: Scene, number: number, noun: number): Counted | null {
  if (!/^(ally|friend|partner)$/.test(scene.lemmas[noun]!)) return null;
  const owner = child(scene, noun, 'nmod:poss');
  const own =
    owner >= 0 ? codesAt(scene, owner) : codesBetween(scene, phraseStart(scene, number), number - 1);
  if (own.length > 0) return { holders: own.slice(0, 1), predicate: 'relations' };
  const before = codesBetween(scene, Math.max(scene.from, number - 6), number - 1);
  if (before.length > 0) return { holders: before.slice(-1), predicate: 'relations' };
  const actors = actorsOf(scene, clauseOf(scene, noun));
  return actors.length > 0 ? { holders: actors.slice(0, 1), predicate: 'relations' } : null;
}

/** "the UN's 193 members", "the six member states": how many a body has. */
function countOfMembers(scene: Scene, rule: Rule, match: Match, value: number): Draft[] {
  const noun = match.at.head!;
  const isMember = scene.lemmas[noun] === 'member' || scene.words.slice(match.first, noun).includes('member');
  if (!isMember || value < 3 || few.test(scene.words[match.first - 1] ?? '')) return [];
  if (!/^('s|the|its|all|current|present|-)$/.test(scene.words[match.first - 1] ?? '')) return [];
  const start = phraseStart(scene, match.first);
  const body = [
    ...bodiesIn(scene, start, noun),
    ...bodyAfter(scene, noun),
    ...bodiesIn(scene, scene.from, start - 1).slice(-1),
  ][0];
  if (body === undefined) return [];
  return [
    makeDraft(scene, [match.first, noun], {
      type: 'count',
      subject: body,
      value,
      predicate: 'membership',
      within: 'members',
      rule: rule.id,
    }),
  ];
}

/** "the 193 members of the United Nations". */
const bodyAfter = (scene: Scene, noun: number): string[] =>
  scene.words[noun + 1] === 'of' ? bodiesIn(scene, noun + 2, Math.min(scene.to - 1, noun + 4)) : [];

function bodiesIn(scene: Scene, first: number, last: number): string[] {
  const out: string[] = [];
  for (let token = Math.max(first, scene.from); token <= last; token++) {
    const body = bodyOf(scene, token);
    if (body !== null) out.push(body);
  }
  return [...new Set(out)];
}

/** The states named after a count: each the only one, or of that body. */
function listed(
  scene: Scene,
  rule: Rule,
  match: Match,
  noun: number,
  { holders, predicate }: Counted,
): Draft[] {
  const start = listStart(scene, noun);
  if (start < 0) return [];
  const names = [...listFrom(scene, start), ...spacedList(scene, start)];
  const codes = [...new Set(names)].filter(code => !holders.includes(code));
  const scope = scopeOf(scene, noun);
  const words = [match.first, Math.max(noun, start)] as const;
  const out: Draft[] = [];
  if (scope?.kind === 'body')
    for (const subject of codes)
      out.push(
        makeDraft(scene, words, {
          type: 'membership',
          subject,
          value: 'member',
          predicate: 'membership',
          within: scope.phrase.replace(/ members$/, ''),
          rule: rule.id,
        }),
      );
  if (few.test(scene.words[match.first - 1] ?? '') && codes.length === match.values.n)
    for (const subject of codes)
      out.push(
        makeDraft(scene, words, {
          type: 'only',
          subject,
          object: holders[0]!,
          value: predicate,
          predicate,
          within: scope?.phrase ?? null,
          set: scope?.kind,
          peers: codes,
          rule: rule.id,
        }),
      );
  return out;
}

/** The first state after ":" or "," behind the counted noun. */
function listStart(scene: Scene, noun: number): number {
  for (let token = noun + 1; token < scene.to; token++) {
    if (!/^[,:(–-]$/.test(scene.words[token]!)) continue;
    let next = token + 1;
    if (scene.words[next] === 'the') next++;
    const mention = next < scene.to ? scene.mentions.at(next) : null;
    if (mention && mention.parties.length > 0 && mention.kind !== 'organisation') return next;
    if (scene.words[token] === ':') return -1;
  }
  return -1;
}

/** "Russia, which was the first, …; Nicaragua, the second; and Venezuela and Nauru": the heads of a spaced list. */
function spacedList(scene: Scene, start: number): readonly string[] {
  const out: string[] = [];
  for (let token = start; token < scene.to; token++)
    if (scene.words[token] === ';') out.push(...listFrom(scene, token + 1));
  return out;
}

/** "Only 2 of those are in Africa: Swaziland and Burkina Faso": a part of what was counted just before. */
export function findCountOfThem(
  scene: Scene,
  _lexicon: ClaimLexicon,
  rule: Rule,
  match: Match,
  before: readonly Draft[],
): Draft[] {
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
