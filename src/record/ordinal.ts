import type { Core } from './core.ts';
import type { Day } from './days.ts';
import type { Happening } from './happening.ts';
import type { Count, PartnersOf, Side } from './partners.ts';
import type { Subject } from './subject.ts';
import { latestChanges } from './timeline.ts';
import type { Tracks } from './tracks.ts';

/** One way of counting, named, with what it gives. */
export interface NumberReading {
  readonly name: 'un-members' | 'all' | 'ever' | 'within';
  readonly least: number;
  readonly most: number;
  /** For "all": the codes that count beyond UN members; for "ever": those that have dropped out since. */
  readonly beyond: readonly string[];
  readonly complete: boolean;
}

export interface Ordinal {
  /** The happening by which b joined; null where the record has none by then. */
  readonly joined: Happening | null;
  readonly readings: readonly NumberReading[];
  readonly counts: { readonly all: Count | null; readonly un: Count | null };
}

export interface OrdinalOf {
  readonly subject: Subject;
  /** The party whose partners are counted. */
  readonly of: string;
  /** The one whose place is asked. */
  readonly joining: string;
  readonly on: Day;
  readonly side?: Side;
  readonly strand?: string;
  /** Who counts, on a day, where it is neither everyone nor the U.N. members: gives the reading "within". */
  readonly among?: ((day: Day) => ReadonlySet<string>) | undefined;
}

/** How many days ahead a joining that is only announced may lie. */
const announced = 366;

/** The opening that holds on a day; else one that is about to come; else the last one that there was. */
function joining(tracks: Tracks, asked: OrdinalOf): Happening | null {
  const [a, b] = asked.side === 'to' ? [asked.joining, asked.of] : [asked.of, asked.joining];
  const happenings = tracks.get(asked.subject, a, b, asked.strand)?.happenings ?? [];
  const { to } = latestChanges(happenings, asked.on);
  if (happenings[to]?.change === 'open') return happenings[to];
  const next = happenings[to + 1];
  if (next?.change === 'open' && next.earliest - asked.on <= announced) return next;
  return happenings.slice(0, to + 1).findLast(happening => happening.change === 'open') ?? null;
}

/**
 * The running count of polities with relations on the day b joined, b included, under named readings. Others that
 * may have joined on another day of the same year leave a range. `unMembers` are the members on a day.
 */
export function ordinalOf(
  core: Core,
  asked: OrdinalOf,
  unMembers: (day: Day) => ReadonlySet<string>,
): Ordinal {
  const { tracks } = core;
  const joined = joining(tracks, asked);
  if (joined === null || !Number.isFinite(joined.earliest))
    return { joined, readings: [], counts: { all: null, un: null } };
  const { subject, of: party, side = 'from', strand = '' } = asked;
  const at = (on: Day): PartnersOf => ({ subject, party, on, side, strand });
  const eve = at(joined.earliest - 1);
  const last = at(joined.latest);
  const members = unMembers(joined.latest);
  const code = tracks.polities.continuator(asked.joining);
  const range = (among?: ReadonlySet<string>) => {
    const before = core.count(eve, among);
    const after = core.count(last, among);
    const least = before.sure.filter(partner => partner !== code).length + 1;
    return { least: Math.min(least, after.most), most: after.most, after };
  };
  const all = range();
  const un = range(members);
  const within = asked.among && range(asked.among(joined.latest));
  const beyond = all.after.sure.filter(partner => !members.has(partner));
  const dropped = core.droppedOut(last);
  return {
    joined,
    counts: { all: all.after, un: un.after },
    readings: [
      { name: 'all', least: all.least, most: all.most, beyond, complete: all.after.complete },
      { name: 'un-members', least: un.least, most: un.most, beyond: [], complete: un.after.complete },
      ...(within
        ? [
            {
              name: 'within' as const,
              least: within.least,
              most: within.most,
              beyond: [],
              complete: within.after.complete,
            },
          ]
        : []),
      {
        name: 'ever',
        least: all.least + dropped.length,
        most: all.most + dropped.length,
        beyond: dropped,
        complete: all.after.complete,
      },
    ],
  };
}
