import { edtfOfRange } from '../time/index.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import type { Day } from './days.ts';
import { type Entry, sourceOf } from './entry.ts';
import type { Happening } from './happening.ts';
import { type Spell, spellsOf } from './spell.ts';
import type { Subject } from './subject.ts';
import { latestChanges } from './timeline.ts';
import type { Track, Tracks } from './tracks.ts';

/** Yes, no; maybe (the dates are too coarse to tell); contested (sources disagree); unknown (outside coverage). */
export type StatusAnswer = 'yes' | 'no' | 'maybe' | 'contested' | 'unknown';

export interface Status {
  readonly answer: StatusAnswer;
  /** Every spell of the two parties, whenever it was. */
  readonly spells: readonly Spell[];
  /** The entries that the answer rests on. */
  readonly entries: readonly Entry[];
  readonly sources: readonly string[];
  /** Plain sentences: why this is the answer. */
  readonly reasons: readonly string[];
}

/** What is asked: whether the state of affairs held between a and b at the end of a day. */
export interface StatusOf {
  readonly subject: Subject;
  readonly a: string;
  readonly b: string;
  readonly on: Day;
  readonly strand?: string;
}

/**
 * How many days a state is presumed to last where no source claims to be complete: relations rarely end, so ten years,
 * and recognition hardly ever, so thirty; a designation or a mission one; a break, or the time before a beginning,
 * one year. Beyond that the answer is "unknown".
 */
export const presumed: Readonly<Record<Subject, number>> & { readonly close: number } = {
  relations: 3653,
  recognition: 10_958,
  mission: 366,
  designation: 366,
  membership: 3653,
  alliance: 366,
  close: 366,
};

const uniq = <T>(items: readonly T[]): T[] => [...new Set(items)];

const outcome = (
  answer: StatusAnswer,
  track: Track | null,
  happenings: readonly Happening[],
  reasons: readonly string[],
  extra: readonly string[] = [],
): Status => {
  const entries = uniq(happenings.flatMap(happening => happening.entries));
  return {
    answer,
    spells: track ? spellsOf(track.happenings) : [],
    entries,
    sources: uniq([...entries.map(sourceOf), ...extra]),
    reasons,
  };
};

const verbs: Readonly<Record<string, string>> = {
  'relations-established': 'relations established',
  'relations-restored': 'relations restored',
  'relations-severed': 'relations severed',
  'relations-suspended': 'relations suspended',
};

/** A happening as words: "relations established 2024-02-14 (kdiplo: 2024; …)". */
export function tell(happening: Happening): string {
  const kinds = happening.kinds.map(kind => verbs[kind] ?? kind.replaceAll('-', ' ')).join(' or ');
  const date = Number.isFinite(happening.earliest)
    ? edtfOfRange({ from: happening.earliest, to: happening.latest })
    : 'at an unknown date';
  if (happening.inferred)
    return `a ${happening.change === 'open' ? 'beginning' : 'break'} that no entry dates`;
  const told = uniq(happening.entries.map(entry => `${sourceOf(entry)}: ${entry.date}`));
  return `${kinds} ${date} (${told.join('; ')})`;
}

function outside(tracks: Tracks, { a, b, on, subject }: StatusOf): Status | null {
  const { polities } = tracks;
  for (const code of [a, b])
    if (polities.existed(code, on) === 'no')
      return outcome(
        'no',
        tracks.get(subject, a, b),
        [],
        [`${polities.name(code)} did not exist on ${edtfOfRange({ from: on, to: on })}.`],
      );
  return null;
}

function covered(tracks: Tracks, { subject, a, b, on, strand = '' }: StatusOf): Coverage | null {
  const rows = [...(tracks.coverage.get(a) ?? []), ...(tracks.coverage.get(b) ?? [])];
  return coverageOf(rows, subject, a, b, on, strand);
}

/** A spell that one source alone tells of, while another has the parties begin only later. */
function deniedBy(track: Track, at: number): Happening | null {
  const attesting = new Set(track.happenings.slice(0, at + 1).flatMap(h => h.entries.map(e => e.source)));
  const later = track.happenings.find(
    (happening, i) =>
      i > at &&
      happening.kinds.length > 1 &&
      happening.entries.some(e => e.kind === 'relations-established' && !attesting.has(e.source)),
  );
  return later ?? null;
}

