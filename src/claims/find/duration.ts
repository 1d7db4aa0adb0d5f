import type { Event } from '../../reader/index.ts';
import type { Draft, Predicate } from '../draft.ts';
import { clauseOf, pairOf, stretchOf } from './clause.ts';
import type { ClaimLexicon } from './lexicon.ts';
import { makeDraft } from './make.ts';
import { negate, negatedIn, predicateIn } from './predicate.ts';
import { codesOf, type Scene } from './scene.ts';
import { nearbyEvents } from './standing.ts';
import type { TimeWords } from './times.ts';

/** What can last between states besides having relations or not. */
const conditions =
  /^(dispute|rift|feud|row|crisis|freeze|estrangement|silence|isolation|hostility|enmity|rupture|break|absence|distance|blockade|boycott|partnership|alliance|gap|hiatus|interruption)$/;

const happenings =
  /^(relations-(established|restored|severed|suspended)|recognition|recognition-withdrawn|mission-(opened|closed))$/;

/** "for more than half a century", "the first time in 64 years", "lasted two and a half years", "three years into …". */
export function findDurations(scene: Scene, lexicon: ClaimLexicon, times: readonly TimeWords[]): Draft[] {
  const out: Draft[] = [];
  for (const time of times) {
    const { duration } = time.resolved;
    const { form } = time.expression.form;
    if (duration === null || !/^P\d+Y/.test(duration) || !standsAlone(scene, time)) continue;
    if (form !== 'duration' && !(form === 'shift' && time.expression.form.from === 'event')) continue;
    out.push(...durationDrafts(scene, lexicon, time, duration));
  }
  return out;
}

/** Not an age or a plan: "a 30-year-old", "a five-year deal", "in two years". */
function standsAlone(scene: Scene, time: TimeWords): boolean {
  const after = scene.words.slice(time.last + 1, time.last + 3).join(' ');
  return !/^(old|ago|later|- old|deal|plan|term|sentence|contract|loan)/.test(after);
}

function durationDrafts(scene: Scene, lexicon: ClaimLexicon, time: TimeWords, duration: string): Draft[] {
  const firstTime = isFirstTime(scene, time);
  const verb = clauseOf(scene, time.first);
  const what = boundUp(scene, lexicon, time) ?? lastingIn(scene, lexicon, time, verb, firstTime);
  if (what === null && !passes(scene, time)) return [];
  const predicate = what?.predicate ?? null;
  const explicit = pairOf(scene, verb, true)?.[1] != null;
  return pairsOf(scene, time, predicate === null).map(([subject, object]) =>
    makeDraft(scene, [time.first, time.last], {
      type: 'duration',
      subject,
      object,
      value: duration,
      predicate,
      within: what?.name ?? null,
      unmodelled: predicate === null ? [what?.name ?? 'time'] : [],
      round: roundness(time),
      guessed: !explicit,
      rule: firstTime ? 'first-time-in' : 'for-years',
    }),
  );
}

interface Lasting {
  readonly predicate: Predicate | null;
  readonly name: string;
}

/** What the words beside the time say by themselves: "82-year relationship", "60th anniversary of ties", "N years after". */
function boundUp(scene: Scene, lexicon: ClaimLexicon, time: TimeWords): Lasting | null {
  const { form } = time.expression;
  const relations: Lasting = { predicate: 'relations', name: 'relations' };
  const none: Lasting = { predicate: 'no-relations', name: 'no relations' };
  const after = scene.words.slice(time.last + 1, Math.min(scene.to, time.last + 11));
  if (form.form === 'shift') {
    if (after.some(word => /^(severed?|broke|broken|cut|ruptured?|suspended)$/.test(word))) return none;
    return null;
  }
  if (form.form === 'duration' && form.ordinal !== null) {
    const near = scene.lemmas.slice(time.last + 1, Math.min(scene.to, time.last + 8));
    return near.some(lemma => lexicon.classes.tie!.has(lemma)) ? relations : null;
  }
  if (/-/.test(scene.words.slice(time.first, time.last + 1).join(''))) {
    const next = scene.lemmas.slice(time.last + 1, time.last + 4);
    if (next.some(lemma => lexicon.classes.tie!.has(lemma) || /^(friendship|alliance)$/.test(lemma)))
      return relations;
    const condition = next.find(lemma => conditions.test(lemma));
    return condition === undefined ? null : { predicate: null, name: condition };
  }
  return time.expression.preposition === 'after' ? endedAfter(scene, relations, none) : null;
}

