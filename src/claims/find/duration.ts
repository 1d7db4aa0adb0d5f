import { uposIs } from '../../language/index.ts';
import type { Event } from '../../reader/index.ts';
import type { Draft, Predicate } from '../draft.ts';
import { clauseOf, pairOf, statesIn, stretchOf } from './clause.ts';
import type { ClaimLexicon } from './lexicon.ts';
import { makeDraft } from './make.ts';
import { negate, negatedIn, predicateIn } from './predicate.ts';
import { child, codesOf, type Scene } from './scene.ts';
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
  const verb = clauseWithin(scene, time);
  const what = boundUp(scene, lexicon, time) ?? lastingIn(scene, lexicon, time, verb, firstTime);
  if (what === null && !passes(scene, time)) return [];
  const predicate = what?.predicate ?? null;
  // The parties of the break or resumption that the time is told of are as sure as that is.
  const ended = time.expression.preposition === 'after' && endingBy(scene, time) !== undefined;
  const explicit = ended || pairOf(scene, verb, true)?.[1] != null;
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

/** The head of the clause that the time stands in; where the tree hangs it on one beyond a stop, the copula's before it. */
function clauseWithin(scene: Scene, time: TimeWords): number {
  const verb = clauseOf(scene, time.first);
  const [first, last] = stretchOf(scene, time.first);
  if (verb >= first && verb <= last) return verb;
  for (let token = time.first - 1; token >= first; token--)
    if (scene.lemmas[token] === 'be' || uposIs(scene.doc, token, 'VERB')) return token;
  return verb;
}

interface Lasting {
  readonly predicate: Predicate | null;
  readonly name: string;
}

const relations: Lasting = { predicate: 'relations', name: 'relations' };
const none: Lasting = { predicate: 'no-relations', name: 'no relations' };
const noMission: Lasting = { predicate: 'no-mission', name: 'no mission' };

/** "twenty years after breaking with it", "it was a year and a half before they were resumed". */
function reckoned(scene: Scene, time: TimeWords, after: readonly string[]): boolean {
  const what = after.join(' ');
  const from = `${scene.words[time.last] ?? ''} ${after[0] ?? ''}`;
  if (/\bbefore\b|\buntil\b/.test(from)) {
    const took = scene.words.slice(Math.max(scene.from, time.first - 3), time.first + 1).join(' ');
    return (
      /\bit (was|took|would be|would take)\b/.test(took) &&
      /\b(resum|restor|re-?establish|renew|mend|normali[sz])/.test(what)
    );
  }
  return /\b(sever|severed|severing|broke|broken|breaking|cut|cutting|ruptured?|suspended)\b/.test(what);
}

/** "half a century without relations", "three decades of ties", "five years with no ambassador". */
function besideTies(
  scene: Scene,
  lexicon: ClaimLexicon,
  time: TimeWords,
  after: readonly string[],
): Lasting | null {
  const lacking = after[0] === 'without' || (after[0] === 'with' && after[1] === 'no');
  if (!lacking && after[0] !== 'of') return null;
  for (let token = time.last + 2; token < Math.min(scene.to, time.last + 7); token++) {
    const lemma = scene.lemmas[token]!;
    if (/^[.;:,]$/.test(lemma)) return null;
    if (lexicon.classes.tie!.has(lemma) || /^(friendship|recognition)$/.test(lemma))
      return lacking ? none : lemma === 'recognition' ? null : relations;
    if (lacking && /^(embassy|ambassador|mission)$/.test(lemma)) return noMission;
  }
  return null;
}

/** What the words beside the time say by themselves: "82-year relationship", "60th anniversary of ties", "N years after". */
function boundUp(scene: Scene, lexicon: ClaimLexicon, time: TimeWords): Lasting | null {
  const { form } = time.expression;
  const after = scene.words.slice(time.last + 1, Math.min(scene.to, time.last + 11));
  if (form.form === 'shift') return reckoned(scene, time, after) ? none : null;
  const told = besideTies(scene, lexicon, time, after);
  if (told !== null) return told;
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
  return time.expression.preposition === 'after' ? endedAfter(scene, time) : null;
}

/** "cut ties after two decades", "resumed relations after seven years": what the event of the sentence put an end to. */
function endedAfter(scene: Scene, time: TimeWords): Lasting | null {
  const kind = endingBy(scene, time)?.kind;
  return kind === 'relations-severed' ? relations : kind === 'relations-restored' ? none : null;
}

/** The break or resumption that the sentence tells, or, of "After nine years, a deal. Relations are …", the next one. */
function endingBy(scene: Scene, time: TimeWords): Event | undefined {
  const next = time.first <= scene.from + 1 ? (scene.eventsAt.get(scene.sentence + 1) ?? []) : [];
  return [...(scene.eventsAt.get(scene.sentence) ?? []), ...next].find(
    ({ kind }) => kind === 'relations-severed' || kind === 'relations-restored',
  );
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
  const been = scene.words.slice(Math.max(scene.from, token - 3), token).includes('been');
  if (read?.value === 'severed' && been) return none;
  if (read?.value === 'severed' || read?.value === 'restored') return { predicate: null, name: read.value };
  if (/^(closed|shut|shuttered)$/.test(scene.words[token]!) && been && namesEmbassy(scene, token))
    return noMission;
  if (read && read.value !== 'visit') {
    const holds = holding.test(scene.lemmas[verb]!) || child(scene, verb, 'cop') >= 0;
    if (!firstTime && !holds) return null;
    const negated = firstTime || negatedIn(scene, lexicon, Math.max(scene.from, verb - 3), token);
    const predicate = negate(read.value, negated);
    return { predicate, name: predicate.replace('-', ' ') };
  }
  if (!conditions.test(scene.lemmas[token]!)) return null;
  return breaks.test(scene.lemmas[token]!) && endsHere(scene)
    ? none
    : { predicate: null, name: scene.lemmas[token]! };
}

const breaks = /^(break|rupture|interruption|hiatus|estrangement|gap)$/;

/** Does the sentence tell that relations were restored, so that the break was one of relations? */
const endsHere = (scene: Scene): boolean =>
  (scene.eventsAt.get(scene.sentence) ?? []).some(
    ({ kind, modality }) => kind === 'relations-restored' && modality === 'happened',
  );

const namesEmbassy = (scene: Scene, token: number): boolean =>
  scene.lemmas.slice(Math.max(scene.from, token - 14), token).includes('embassy');

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
  const pair = pairOf(scene, clauseWithin(scene, time), true);
  if (pair && pair[1] !== null && pair[0] !== pair[1]) return [pair];
  const ending = time.expression.preposition === 'after' ? endingBy(scene, time) : undefined;
  if (ending !== undefined && ending.sentence > scene.sentence) return eventPairs([ending], null);
  const told = eventPairs(nearbyEvents(scene), pair?.[0] ?? null);
  if (told.length > 0) return told;
  if (scene.topic && (!pair || scene.topic.includes(pair[0]))) return [scene.topic];
  // "Honduras gave up Taiwan; the two had been partners for …"
  const [a, b, ...more] = loose ? [] : statesIn(scene, scene.from, scene.to - 1, []);
  return a !== undefined && b !== undefined && more.length === 0 ? [[a, b]] : [];
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
