import { uposIs } from '../../language/index.ts';
import type { Draft, Predicate } from '../draft.ts';
import { clauseOf, pairOf, stretchOf } from './clause.ts';
import type { ClaimLexicon, Rule } from './lexicon.ts';
import { makeDraft } from './make.ts';
import type { Match } from './pattern.ts';
import { predicateIn } from './predicate.ts';
import { codesOf, type Scene } from './scene.ts';
import { membersOf } from './scope.ts';
import { nearbyEvents } from './standing.ts';

const plain: Partial<Record<Predicate, Predicate>> = {
  'no-relations': 'relations',
  'no-recognition': 'recognition',
};

/** Rules whose words name no act: it is the one that the events nearby tell. */
const looseRules = new Set(['first-ever', 'first-time', 'nothing-to-restore']);

/** "for the first time", and not "for the first time in 40 years" or "having done so for the first time in 1985". */
function isFirstEver(scene: Scene, token: number): boolean {
  if (/^(in|since)$/.test(scene.words[token + 1] ?? '')) return false;
  const told = scene.eventsAt.get(scene.sentence) ?? [];
  return told.some(
    event =>
      event.modality === 'happened' && /^(relations-est|recognition$|mission-op)/.test(event.kind ?? ''),
  );
}

/** What one does so that something holds between two states, or does while it holds. */
const doings: Partial<Record<Predicate, RegExp>> = {
  relations:
    /^(have|establish|maintain|set|enter|enjoy|forge|open|exchange|be|form|build|exist|normali[sz]e|take|do|hold|keep|make|begin|entertain)$/,
  recognition: /^(recogni[sz]e|acknowledge|extend|grant|accord|give|be|take|do|make)$/,
  mission:
    /^(have|open|keep|maintain|send|establish|host|set|exchange|be|post|accredit|station|do|take|run)$/,
  visit: /^(visit|be|go|travel|make|set|come|pay|receive|host|do|fly|take|tread|step)$/,
};

/** Does the denied verb tell that there was none ("had never had an embassy"), and not of another act ("never closed it")? */
function tellsOfNone(scene: Scene, token: number, predicate: Predicate): boolean {
  const before = scene.words.slice(Math.max(scene.from, token - 2), token);
  if (before.some(word => /^(will|would|could|can|may|might|should|must|shall|'ll|'d|to)$/.test(word)))
    return false;
  const verb = mainVerb(scene, token, clauseOf(scene, token));
  return doings[plain[predicate] ?? predicate]?.test(scene.lemmas[verb]!) === true || isNominal(scene, verb);
}

/** "Never before has a state taken this step": the participle behind the auxiliary that stands before its subject. */
function mainVerb(scene: Scene, token: number, verb: number): number {
  if (token > verb || !/^(have|be|do)$/.test(scene.lemmas[verb]!)) return verb;
  for (let at = verb + 1; at < Math.min(scene.to, verb + 9); at++)
    if (uposIs(scene.doc, at, 'VERB')) return at;
  return verb;
}

/** "There had never been any relations", where the tree takes a noun for the head. */
const isNominal = (scene: Scene, verb: number): boolean => !uposIs(scene.doc, verb, 'VERB');

/** "recognised X, but never its sister": who is meant stands in no clause of its own. */
function isElliptic(scene: Scene, token: number): boolean {
  for (let at = token + 1; at < Math.min(scene.to, token + 5); at++)
    if (['VERB', 'AUX', 'ADV'].some(tag => uposIs(scene.doc, at, tag as 'VERB'))) return false;
  return true;
}

