import type { Draft, Predicate } from '../draft.ts';
import { clauseOf, pairOf, stretchOf } from './clause.ts';
import type { ClaimLexicon } from './lexicon.ts';
import { makeDraft } from './make.ts';
import { negate, predicateIn } from './predicate.ts';
import { codesOf, type Scene } from './scene.ts';
import { nearbyEvents } from './standing.ts';
import type { TimeWords } from './times.ts';

/** What can last between states besides having relations or not. */
const conditions =
  /^(dispute|rift|feud|row|crisis|freeze|estrangement|silence|isolation|hostility|enmity|rupture|break|absence|distance|blockade|boycott|partnership|alliance|speaking|recognition|relation|tie|embassy|gap|hiatus|interruption)$/;

const happenings =
  /^(relations-(established|restored|severed|suspended)|recognition|recognition-withdrawn|mission-(opened|closed))$/;

/** "for more than half a century", "the first time in 64 years", "lasted two and a half years", "three years into …". */
export function findDurations(scene: Scene, lexicon: ClaimLexicon, times: readonly TimeWords[]): Draft[] {
  const out: Draft[] = [];
  for (const time of times) {
    const { duration } = time.resolved;
    if (duration === null || time.expression.form.form !== 'duration' || !/^P\d+Y/.test(duration)) continue;
    if (!standsAlone(scene, time)) continue;
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
  const [first, last] = stretchOf(scene, time.first);
  const read = predicateIn(scene, lexicon, first, last);
  const condition = conditionIn(scene, first, last);
  const firstTime = isFirstTime(scene, time);
  if (!read && condition === null && !firstTime && !passes(scene, time)) return [];
  const pairs = pairsOf(scene, time);
  const predicate: Predicate | null = read ? negate(read.value, read.negated || firstTime) : null;
  return pairs.map(([subject, object]) =>
    makeDraft(scene, [time.first, time.last], {
      type: 'duration',
      subject,
      object,
      value: duration,
      predicate,
      within: predicate?.replace('-', ' ') ?? condition,
      unmodelled: predicate === null ? [condition ?? 'time'] : [],
      round: roundness(time),
      rule: firstTime ? 'first-time-in' : 'for-years',
    }),
  );
}

const roundness = ({ resolved }: TimeWords): Draft['round'] =>
  resolved.bound === 'exact' || resolved.bound === null ? undefined : resolved.bound;

function conditionIn(scene: Scene, first: number, last: number): string | null {
  for (let token = first; token <= last; token++)
    if (conditions.test(scene.lemmas[token]!)) return scene.lemmas[token]!;
  return null;
}

function isFirstTime(scene: Scene, { first }: TimeWords): boolean {
  const before = scene.words.slice(Math.max(scene.from, first - 5), first + 1).join(' ');
  return /\bfirst\b/.test(before);
}

const passes = (scene: Scene, { last }: TimeWords): boolean =>
  /^(pass|elapse)$/.test(scene.lemmas[last + 1] ?? '');

/** The two states of the clause; where it names none, those of the event told nearest. */
function pairsOf(scene: Scene, time: TimeWords): (readonly [string, string | null])[] {
  const pair = pairOf(scene, clauseOf(scene, time.first));
  if (pair && pair[1] !== null && pair[0] !== pair[1]) return [pair];
  for (const event of nearbyEvents(scene)) {
    if (event.kind === null || !happenings.test(event.kind)) continue;
    const [subject] = codesOf(event.source);
    if (subject === undefined || (pair && pair[0] !== subject && !codesOf(event.target).includes(pair[0])))
      continue;
    return codesOf(event.target).map(object => [subject, object] as const);
  }
  return [];
}
