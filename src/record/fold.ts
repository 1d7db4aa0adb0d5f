import type { Ternary } from '../base/index.ts';
import { coverageOf } from './coverage.ts';
import { type Day, daysOf } from './days.ts';
import type { Log } from './log.ts';
import { ordinalOf } from './ordinal.ts';
import { countOf, nonPartnersOf, type PartnersOf, partnersOf } from './partners.ts';
import { anyPolities, type Polities } from './polities.ts';
import { type Spell, spellsOf } from './spell.ts';
import { statusOf } from './status.ts';
import type { Subject } from './subject.ts';
import { indexTracks, liveEntries, type Tracks } from './tracks.ts';
import type { Asking, World } from './world.ts';

export interface FoldAt {
  /** EDTF: the day that questions without one ask about. The far future where it is left out. */
  readonly on?: string | undefined;
  /** EDTF: what the record knew. Everything where it is left out. */
  readonly known?: string | undefined;
  /** What to ask about polities: the atlas, as a rule. */
  readonly polities?: Polities | undefined;
}

const far = '9999';

const lastDay = (date: string): Day => daysOf(date)?.to ?? daysOf(far)!.to;

const strandFor = (subject: Subject, strand: string | undefined): string =>
  strand ?? (subject === 'mission' ? 'embassy' : '');

function everBefore(
  tracks: Tracks,
  subject: Subject,
  a: string,
  b: string,
  day: Day,
  strand: string,
): Ternary {
  const track = tracks.get(subject, a, b, strand);
  const opened = track?.happenings.filter(happening => happening.change === 'open') ?? [];
  const sure = opened.some(happening => happening.latest < day);
  if (sure) return 'yes';
  if (opened.some(happening => happening.earliest < day)) return 'maybe';
  return statusOf(tracks, { subject, a, b, on: day - 1, strand }).answer === 'no' ? 'no' : 'maybe';
}

/** Who was a member of the United Nations on a day, remembered by day. */
function membersOf(tracks: Tracks): (day: Day) => ReadonlySet<string> {
  const days = new Map<Day, ReadonlySet<string>>();
  return day => {
    const known = days.get(day);
    if (known) return known;
    const asked: PartnersOf = { subject: 'membership', party: 'UNO', on: day, side: 'to' };
    const members = new Set(countOf(tracks, asked).sure);
    days.set(day, members);
    return members;
  };
}

/** Folds a log into the world as of two dates: the entries known then and not taken back, by state of affairs. */
export function fold(log: Log, at: FoldAt = {}): World {
  const { on = far, known = far, polities = anyPolities } = at;
  const entries = liveEntries(log, lastDay(known));
  const tracks = indexTracks(entries, log.coverage, polities);
  const unMembers = membersOf(tracks);
  const dayOf = (asking: Asking | undefined): Day => lastDay(asking?.on ?? on);
  const asked = (party: string, subject: Subject, asking: Asking | undefined): PartnersOf => ({
    subject,
    party,
    on: dayOf(asking),
    side: asking?.side ?? 'from',
    strand: strandFor(subject, asking?.strand),
  });
  const spells = (a: string, b: string, subject: Subject = 'relations', asking?: Asking): readonly Spell[] =>
    spellsOf(tracks.get(subject, a, b, strandFor(subject, asking?.strand))?.happenings ?? []);
  const begun = (a: string, b: string, subject: Subject | undefined, asking: Asking | undefined) =>
    spells(a, b, subject, asking).filter(spell => spell.opened.earliest <= dayOf(asking));
  return {
    on,
    known,
    entries,
    polities,
    status: (a, b, subject = 'relations', asking) =>
      statusOf(tracks, { subject, a, b, on: dayOf(asking), strand: strandFor(subject, asking?.strand) }),
    statusOn: (subject, a, b, day, strand) =>
      statusOf(tracks, { subject, a, b, on: day, strand: strandFor(subject, strand) }),
    partners: (a, subject = 'relations', asking) => partnersOf(tracks, asked(a, subject, asking)),
    nonPartners: (a, universe, subject = 'relations', asking) =>
      nonPartnersOf(tracks, asked(a, subject, asking), universe),
    count: (a, subject = 'relations', among, asking) => countOf(tracks, asked(a, subject, asking), among),
    ordinalOf(a, b, subject = 'relations', asking, among) {
      const { party, ...rest } = asked(a, subject, asking);
      return ordinalOf(tracks, { ...rest, of: party, joining: b, among }, unMembers);
    },
    spells,
    first: (a, b, subject, asking) => begun(a, b, subject, asking)[0] ?? null,
    last: (a, b, subject, asking) => begun(a, b, subject, asking).at(-1) ?? null,
    everBefore: (a, b, date, subject = 'relations', asking) =>
      everBefore(tracks, subject, a, b, daysOf(date)?.from ?? 0, strandFor(subject, asking?.strand)),
    track: (a, b, subject = 'relations', strand) => tracks.get(subject, a, b, strandFor(subject, strand)),
    covered(a, b, subject, day, strand) {
      const rows = [...(tracks.coverage.get(a) ?? []), ...(tracks.coverage.get(b) ?? [])];
      return coverageOf(rows, subject, a, b, day, strandFor(subject, strand));
    },
    tracksOf: (a, subject, strand) => tracks.of(subject, a, strandFor(subject, strand)),
    unMembers,
  };
}
