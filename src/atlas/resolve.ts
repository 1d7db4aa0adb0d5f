import { givenNames, officeNouns, plainWords } from './context.ts';
import type { Alternative, Candidate, Context, NameHit, Resolution } from './types.ts';
import { days, within } from './when.ts';
import { words } from './words.ts';

/** What a reading gains or loses; the scale is that of the weights (1 is "the only usual reading"). */
const gain = {
  near: 0.45,
  latest: 0.1,
  cued: 0.5,
  again: 0.2,
  uncued: -0.8,
  past: -0.6,
  unsure: -0.1,
  person: -2,
} as const;
/** Below this nothing is decided. */
const least = 0.25;

interface Cues {
  /** Words of the sentence, lower case; two-word cues are looked up in `joined`. */
  readonly words: ReadonlySet<string>;
  readonly joined: string;
}

function cuesOf(sentence: string): Cues {
  const keys = words(sentence.slice(0, 4000)).key;
  return { words: new Set(keys), joined: ` ${keys.join(' ')} ` };
}

const isCode = (need: string): boolean => need === need.toUpperCase();

/** How many of the codes or words that a reading needs are in the context. */
const cues = (candidate: Candidate, nearby: readonly string[], { words, joined }: Cues): number =>
  candidate.needs.filter(need =>
    isCode(need)
      ? nearby.includes(need)
      : need.includes(' ')
        ? joined.includes(` ${need} `)
        : words.has(need),
  ).length;

/** Does the name seem to be part of a person's ("Michael Jordan", "Chad Smith")? */
function personal(hit: NameHit, context: Context): boolean {
  const before = context.title ?? hit.sentence.slice(Math.max(0, hit.start - 30), hit.start);
  const after = context.following ?? hit.sentence.slice(hit.end, hit.end + 30);
  const previous = /([\p{L}.]+)[ \u00a0]$/u.exec(`${before.trimEnd()} `)?.[1] ?? '';
  if (/[ \u00a0]$/.test(before) || context.title !== undefined) {
    if (givenNames.has(previous.toLowerCase())) return true;
    if (/^(?:Mr|Mrs|Ms|Dr|Miss|Sir|Lady)\.?$/.test(previous)) return true;
  }
  if (hit.possessive) return false;
  const next = /^ (\p{Lu}\p{Ll}+)/u.exec(after)?.[1];
  if (next === undefined || officeNouns.has(next.toLowerCase()) || plainWords.has(next.toLowerCase()))
    return false;
  return givenNames.has(hit.text.toLowerCase());
}

function score(candidate: Candidate, hit: NameHit, context: Context, around: Cues): Alternative {
  const nearby = context.nearby ?? [];
  const why: string[] = [];
  let total = candidate.weight;
  const add = (amount: number, reason: string) => {
    total += amount;
    why.push(reason);
  };
  const on = days(context.on);
  const then = on === null ? 'yes' : within(on, candidate.from, candidate.to);
  if (then === 'no') add(gain.past, `not in use on ${context.on}`);
  else if (then === 'maybe') add(gain.unsure, 'on the edge of its time');
  if (on === null && candidate.to !== null) add(gain.unsure, 'a name of the past');
  if (candidate.needs.length > 0) {
    const count = cues(candidate, nearby, around);
    if (count > 0)
      add(gain.cued + Math.min(2, count - 1) * gain.again, 'a word or polity near it points to it');
    else add(gain.uncued, 'nothing near it points to it');
  }
  const place = nearby.lastIndexOf(candidate.code);
  if (place >= 0) add(gain.near + gain.latest * ((place + 1) / nearby.length), 'named already');
  const isPolity = !candidate.code.startsWith('other:');
  if (isPolity && 'flags' in candidate && String(candidate.flags).includes('p') && personal(hit, context))
    add(gain.person, 'reads like a person');
  if (why.length === 0) why.push(candidate.kind);
  return {
    code: isPolity ? candidate.code : null,
    score: Math.round(total * 1000) / 1000,
    why: why.join('; '),
  };
}

/**
 * Which polity (or `region:<id>`) a name stands for on a date and in its context. All readings are kept with their
 * scores, likeliest first; `code` is null where a reading that is no polity wins or none is likely enough.
 */
export function resolveName(hit: NameHit, context: Context = {}): Resolution {
  const around = hit.candidates.some(candidate => candidate.needs.length > 0)
    ? cuesOf(context.sentence ?? hit.sentence)
    : { words: new Set<string>(), joined: '' };
  const byCode = new Map<string, Alternative>();
  for (const candidate of hit.candidates) {
    const alternative = score(candidate, hit, context, around);
    const old = byCode.get(candidate.code);
    if (old === undefined || alternative.score > old.score) byCode.set(candidate.code, alternative);
  }
  const alternatives = [...byCode.values()].sort((a, b) => b.score - a.score);
  const best = alternatives[0];
  const sure =
    best !== undefined &&
    best.score >= (alternatives.length === 1 && hit.candidates[0]!.needs.length === 0 ? 0 : least);
  return { code: sure ? best.code : null, alternatives };
}
