import type { Event } from '../../reader/index.ts';
import type { Draft, Predicate } from '../draft.ts';
import { bodyName, bodyOf } from './body.ts';
import { clauseOf, pairOf, stretchOf } from './clause.ts';
import type { ClaimLexicon } from './lexicon.ts';
import { makeDraft } from './make.ts';
import { bodiesFrom } from './membership/bodies.ts';
import { negate, predicateIn } from './predicate.ts';
import { codesAt, codesOf, head, mentionsIn, type Scene } from './scene.ts';
import { bearersOf } from './standing.ts';
import type { TimeWords } from './times.ts';

/** What else can have gone on since a date, and what to call it. */
const states: readonly (readonly [RegExp, string])[] = [
  [/^(border|frontier|crossing)$/, 'border'],
  [/^(list|blacklist|designate|designation)$/, 'designated'],
  [/^independen(t|ce)$/, 'independence'],
  [/^member(ship)?$/, 'membership'],
];

/** "have had ties since 1970", "the frontier has been closed since 2001", "listed since 1993". */
export function findSince(scene: Scene, lexicon: ClaimLexicon, times: readonly TimeWords[]): Draft[] {
  const out: Draft[] = [];
  for (const time of times) {
    if (!isOwnDate(time) || (time.resolved.relation !== 'since' && !datesFrom(scene, time))) continue;
    const draft = sinceDraft(scene, lexicon, time);
    if (draft) out.push(draft);
  }
  return out;
}

/** "ties date from 1999", "a friendship that began in 1957", "relations went back to 1983". */
function datesFrom(scene: Scene, time: TimeWords): boolean {
  const before = scene.words.slice(Math.max(scene.from, time.first - 3), time.first + 2).join(' ');
  const after = /\b(began|begun|dates?|dated|dating|go|goes|went|going) (back )?(in|from|to|since)\b/.test(
    before,
  );
  const [first] = stretchOf(scene, time.first);
  const ties = /^(relation|tie|link|relationship|friendship|alliance|recognition)$/;
  return after && scene.lemmas.slice(first, time.first).some(lemma => ties.test(lemma));
}

/** A year, month or day told or reckoned, and no weekday or "since then". */
const isOwnDate = ({ expression, resolved }: TimeWords): boolean =>
  resolved.date !== null && ['calendar', 'decade', 'deictic', 'named'].includes(expression.form.form);

function sinceDraft(scene: Scene, lexicon: ClaimLexicon, time: TimeWords): Draft | null {
  const [first, last] = stretchOf(scene, time.first);
  const verb = clauseOf(scene, time.first);
  const read = predicateIn(scene, lexicon, first, last);
  const state = stateIn(scene, first, last);
  const friends = scene.lemmas.slice(first, time.first).includes('friendship');
  if (!read && state === null && !friends) return null;
  const member = memberSince(scene, time);
  if (member !== null) return member;
  if (state === null && !friends && !lasts(scene, lexicon, verb, time)) return null;
  const above = head(scene, verb);
  const pair = pairOf(scene, verb) ?? (above < 0 ? null : pairOf(scene, above)) ?? scene.topic;
  if (!pair) return null;
  const firstTime = /\bfirst time( that)?$/.test(
    scene.words.slice(Math.max(first, time.first - 3), time.first).join(' '),
  );
  const over = read !== null && hasEnded(scene, read.value, first, time.first);
  const predicate: Predicate | null = friends
    ? 'relations'
    : read
      ? negate(read.value, read.negated || firstTime || over)
      : null;
  const listed = state === 'designated';
  return makeDraft(scene, [Math.min(verb, time.first), time.last], {
    type: 'since',
    subject: pair[0],
    object: state === 'independence' ? null : (pair[1] ?? (listed && pair[0] !== 'USA' ? 'USA' : null)),
    value: time.resolved.date,
    predicate: listed ? 'designated' : predicate,
    within: withinOf(predicate, state),
    unmodelled: predicate === null && !listed ? [state ?? ''] : [],
    rule: 'since',
  });
}

/** "the embassy has been closed since 2011", "ties have been severed since 1963": what there has not been since then. */
function hasEnded(scene: Scene, value: Predicate, first: number, last: number): boolean {
  const words = scene.words.slice(first, last);
  if (value === 'mission')
    return words.some(word => /^(closed|shut|shuttered|vacant|empty|unstaffed|mothballed)$/.test(word));
  const ended = words.findLastIndex(word =>
    /^(severed|broken|cut|suspended|ruptured|interrupted)$/.test(word),
  );
  return value === 'relations' && ended > 0 && words.slice(Math.max(0, ended - 3), ended).includes('been');
}

/** "a member of the European Union since 2004": since when somebody belongs to a body. */
function memberSince(scene: Scene, time: TimeWords): Draft | null {
  for (let token = time.first - 1; token >= Math.max(scene.from, time.first - 7); token--) {
    if (scene.lemmas[token] !== 'member') continue;
    const subject = bearersOf(scene, token)[0];
    if (subject === undefined) return null;
    const body = bodiesFrom(scene, token + 2)?.codes[0] ?? bodyOf(scene, token - 1);
    return makeDraft(scene, [token, time.last], {
      type: 'since',
      subject,
      value: time.resolved.date,
      predicate: 'membership',
      within: body === null ? 'membership' : `${bodyName(body)} membership`,
      unmodelled: body === null ? ['membership'] : [],
      rule: 'member-since',
    });
  }
  return null;
}

