import { uposIs } from '../../../language/index.ts';
import type { Draft, Predicate } from '../../draft.ts';
import type { ClaimLexicon, Rule } from '../lexicon.ts';
import { makeDraft } from '../make.ts';
import type { Match } from '../pattern.ts';
import { predicateIn } from '../predicate.ts';
import { child, type Scene } from '../scene.ts';
import { lastNoun, narrowing, scopeOf, timeLimits } from '../scope.ts';
import { bearersOf, othersOf } from '../standing.ts';
import { happeningDrafts } from './happening.ts';
import { isOneOfMany, onePhrase, phraseEnd } from './phrase.ts';
import { visitDrafts } from './visit.ts';

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
    if (isModifier(scene, noun) || standsAlone(scene, match)) return [];
    const thing = thingBefore(scene, noun);
    if (lexicon.classes.rupture!.has(thing)) return happeningDrafts(scene, rule, match, thing);
    if (lexicon.classes.visit!.has(thing)) return visitDrafts(scene, rule, match);
    const subject = child(scene, noun, 'cop') < 0 ? -1 : child(scene, noun, 'nsubj');
    if (subject >= 0 && lexicon.classes.rupture!.has(scene.lemmas[subject]!))
      return happeningDrafts(scene, rule, match, scene.lemmas[subject]!);
  }
  const subjects = bearersOf(scene, noun);
  if (subjects.length === 0) return [];
  const objects = othersOf(scene, noun, subjects, before);
  if (objects.length === 0) return [];
  const end = phraseEnd(scene, noun);
  if (sinceInside(scene, noun, end)) return [];
  const { predicate, act } = rankedBy(scene, lexicon, noun, end, before);
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
        unmodelled: [...narrowing(scene, match.first, noun), ...timeLimits(scene, noun), ...act],
        rule: rule.id,
      }),
    ),
  );
}

interface Ranked {
  readonly predicate: Predicate;
  /** Words for an act that the record does not rank by. */
  readonly act: readonly string[];
}

/** By what a phrase ranks: its own clause's predicate; for "to do so" that of the claim or event told before. */
function rankedBy(
  scene: Scene,
  lexicon: ClaimLexicon,
  noun: number,
  end: number,
  before: readonly Draft[],
): Ranked {
  const own = predicateIn(scene, lexicon, noun + 1, end) ?? predicateIn(scene, lexicon, noun, noun);
  if (own) return { predicate: own.value, act: ranked.has(own.value) ? [] : [own.value] };
  const words = scene.words.slice(noun + 1, end + 1).join(' ');
  const clause = /^(to|that|which|who|with|whose)\b/.test(words);
  if (clause && !/\b(do|does|did|done) (so|it|that|likewise|the same)|follow/.test(words))
    return { predicate: 'relations', act: [words.split(' ').slice(0, 3).join(' ')] };
  const earlier = before.findLast(
    draft => draft.predicate !== null && (clause ? draft.object !== null : draft.sentence === scene.sentence),
  );
  const around = predicateIn(scene, lexicon, scene.from, scene.to - 1);
  const predicate = plain(earlier?.predicate ?? around?.value ?? 'relations');
  return { predicate, act: ranked.has(predicate) ? [] : [predicate] };
}

const ranked: ReadonlySet<Predicate> = new Set<Predicate>(['relations', 'recognition', 'mission']);
const plain = (value: Predicate): Predicate => value.replace(/^no-/, '') as Predicate;

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

/** "on the 17th", "the first was in 2009": a day, or one of several happenings. */
const standsAlone = (scene: Scene, { first, last }: Match): boolean =>
  /^(on|by|until|till|from|before|after)$/.test(scene.words[first - 1] ?? '') ||
  /^(was|were|is|came|had|ended|began|there)$/.test(scene.words[last + 1] ?? '');

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
