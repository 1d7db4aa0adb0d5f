import { isoOfDay } from '../time/index.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import type { Day } from './days.ts';
import { type Entry, sourceOf } from './entry.ts';
import type { Happening } from './happening.ts';
import { type Spell, spellsOf } from './spell.ts';
import type { Subject } from './subject.ts';
import { tell } from './tell.ts';
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
 * as do alliances (98 in 100 of those of 2006 stood ten years later, by ATOP); recognition hardly ever, so thirty; a
 * designation or a mission one; a break, or the time before a beginning, one year. Beyond that it is "unknown".
 */
export const presumed: Readonly<Record<Subject, number>> & { readonly close: number } = {
  relations: 3653,
  recognition: 10_958,
  mission: 366,
  designation: 366,
  membership: 3653,
  alliance: 3653,
  close: 366,
};

const uniq = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** A status whose words and lists are made when they are looked at: most askers want the answer alone. */
class LazyStatus implements Status {
  constructor(
    readonly answer: StatusAnswer,
    private readonly track: Track | null,
    private readonly happenings: readonly Happening[],
    private readonly why: () => readonly string[],
    private readonly extra: readonly string[] = [],
  ) {}
  get spells(): readonly Spell[] {
    return this.track ? spellsOf(this.track.happenings) : [];
  }
  get entries(): readonly Entry[] {
    return uniq(this.happenings.flatMap(happening => happening.entries));
  }
  get sources(): readonly string[] {
    return uniq([...this.entries.map(sourceOf), ...this.extra]);
  }
  get reasons(): readonly string[] {
    return this.why();
  }
  /** The same, said to follow from this. */
  implied(): LazyStatus {
    const why = () => [`implied: ${this.why().join('; ')}`];
    return new LazyStatus(this.answer, this.track, this.happenings, why, this.extra);
  }
}

const outcome = (
  answer: StatusAnswer,
  track: Track | null,
  happenings: readonly Happening[],
  why: () => readonly string[],
  extra?: readonly string[],
): LazyStatus => new LazyStatus(answer, track, happenings, why, extra);

function outside(tracks: Tracks, { a, b, on, subject }: StatusOf): LazyStatus | null {
  if (subject === 'membership') return null; // the U.N. had members that were no states, and its own entries say who left
  const { polities } = tracks;
  for (const code of [a, b])
    if (polities.existed(code, on) === 'no')
      return outcome('no', tracks.get(subject, a, b), [], () => [
        `${polities.name(code)} did not exist on ${isoOfDay(on)}`,
      ]);
  return null;
}

/** The row that says what silence means: for what is open whether it goes on, for the rest whether there is nothing. */
function covered(
  tracks: Tracks,
  { subject, a, b, on, strand = '' }: StatusOf,
  lasting = false,
): Coverage | null {
  return (
    coverageOf(tracks.coverage.get(a) ?? [], subject, a, b, on, strand, lasting) ??
    coverageOf(tracks.coverage.get(b) ?? [], subject, a, b, on, strand, lasting)
  );
}

/** A spell that one source alone tells of, while another has the parties begin only later. */
function deniedBy(track: Track, at: number): Happening | null {
  if (!track.happenings.some((happening, i) => i > at && happening.kinds.length > 1)) return null;
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
function settled(tracks: Tracks, track: Track, asked: StatusOf, at: number): LazyStatus {
  const latest = track.happenings[at];
  const following = track.happenings[at + 1];
  const shown = [latest, following].filter(happening => happening !== undefined);
  const state = latest?.change ?? 'close';
  if (state === 'open') {
    const denied = deniedBy(track, at);
    if (denied) return outcome('contested', track, [...shown, denied], () => shown.concat(denied).map(tell));
  }
  const answer = state === 'open' ? 'yes' : 'no';
  const reasons = () => shown.map(tell);
  if (latest && following) return outcome(answer, track, shown, reasons);
  const row = covered(tracks, asked, state === 'open');
  if (row)
    return outcome(
      answer,
      track,
      shown,
      () => [
        ...reasons(),
        `nothing else is recorded, and the record is complete there: ${row.note} (${row.source})`,
      ],
      [row.source],
    );
  const away = latest ? asked.on - latest.latest : following!.earliest - asked.on;
  if (away <= presumed[state === 'open' ? asked.subject : 'close'])
    return outcome(answer, track, shown, () => [
      ...reasons(),
      latest ? 'no later change is recorded' : 'not recorded before',
    ]);
  return outcome('unknown', track, shown, () => [...reasons(), 'no source covers the day asked about']);
}

/** The answer where the dates leave several changes as the latest. */
function unsettled(track: Track, from: number, to: number): LazyStatus {
  const happenings = track.happenings.slice(from + 1, to + 1);
  const states = new Set(track.happenings.slice(Math.max(from, 0), to + 1).map(h => h.change));
  if (from < 0) states.add('close');
  const reasons = () => happenings.map(tell);
  if (states.size === 1) return outcome(states.has('open') ? 'yes' : 'no', track, happenings, reasons);
  const disputed = happenings.some(happening => happening.disputed);
  return outcome(disputed ? 'contested' : 'maybe', track, happenings, reasons);
}

function direct(tracks: Tracks, asked: StatusOf): LazyStatus {
  const track = tracks.get(asked.subject, asked.a, asked.b, asked.strand);
  if (track === null || track.happenings.length === 0) {
    const row = covered(tracks, asked);
    if (!row) return outcome('unknown', null, [], () => ['the record has no entry and no source covers it']);
    return outcome(
      'no',
      null,
      [],
      () => [`none is recorded, and the record is complete there: ${row.note} (${row.source})`],
      [row.source],
    );
  }
  const { from, to } = latestChanges(track.happenings, asked.on);
  return from === to ? settled(tracks, track, asked, from) : unsettled(track, from, to);
}

/** What else shows that it holds: an embassy means relations, relations mean recognition. */
function implied(tracks: Tracks, asked: StatusOf): LazyStatus | null {
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
    const status = judged(tracks, sign);
    if (status.answer === 'yes') return status.implied();
  }
  return null;
}

/** Whether a state of affairs held at the end of a day, with the entries and reasons. */
export const statusOf = (tracks: Tracks, asked: StatusOf): Status => judged(tracks, asked);

function judged(tracks: Tracks, asked: StatusOf): LazyStatus {
  const { polities } = tracks;
  const none = outside(tracks, asked);
  if (none) return none;
  const here = { ...asked, a: polities.continuator(asked.a), b: polities.continuator(asked.b) };
  const status = direct(tracks, here);
  const silent = status.answer === 'no' && !tracks.get(here.subject, here.a, here.b, here.strand);
  if (status.answer !== 'unknown' && status.answer !== 'maybe' && !silent) return status;
  const sign = implied(tracks, here);
  return sign ?? status;
}