/** "had not established relations before", "has never recognised either", "never before has a member …". */
export function findNever(scene: Scene, lexicon: ClaimLexicon, rule: Rule, match: Match): Draft[] {
  const token = match.at.head!;
  const [first, last] = stretchOf(scene, token);
  const loose = looseRules.has(rule.id);
  const read = loose
    ? predicateIn(scene, lexicon, match.first, match.last)
    : (predicateIn(scene, lexicon, Math.min(token, match.first), last) ??
      predicateIn(scene, lexicon, first, last));
  const predicate = read?.value ?? predicateOfEvents(scene, rule.id === 'first-ever');
  if (rule.id === 'never' && isElliptic(scene, token)) return [];
  if (rule.id === 'first-time' && !isFirstEver(scene, token)) return [];
  if (predicate === null || (!loose && !tellsOfNone(scene, token, predicate))) return [];
  const words = [match.first, Math.min(scene.to - 1, Math.max(match.last, read?.token ?? 0))] as const;
  const body = rule.id === 'never' ? memberOf(scene, first, last) : null;
  const pairs =
    loose && scene.topic
      ? [scene.topic]
      : body === null
        ? pairsFor(scene, token, read?.token ?? null)
        : bodyPairs(scene, body);
  return pairs.map(([subject, object]) =>
    makeDraft(scene, words, {
      type: 'never-before',
      subject,
      object,
      value: plain[predicate] ?? predicate,
      predicate: plain[predicate] ?? predicate,
      within: body === null ? null : membersOf(body),
      unmodelled: predicate === 'visit' ? ['visits'] : [],
      rule: rule.id,
    }),
  );
}

/** "this step", "do so": what the events nearby were. */
function predicateOfEvents(scene: Scene, before: boolean): Predicate | null {
  const events = nearbyEvents(scene);
  const told = before ? events.filter(event => event.sentence < scene.sentence) : [];
  for (const { kind } of [...told, ...events]) {
    if (kind === 'recognition') return 'recognition';
    if (kind?.startsWith('relations-')) return 'relations';
    if (kind?.startsWith('mission-')) return 'mission';
    if (kind === 'visit') return 'visit';
  }
  return null;
}

/** "no state … that belongs to the Arab League": the claim is of the body's members. */
function memberOf(scene: Scene, first: number, last: number): string | null {
  for (let token = first; token <= last; token++) {
    const mention = scene.mentions.at(token);
    if (mention?.kind !== 'organisation') continue;
    const near = scene.lemmas.slice(Math.max(first, mention.first - 4), mention.last + 3);
    if (near.some(lemma => /^(member|state|country)$/.test(lemma)))
      return codesOf(mention.parties)[0] ?? null;
  }
  return null;
}

function bodyPairs(scene: Scene, body: string): (readonly [string, string | null])[] {
  for (const event of nearbyEvents(scene)) {
    const object = codesOf(event.target)[0];
    if (object !== undefined && (event.kind === 'recognition' || event.kind?.startsWith('relations-')))
      return [[body, object]];
  }
  return [];
}

function pairsFor(
  scene: Scene,
  token: number,
  predicate: number | null,
): (readonly [string, string | null])[] {
  const denied = (scene.eventsAt.get(scene.sentence) ?? []).filter(
    event => event.modality === 'denied' && event.kind !== null && covers(scene, event.span, token),
  );
  const fromDenied = denied.flatMap(event =>
    codesOf(event.source).flatMap(source => codesOf(event.target).map(target => [source, target] as const)),
  );
  if (fromDenied.length > 0) return fromDenied;
  const pair = pairOf(scene, predicate ?? token, true);
  const others = pair && pair[1] === null ? earlierTargets(scene, pair[0]) : [];
  if (others.length > 0) return others.map(other => [pair![0], other] as const);
  if (pair && pair[1] !== null && !saysEither(scene, predicate)) return [pair];
  const either = pair ? earlierTargets(scene, pair[0]) : [];
  if (either.length > 0) return either.map(other => [pair![0], other] as const);
  for (const event of nearbyEvents(scene)) {
    const [source, target] = [codesOf(event.source)[0], codesOf(event.target)[0]];
    if (event.kind?.startsWith('relations-') && source !== undefined && target !== undefined)
      return [[source, target]];
  }
  return [];
}

/** "has never recognised either": whom a pronoun means that stands for both of a pair. */
const saysEither = (scene: Scene, predicate: number | null): boolean =>
  predicate !== null && /^(either|neither|both|them)$/.test(scene.words[predicate + 1] ?? '');

/** The targets of the last act of recognition or of relations told before. */
export function earlierTargets(scene: Scene, but: string): readonly string[] {
  for (const event of nearbyEvents(scene)) {
    const targets = codesOf(event.target).filter(code => code !== but);
    if (targets.length > 0 && /^(recognition|relations-established)$/.test(event.kind ?? '')) return targets;
  }
  return [];
}

function covers(scene: Scene, span: readonly [number, number], token: number): boolean {
  const at = scene.doc.tokens.start[token]! - scene.doc.tokens.start[scene.from]!;
  return at >= span[0] - 20 && at <= span[1];
}
