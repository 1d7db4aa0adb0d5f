import type { Core } from './core.ts';
import { coverageOf } from './coverage.ts';
import { type Day, daysOf } from './days.ts';
import type { Entry } from './entry.ts';
import { ordinalOf } from './ordinal.ts';
import type { PartnersOf } from './partners.ts';
import { type Spell, spellsOf } from './spell.ts';
import type { Subject } from './subject.ts';
import type { Asking, World } from './world.ts';

/** The date that stands for "everything": after every other. */
export const far = '9999';

/** The last day that a date can mean; the far future where it is none. */
export const lastDay = (date: string): Day => daysOf(date)?.to ?? daysOf(far)!.to;

const strandFor = (subject: Subject, strand: string | undefined): string =>
  strand ?? (subject === 'mission' ? 'embassy' : '');

/** Who was a member of the United Nations on a day, remembered by day. */
function membersOf(core: Core): (day: Day) => ReadonlySet<string> {
  const days = new Map<Day, ReadonlySet<string>>();
  return day => {
    const known = days.get(day);
    if (known) return known;
    const members = new Set(core.count({ subject: 'membership', party: 'UNO', on: day, side: 'to' }).sure);
    days.set(day, members);
    return members;
  };
}

/** What a world holds besides its core. */
interface Basis {
  readonly on: string;
  readonly known: string;
  readonly entries: () => readonly Entry[];
}

/** Puts a core behind the questions of a `World`: dates as EDTF, what is left out filled in. */
export function worldOf(core: Core, { on, known, entries }: Basis): World {
  const { tracks } = core;
  const unMembers = membersOf(core);
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
    get entries() {
      return entries();
    },
    polities: tracks.polities,
    status: (a, b, subject = 'relations', asking) =>
      core.status({ subject, a, b, on: dayOf(asking), strand: strandFor(subject, asking?.strand) }),
    statusOn: (subject, a, b, day, strand) =>
      core.status({ subject, a, b, on: day, strand: strandFor(subject, strand) }),
    partners: (a, subject = 'relations', asking) => core.partners(asked(a, subject, asking)),
    nonPartners: (a, universe, subject = 'relations', asking) =>
      core.nonPartners(asked(a, subject, asking), universe),
    count: (a, subject = 'relations', among, asking) => core.count(asked(a, subject, asking), among),
    ordinalOf(a, b, subject = 'relations', asking, among) {
      const { party, ...rest } = asked(a, subject, asking);
      return ordinalOf(core, { ...rest, of: party, joining: b, among }, unMembers);
    },
    spells,
    first: (a, b, subject, asking) => begun(a, b, subject, asking)[0] ?? null,
    last: (a, b, subject, asking) => begun(a, b, subject, asking).at(-1) ?? null,
    everBefore: (a, b, date, subject = 'relations', asking) =>
      core.everBefore({
        subject,
        a,
        b,
        on: daysOf(date)?.from ?? 0,
        strand: strandFor(subject, asking?.strand),
      }),
    changes: (from, to, subject = 'relations', strand) =>
      core.changes(subject, strandFor(subject, strand), {
        from: daysOf(from)?.from ?? Number.NEGATIVE_INFINITY,
        to: lastDay(to),
      }),
    degrees: (days, subject = 'relations', asking) =>
      core.degrees({
        subject,
        days,
        side: asking?.side ?? 'from',
        strand: strandFor(subject, asking?.strand),
      }),
    ties: (subject = 'relations', asking) =>
      core.ties(subject, strandFor(subject, asking?.strand), dayOf(asking)),
    track: (a, b, subject = 'relations', strand) => tracks.get(subject, a, b, strandFor(subject, strand)),
    tracksBetween: (a, b) => tracks.between(a, b),
    covered(a, b, subject, day, strand) {
      const rows = [...(tracks.coverage.get(a) ?? []), ...(tracks.coverage.get(b) ?? [])];
      return coverageOf(rows, subject, a, b, day, strandFor(subject, strand));
    },
    tracksOf: (a, subject, strand) => tracks.of(subject, a, strandFor(subject, strand)),
    unMembers,
  };
}