/** "cut ties after two decades", "resumed relations after seven years": what the event of the sentence put an end to. */
function endedAfter(scene: Scene, relations: Lasting, none: Lasting): Lasting | null {
  for (const { kind } of scene.eventsAt.get(scene.sentence) ?? []) {
    if (kind === 'relations-severed') return relations;
    if (kind === 'relations-restored') return none;
  }
  return null;
}

const holding = /^(have|maintain|enjoy|keep|be|remain|last|do|go|lack|recogni[sz]e|live|span|exist|stand)$/;

/** What is said to have lasted: the predicate or condition nearest to the words for the time, in their own clause. */
function lastingIn(
  scene: Scene,
  lexicon: ClaimLexicon,
  time: TimeWords,
  verb: number,
  firstTime: boolean,
): Lasting | null {
  const [first, last] = stretchOf(scene, time.first);
  const near = (token: number): boolean =>
    Math.abs(token - time.first) <= 12 && token >= first && token <= last;
  let best: { token: number; lasting: Lasting } | null = null;
  for (let token = Math.max(first, time.first - 12); token <= Math.min(last, time.last + 12); token++) {
    const lasting = near(token) ? lastingAt(scene, lexicon, token, verb, firstTime) : null;
    const closer = best === null || Math.abs(token - time.first) < Math.abs(best.token - time.first);
    if (lasting && closer) best = { token, lasting };
  }
  return best?.lasting ?? null;
}

function lastingAt(
  scene: Scene,
  lexicon: ClaimLexicon,
  token: number,
  verb: number,
  firstTime: boolean,
): Lasting | null {
  const read = predicateIn(scene, lexicon, token, token);
  if (read?.value === 'severed' || read?.value === 'restored') return { predicate: null, name: read.value };
  if (read && read.value !== 'visit') {
    if (!firstTime && !holding.test(scene.lemmas[verb]!)) return null;
    const negated = firstTime || negatedIn(scene, lexicon, Math.max(scene.from, verb - 3), token);
    const predicate = negate(read.value, negated);
    return { predicate, name: predicate.replace('-', ' ') };
  }
  return conditions.test(scene.lemmas[token]!) ? { predicate: null, name: scene.lemmas[token]! } : null;
}

const roundness = ({ resolved }: TimeWords): Draft['round'] =>
  resolved.bound === 'exact' || resolved.bound === null ? undefined : resolved.bound;

function isFirstTime(scene: Scene, { first }: TimeWords): boolean {
  const before = scene.words.slice(Math.max(scene.from, first - 5), first + 1).join(' ');
  return /\bfirst\b/.test(before);
}

const passes = (scene: Scene, { last }: TimeWords): boolean =>
  /^(pass|elapse)$/.test(scene.lemmas[last + 1] ?? '');

/** The two states of the clause; where it names none, those of the event told nearest. */
function pairsOf(scene: Scene, time: TimeWords, loose: boolean): (readonly [string, string | null])[] {
  const here = loose ? eventPairs(scene.eventsAt.get(scene.sentence) ?? [], null) : [];
  if (here.length > 0) return here.slice(0, 1);
  const pair = pairOf(scene, clauseOf(scene, time.first), true);
  if (pair && pair[1] !== null && pair[0] !== pair[1]) return [pair];
  const told = eventPairs(nearbyEvents(scene), pair?.[0] ?? null);
  if (told.length > 0) return told;
  return scene.topic && (!pair || scene.topic.includes(pair[0])) ? [scene.topic] : [];
}

/** The pairs of the first act of relations, recognition or missions, of one state where it is given. */
function eventPairs(events: readonly Event[], of: string | null): (readonly [string, string])[] {
  for (const event of events) {
    const [subject] = codesOf(event.source);
    const objects = codesOf(event.target);
    if (event.kind === null || !happenings.test(event.kind) || subject === undefined) continue;
    if (of !== null && of !== subject && !objects.includes(of)) continue;
    return objects.map(object => [subject, object] as const);
  }
  return [];
}