/** Does the clause tell of something that goes on ("has had ties", "recognised it"), not of what was won or lost since? */
function lasts(scene: Scene, lexicon: ClaimLexicon, verb: number, time: TimeWords): boolean {
  // "the first … to visit since 1958"
  if (scene.words.slice(Math.max(scene.from, time.first - 14), time.first).includes('first')) return true;
  if (/^(lose|gain|win|meet|add|take|become|see|switch|sign|visit|fall|rise|grow)$/.test(scene.lemmas[verb]!))
    return false;
  if (scene.lemmas[verb] !== 'have') return true;
  return predicateIn(scene, lexicon, verb, time.first) !== null;
}

function withinOf(predicate: Predicate | null, state: string | null): string | null {
  if (state === 'designated') return 'state sponsor of terrorism';
  return state ?? predicate?.replace('-', ' ') ?? null;
}

function stateIn(scene: Scene, first: number, last: number): string | null {
  for (let token = first; token <= last; token++)
    for (const [words, name] of states) if (words.test(scene.lemmas[token]!)) return name;
  return null;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

/**
 * A beginning told with its year long after: "relations, established in 1902", "with which it broke in 1951". What the
 * text says to have begun then, and goes on, is a claim of since when.
 */
export function findBegun(scene: Scene, _lexicon: ClaimLexicon, published: string | null): Draft[] {
  const out: Draft[] = [];
  for (const event of scene.eventsAt.get(scene.sentence) ?? []) {
    const begun = begunBy(scene, event);
    if (begun === null || event.date === null || event.modality !== 'happened') continue;
    if (published === null || yearOf(published) - yearOf(event.date) < 2) continue;
    const [subject, object] = [codesOf(event.source)[0], codesOf(event.target)[0]];
    if (subject === undefined || object === undefined || event.sentence !== scene.sentence) continue;
    // Parties that the sentence does not name were guessed from the text around it.
    const named = mentionsIn(scene, scene.from, scene.to - 1)
      .filter(mention => /^(name|capital|demonym|seat)$/.test(mention.kind))
      .flatMap(mention => codesOf(mention.parties));
    if (begun === 'no-relations' && !(named.includes(subject) && named.includes(object))) continue;
    out.push(
      makeDraft(scene, tokensOf(scene, event), {
        type: 'since',
        subject,
        object,
        value: event.date,
        predicate: begun,
        within: begun === 'relations' ? 'relations (established)' : 'no relations',
        began: event.kind,
        rule: `begun-${begun}`,
      }),
    );
  }
  return out;
}

function begunBy(scene: Scene, event: Event): Predicate | null {
  if (event.dateBasis !== 'stated') return null;
  if (event.kind === 'relations-established')
    return /\b(relation|tie|link)/i.test(event.trigger) ? 'relations' : null;
  if (event.kind !== 'relations-severed') return null;
  // A break is told for what it left behind only where it describes a state: "China, with which the Vatican broke in 1951".
  return inRelativeClause(scene, event) ? 'no-relations' : null;
}

function inRelativeClause(scene: Scene, event: Event): boolean {
  const [first, last] = tokensOf(scene, event);
  for (let token = Math.max(scene.from, first - 3); token <= last; token++) {
    if (/^(which|whom)$/.test(scene.words[token]!) && /^(with|from)$/.test(scene.words[token - 1] ?? ''))
      return true;
  }
  return false;
}

export function tokensOf(scene: Scene, event: Event): readonly [number, number] {
  const { start, end } = scene.doc.tokens;
  const offset = start[scene.from]!;
  let first = scene.from;
  while (first + 1 < scene.to && end[first]! <= offset + event.span[0]) first++;
  let last = first;
  while (last + 1 < scene.to && start[last + 1]! < offset + event.span[1]) last++;
  return [first, last];
}

/** "Having declared independence from Yugoslavia in 1991". */
export function findIndependence(scene: Scene, times: readonly TimeWords[]): Draft[] {
  for (let token = scene.from; token < scene.to; token++) {
    if (!/^independen(t|ce)$/.test(scene.lemmas[token]!)) continue;
    const verb = clauseOf(scene, token);
    if (!/^(declare|proclaim|gain|win|become|achieve|attain|obtain)$/.test(scene.lemmas[verb]!)) continue;
    const time = times.find(found => found.first > token && found.first - token < 8 && isOwnDate(found));
    const subject = time && (pairOf(scene, verb)?.[0] ?? codesAt(scene, verb)[0]);
    if (time && subject !== undefined)
      return [
        makeDraft(scene, [Math.min(verb, token), time.last], {
          type: 'since',
          subject,
          value: time.resolved.date,
          within: 'independence',
          unmodelled: ['independence'],
          rule: 'independence',
        }),
      ];
  }
  return [];
}