/** The answer where just one change can be the latest: at is its index, -1 for none yet. */
function settled(tracks: Tracks, track: Track, asked: StatusOf, at: number): Status {
  const latest = track.happenings[at];
  const following = track.happenings[at + 1];
  const shown = [latest, following].filter(happening => happening !== undefined);
  const state = latest?.change ?? 'close';
  if (state === 'open') {
    const denied = deniedBy(track, at);
    if (denied) return outcome('contested', track, [...shown, denied], shown.concat(denied).map(tell));
  }
  const answer = state === 'open' ? 'yes' : 'no';
  const reasons = shown.map(tell);
  if (latest && following) return outcome(answer, track, shown, reasons);
  const row = covered(tracks, asked);
  if (row)
    return outcome(
      answer,
      track,
      shown,
      [...reasons, `nothing else is recorded, and the record is complete there: ${row.note} (${row.source})`],
      [row.source],
    );
  const away = latest ? asked.on - latest.latest : following!.earliest - asked.on;
  if (away <= presumed[state === 'open' ? asked.subject : 'close'])
    return outcome(answer, track, shown, [
      ...reasons,
      latest ? 'no later change is recorded' : 'not recorded before',
    ]);
  return outcome('unknown', track, shown, [...reasons, 'no source covers the day asked about']);
}

/** The answer where the dates leave several changes as the latest. */
function unsettled(track: Track, from: number, to: number): Status {
  const happenings = track.happenings.slice(from + 1, to + 1);
  const states = new Set(track.happenings.slice(Math.max(from, 0), to + 1).map(h => h.change));
  if (from < 0) states.add('close');
  const reasons = happenings.map(tell);
  if (states.size === 1) return outcome(states.has('open') ? 'yes' : 'no', track, happenings, reasons);
  const disputed = happenings.some(happening => happening.disputed);
  return outcome(disputed ? 'contested' : 'maybe', track, happenings, reasons);
}

function direct(tracks: Tracks, asked: StatusOf): Status {
  const track = tracks.get(asked.subject, asked.a, asked.b, asked.strand);
  if (track === null || track.happenings.length === 0) {
    const row = covered(tracks, asked);
    if (!row) return outcome('unknown', null, [], ['the record has no entry and no source covers it']);
    return outcome(
      'no',
      null,
      [],
      [`none is recorded, and the record is complete there: ${row.note} (${row.source})`],
      [row.source],
    );
  }
  const { from, to } = latestChanges(track.happenings, asked.on);
  return from === to ? settled(tracks, track, asked, from) : unsettled(track, from, to);
}

/** What else shows that it holds: an embassy means relations, relations mean recognition. */
function implied(tracks: Tracks, asked: StatusOf): Status | null {
  const { subject, a, b, on } = asked;
  const signs: StatusOf[] =
    subject === 'relations'
      ? [
          { subject: 'mission', a, b, on, strand: 'embassy' },
          { subject: 'mission', a: b, b: a, on, strand: 'embassy' },
        ]
      : subject === 'recognition'
        ? [{ subject: 'relations', a, b, on }]
        : [];
  for (const sign of signs) {
    const status = statusOf(tracks, sign);
    if (status.answer === 'yes') return { ...status, reasons: [`implied: ${status.reasons.join('; ')}`] };
  }
  return null;
}

/** Whether a state of affairs held at the end of a day, with the entries and reasons. */
export function statusOf(tracks: Tracks, asked: StatusOf): Status {
  const { polities } = tracks;
  const none = outside(tracks, asked);
  if (none) return none;
  const here = { ...asked, a: polities.continuator(asked.a), b: polities.continuator(asked.b) };
  const status = direct(tracks, here);
  if (status.answer !== 'unknown' && status.answer !== 'maybe') return status;
  const sign = implied(tracks, here);
  return sign ? { ...sign, spells: status.spells } : status;
}
