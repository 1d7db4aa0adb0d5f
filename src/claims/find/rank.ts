import { uposIs } from '../../language/index.ts';
import type { Draft, Predicate } from '../draft.ts';
import { actorsOf, clauseOf } from './clause.ts';
import type { ClaimLexicon, Rule } from './lexicon.ts';
import { makeDraft } from './make.ts';
import type { Match } from './pattern.ts';
import { negate, predicateIn } from './predicate.ts';
import { codesAt, codesOf, reach, type Scene } from './scene.ts';
import { narrowing, scopeOf } from './scope.ts';
import { bearersOf, nearbyEvents, othersOf } from './standing.ts';

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

/** The last token of a noun phrase with its clauses. */
export const phraseEnd = (scene: Scene, noun: number): number =>
  Math.max(noun, Math.min(reach(scene, noun)[1], scene.to - 1));

/** "the 193rd country to …", "the first state that …", "the last ally": one claim for each state that it is said of. */
export function findStateRank(scene: Scene, lexicon: ClaimLexicon, rule: Rule, match: Match): Draft[] {
  const noun = match.at.head!;
  const number = match.at.n ?? match.first;
  if (!onePhrase(scene, match.first, noun) || isOfDate(scene, number)) return [];
  if (rule.id === 'nth-bare' && isModifier(scene, noun)) return [];
  const subjects = bearersOf(scene, noun);
  if (subjects.length === 0) return [];
  const objects = othersOf(scene, noun, subjects);
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
  const noun = match.at.head!;
  if (!onePhrase(scene, match.first, noun)) return [];
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

/** Guest and host: from "by", "of" and "to" phrases, else from a visit told nearby. */
function visitPair(scene: Scene, noun: number): readonly [string, string] | null {
  let guest: string | undefined;
  let host: string | undefined;
  const end = phraseEnd(scene, noun);
  for (let token = noun + 1; token <= end; token++) {
    const codes = codesOf(scene.mentions.at(token)?.parties ?? []);
    if (codes.length === 0) continue;
    const preposition = prepositionBefore(scene, token, noun);
    if (preposition === 'by' || preposition === 'of' || preposition === 'from') guest ??= codes[0];
    else if (preposition === 'to' || preposition === 'in') host ??= codes[0];
  }
  for (const event of nearbyEvents(scene)) {
    if (guest !== undefined && host !== undefined) break;
    if (event.kind !== 'visit') continue;
    const [source, target] = [codesOf(event.source)[0], codesOf(event.target)[0]];
    if (guest === undefined && (host === undefined || host === target)) guest = source;
    if (host === undefined && guest === source) host = target;
  }
  return guest !== undefined && host !== undefined && guest !== host ? [guest, host] : null;
}

function prepositionBefore(scene: Scene, token: number, stop: number): string | null {
  for (let at = token - 1; at > stop; at--) if (uposIs(scene.doc, at, 'ADP')) return scene.words[at]!;
  return null;
}

/** "Relations were first broken", "Kuwait came first", "the second rupture": ranks of a happening. */
export function findHappeningRank(scene: Scene, lexicon: ClaimLexicon, rule: Rule, match: Match): Draft[] {
  const noun = match.at.head!;
  if (!onePhrase(scene, match.first, noun)) return [];
  const words = [match.first, phraseEnd(scene, noun)] as const;
  if (rule.id === 'came-first') {
    const subjects = actorsOf(scene, clauseOf(scene, match.first));
    const objects = subjects.length > 0 ? othersOf(scene, match.first, subjects) : [];
    return subjects.flatMap(subject =>
      objects.slice(0, 1).map(object =>
        makeDraft(scene, words, {
          type: 'first',
          subject,
          object,
          value: 'relations',
          predicate: 'relations',
          rule: rule.id,
        }),
      ),
    );
  }
  const pair = happeningPair(scene, lexicon, noun);
  if (!pair || match.values.n === undefined) return [];
  const [subject, object] = pair;
  const value = match.values.n === 1 ? 'severed' : match.values.n;
  return [
    makeDraft(scene, words, {
      type: match.values.n === 1 ? 'first' : 'ordinal',
      subject,
      object,
      value,
      predicate: 'severed',
      within: scene.lemmas[noun]!.replace(/$/, 's'),
      unmodelled: [scene.words[noun]!],
      rule: rule.id,
    }),
  ];
}

function happeningPair(scene: Scene, _lexicon: ClaimLexicon, noun: number): readonly [string, string] | null {
  const own = codesAt(scene, noun);
  if (own.length === 2) return [own[0]!, own[1]!];
  for (const event of nearbyEvents(scene)) {
    const [source, target] = [codesOf(event.source)[0], codesOf(event.target)[0]];
    if (event.kind?.startsWith('relations-') && source !== undefined && target !== undefined)
      return [source, target];
  }
  return null;
}
