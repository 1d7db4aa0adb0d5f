import { textOf, uposIs, xpos } from '../../language/index.ts';
import type { Draft, Predicate } from '../draft.ts';
import { actorsOf, clauseOf, statesIn } from './clause.ts';
import type { ClaimLexicon, Rule } from './lexicon.ts';
import { makeDraft } from './make.ts';
import type { Match } from './pattern.ts';
import { negate, predicateIn } from './predicate.ts';
import { codesAt, codesOf, type Scene } from './scene.ts';
import { lastNoun, narrowing, scopeOf } from './scope.ts';
import { bearersOf, clauseEnd, nearbyEvents, othersOf } from './standing.ts';

const breaks = ['VERB', 'ADP', 'AUX', 'CCONJ', 'PRON', 'SCONJ'] as const;

/** Do the words between a number and its noun belong to one noun phrase? */
export function onePhrase(scene: Scene, first: number, noun: number): boolean {
  for (let token = first + 1; token < noun; token++) {
    if (scene.mentions.at(token)) continue;
    if (breaks.some(tag => uposIs(scene.doc, token, tag))) return false;
    if (uposIs(scene.doc, token, 'PUNCT') && !/^[-'’.]$/.test(scene.words[token]!)) return false;
  }
  return true;
}

/** The last token of a noun phrase with the clause that follows it. */
export const phraseEnd = (scene: Scene, noun: number): number => Math.max(noun, clauseEnd(scene, noun));

/** "the 193rd country to …", "the first state that …", "the last ally": one claim for each state that it is said of. */
export function findStateRank(
  scene: Scene,
  lexicon: ClaimLexicon,
  rule: Rule,
  match: Match,
  before: readonly Draft[],
): Draft[] {
  const noun = lastNoun(scene, lexicon, match.at.head!);
  const number = match.at.n ?? match.first;
  if (!onePhrase(scene, match.first, noun) || isOfDate(scene, number) || isOneOfMany(scene, match, noun))
    return [];
  if (rule.id === 'nth-bare') {
    if (isModifier(scene, noun)) return [];
    const thing = thingBefore(scene, noun);
    if (lexicon.classes.rupture!.has(thing)) return happeningDrafts(scene, rule, match, thing);
    if (lexicon.classes.visit!.has(thing)) return visitDrafts(scene, rule, match);
  }
  const subjects = bearersOf(scene, noun);
  if (subjects.length === 0) return [];
  const objects = othersOf(scene, noun, subjects, before);
  if (objects.length === 0) return [];
  const end = phraseEnd(scene, noun);
  const read =
    predicateIn(scene, lexicon, number, end) ?? predicateIn(scene, lexicon, scene.from, scene.to - 1);
  const predicate: Predicate = read ? negate(read.value, read.negated) : 'relations';
  const value = match.values.n;
  const type = rule.type === 'ordinal' && value === 1 ? 'first' : rule.type;
  const scope = scopeOf(scene, noun);
  return subjects.flatMap(subject =>
    objects.map(object =>
      makeDraft(scene, [match.first, end], {
        type,
        subject,
        object,
        value: type === 'ordinal' ? value! : predicate,
        predicate,
        within: scope?.phrase ?? null,
        set: scope?.kind,
        unmodelled: narrowing(scene, match.first, noun),
        rule: rule.id,
      }),
    ),
  );
}

/** "one of the first states", "third countries": no single one is meant. */
function isOneOfMany(scene: Scene, { first }: Match, noun: number): boolean {
  if (/^NNP?S$/.test(xpos(scene.doc, noun))) return true;
  const before = scene.words.slice(Math.max(scene.from, first - 4), first).join(' ');
  return /\b(one|among|some) (of )?(the )?(very )?$/.test(`${before} `);
}

/** "the first … since 1958": the date since when is the claim. */
function sinceInside(scene: Scene, noun: number, end: number): boolean {
  for (let token = noun; token < Math.min(scene.to - 1, end + 2); token++)
    if (scene.words[token] === 'since' && /^(1[89]|20)\d\d$/.test(scene.words[token + 1]!)) return true;
  return false;
}

/** The noun that a bare "the second" stands beside: "The rupture, the second between …". */
function thingBefore(scene: Scene, token: number): string {
  const comma = token - 2;
  if (scene.words[comma] !== ',') return '';
  for (let at = comma - 1; at >= Math.max(scene.from, comma - 6); at--)
    if (uposIs(scene.doc, at, 'NOUN')) return scene.lemmas[at]!;
  return '';
}

const isModifier = (scene: Scene, token: number): boolean => {
  const next = token + 1;
  if (next >= scene.to) return false;
  return (
    ['NOUN', 'ADJ', 'PROPN', 'NUM'].some(tag => uposIs(scene.doc, next, tag as 'NOUN')) ||
    scene.words[next] === '-'
  );
};

const months =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.?$/;

/** "10th December", "September 10th", "the 21st century": ordinals of the calendar. */
function isOfDate(scene: Scene, token: number): boolean {
  const around = [scene.words[token - 1], scene.words[token + 1], scene.words[token + 2]];
  return around.some(word => word !== undefined && (months.test(word) || word === 'century'));
}

/** "the first visit to Syria by a foreign minister", "the last trip by a pope": guest and host of a visit. */
export function findVisitRank(scene: Scene, _lexicon: ClaimLexicon, rule: Rule, match: Match): Draft[] {
  return onePhrase(scene, match.first, match.at.head!) ? visitDrafts(scene, rule, match) : [];
}

function visitDrafts(scene: Scene, rule: Rule, match: Match): Draft[] {
  const noun = match.at.head!;
  const pair = visitPair(scene, noun);
  if (!pair) return [];
  const value = match.values.n;
  const type = rule.type === 'ordinal' && value === 1 ? 'first' : rule.type;
  return [
    makeDraft(scene, [match.first, phraseEnd(scene, noun)], {
      type,
      subject: pair[0],
      object: pair[1],
      value: type === 'ordinal' ? value! : 'visit',
      predicate: 'visit',
      within: byWhom(scene, noun),
      unmodelled: ['visits'],
      rule: rule.id,
    }),
  ];
}

/** The guest's office where the phrase has one: "by a foreign minister" → "foreign minister". */
function byWhom(scene: Scene, noun: number): string | null {
  for (let token = noun + 1; token <= phraseEnd(scene, noun); token++) {
    if (scene.words[token] !== 'by') continue;
    const words: string[] = [];
    for (let next = token + 1; next < scene.to && words.length < 4; next++) {
      if (uposIs(scene.doc, next, 'DET')) continue;
      if (!uposIs(scene.doc, next, 'NOUN') && !uposIs(scene.doc, next, 'ADJ')) break;
      words.push(scene.lemmas[next]!);
    }
    if (words.length > 0) return words.join(' ');
  }
  return null;
}

/** Guest and host: from "by", "of" and "to" phrases, else from a visit told nearby, else from the text's topic. */
function visitPair(scene: Scene, noun: number): readonly [string, string] | null {
  let { guest, host } = visitWords(scene, noun);
  for (const event of nearbyEvents(scene)) {
    if (guest !== undefined && host !== undefined) break;
    if (event.kind !== 'visit') continue;
    const [source, target] = [codesOf(event.source)[0], codesOf(event.target)[0]];
    if (guest === undefined && (host === undefined || host === target)) guest = source;
    if (host === undefined && guest === source) host = target;
  }
  const [a, b] = scene.topic ?? [];
  if (guest === undefined && host !== undefined) guest = host === a ? b : host === b ? a : undefined;
  if (host === undefined && guest !== undefined) host = guest === a ? b : guest === b ? a : undefined;
  return guest !== undefined && host !== undefined && guest !== host ? [guest, host] : null;
}

function visitWords(scene: Scene, noun: number): { guest: string | undefined; host: string | undefined } {
  let guest: string | undefined;
  let host: string | undefined;
  for (let token = noun + 1; token <= phraseEnd(scene, noun); token++) {
    const codes = codesOf(scene.mentions.at(token)?.parties ?? []);
    if (codes.length === 0) continue;
    const preposition = prepositionBefore(scene, token, noun);
    if (preposition === 'by' || preposition === 'of' || preposition === 'from') guest ??= codes[0];
    else if (preposition === 'to' || preposition === 'in') host ??= codes[0];
  }
  return { guest, host };
}

function prepositionBefore(scene: Scene, token: number, stop: number): string | null {
  for (let at = token - 1; at > stop; at--) if (uposIs(scene.doc, at, 'ADP')) return scene.words[at]!;
  return null;
}

/** "Kuwait came first": who began before the others that the sentence names. */
export function findCameFirst(scene: Scene, rule: Rule, match: Match): Draft[] {
  const subjects = actorsOf(scene, clauseOf(scene, match.first));
  const objects = subjects.length > 0 ? othersOf(scene, match.first, subjects) : [];
  const object = scene.topic?.find(code => objects.includes(code)) ?? scene.topic?.[0] ?? objects[0];
  return subjects
    .filter(subject => object !== undefined && subject !== object)
    .map(subject =>
      makeDraft(scene, [match.first, match.last], {
        type: 'first',
        subject,
        object: object!,
        value: 'relations',
        predicate: 'relations',
        unmodelled: ['came first'],
        rule: rule.id,
      }),
    );
}

/** "the second rupture between the two". */
export function findHappeningRank(scene: Scene, rule: Rule, match: Match): Draft[] {
  const noun = match.at.head!;
  if (!onePhrase(scene, match.first, noun) || isOneOfMany(scene, match, noun)) return [];
  return happeningDrafts(scene, rule, match, scene.lemmas[noun]!);
}

function happeningDrafts(scene: Scene, rule: Rule, match: Match, thing: string): Draft[] {
  const noun = match.at.head!;
  const pair = happeningPair(scene, noun);
  const value = match.values.n;
  if (!pair || value === undefined) return [];
  return [
    makeDraft(scene, [match.first, phraseEnd(scene, noun)], {
      type: value === 1 ? 'first' : 'ordinal',
      subject: pair[0],
      object: pair[1],
      value: value === 1 ? 'severed' : value,
      predicate: 'severed',
      within: `${thing}s`,
      unmodelled: [thing],
      rule: rule.id,
    }),
  ];
}

function happeningPair(scene: Scene, noun: number): readonly [string, string] | null {
  const own = codesAt(scene, noun);
  if (own.length === 2) return [own[0]!, own[1]!];
  for (const event of nearbyEvents(scene)) {
    const [source, target] = [codesOf(event.source)[0], codesOf(event.target)[0]];
    if (event.kind?.startsWith('relations-') && source !== undefined && target !== undefined)
      return [source, target];
  }
  return scene.topic;
}

/** "Relations were first broken": the happening beside "first". */
export function findFirstSevered(scene: Scene, rule: Rule, match: Match): Draft[] {
  for (const event of scene.eventsAt.get(scene.sentence) ?? []) {
    const [subject, object] = [codesOf(event.source)[0], codesOf(event.target)[0]];
    if (event.kind !== 'relations-severed' || subject === undefined || object === undefined) continue;
    return [
      makeDraft(scene, [match.first, match.last], {
        type: 'first',
        subject,
        object,
        value: 'severed',
        predicate: 'severed',
        unmodelled: ['first broken'],
        rule: rule.id,
      }),
    ];
  }
  return [];
}

/** "the 41st GCC summit in Saudi Arabia": which one of a row of meetings, and where. */
export function findMeetingRank(scene: Scene, rule: Rule, match: Match): Draft[] {
  const noun = match.at.head!;
  if (match.values.n === undefined || match.values.n < 2 || !onePhrase(scene, match.first, noun)) return [];
  const end = Math.min(scene.to - 1, noun + 8);
  for (let token = noun + 1; token <= end; token++) {
    if (!/^(in|at)$/.test(scene.words[token]!)) continue;
    const code = statesIn(scene, token + 1, end, [])[0];
    if (code === undefined) continue;
    return [
      makeDraft(scene, [match.first, noun], {
        type: 'ordinal',
        subject: code,
        value: match.values.n,
        within: textOf(scene.doc, match.at.n! + 1, noun),
        unmodelled: [scene.words[noun]!],
        rule: rule.id,
      }),
    ];
  }
  return [];
}
