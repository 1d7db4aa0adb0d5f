import type { Kind } from '../base/index.ts';
import { beforeAll, type Day, daysOf } from './days.ts';
import type { Entry } from './entry.ts';
import { effectOf } from './subject.ts';
import type { Change } from './timeline.ts';

/** One change of a state of affairs, with every entry that attests it; the sources may disagree on date or kind. */
export interface Happening extends Change {
  readonly entries: readonly Entry[];
  readonly kinds: readonly Kind[];
  /** Sources give dates that cannot both be right; the range then spans all of them. */
  readonly disputed: boolean;
  /** No entry says so: it follows from the others (a restoration means that there was a break before it). */
  readonly inferred: boolean;
}

interface Dated {
  readonly entry: Entry;
  readonly change: 'open' | 'close';
  readonly earliest: Day;
  readonly latest: Day;
  readonly order: number;
}

/** Two sources that date the same change at most so far apart disagree about one happening; further apart, it is two. */
const sameWithin = 731;

const overlap = (a: Dated, b: Change): boolean => a.earliest <= b.latest && b.earliest <= a.latest;

const gap = (a: Dated, b: Change): number => Math.max(a.earliest - b.latest, b.earliest - a.latest, 0);

function datedOf(entries: readonly Entry[]): Dated[] {
  const dated = entries.flatMap((entry, order): Dated[] => {
    const range = daysOf(entry.date);
    const effect = effectOf(entry.kind);
    if (range === null || effect === null) return [];
    return [{ entry, change: effect.change, earliest: range.from, latest: range.to, order }];
  });
  return dated.sort((a, b) => a.earliest - b.earliest || a.latest - b.latest || a.order - b.order);
}

/** The entry to take next: the earliest, unless one that overlaps it would change the state and it would not. */
function next(rest: readonly Dated[], state: 'open' | 'close' | null): Dated {
  const first = rest[0]!;
  const now = state ?? 'close';
  if (first.change !== now) return first;
  const turn = rest.find(
    other =>
      other.change !== now &&
      other.earliest <= first.latest &&
      !(other.entry.source === first.entry.source && other.order > first.order),
  );
  return turn ?? first;
}

/** A happening made of one entry. */
const single = (dated: Dated): Happening => ({
  change: dated.change,
  earliest: dated.earliest,
  latest: dated.latest,
  entries: [dated.entry],
  kinds: [dated.entry.kind],
  disputed: false,
  inferred: false,
});

/** Joins an entry to a happening: ranges that overlap narrow each other, ranges that do not are a dispute. */
function join(happening: Happening, dated: Dated): Happening {
  const agrees = overlap(dated, happening) && !happening.disputed;
  return {
    ...happening,
    earliest: agrees
      ? Math.max(happening.earliest, dated.earliest)
      : Math.min(happening.earliest, dated.earliest),
    latest: agrees ? Math.min(happening.latest, dated.latest) : Math.max(happening.latest, dated.latest),
    entries: [...happening.entries, dated.entry],
    kinds: happening.kinds.includes(dated.entry.kind)
      ? happening.kinds
      : [...happening.kinds, dated.entry.kind],
    disputed: !agrees,
  };
}

/** Kinds that say "for the first time": two of them from different sources are one beginning, differently dated. */
const begins = (kind: Kind): boolean => kind === 'relations-established' || kind === 'recognition';

/** Whether an entry that changes nothing tells the last happening over again. */
function tellsAgain(dated: Dated, last: Happening): boolean {
  if (dated.change !== last.change) return false;
  if (overlap(dated, last)) return true;
  const sameSource = last.entries.some(entry => entry.source === dated.entry.source);
  if (sameSource) return gap(dated, last) <= 366 && last.kinds.includes(dated.entry.kind);
  return (
    gap(dated, last) <= sameWithin ||
    (dated.change === 'open' && begins(dated.entry.kind) && last.kinds.some(begins))
  );
}

/** The turn that must have come between two changes of one sort: sometime after the first and before the second. */
const between = (last: Happening, dated: Dated): Happening => ({
  change: last.change === 'open' ? 'close' : 'open',
  earliest: last.earliest,
  latest: Math.max(dated.latest, last.earliest),
  entries: [],
  kinds: [],
  disputed: false,
  inferred: true,
});

/** The opening that a first break or a first restoration tells of without saying when it was. */
const beginning = (dated: Dated): Happening => ({
  change: 'open',
  earliest: beforeAll,
  latest: dated.latest - 1,
  entries: [],
  kinds: [],
  disputed: false,
  inferred: true,
});

/** The break that a first restoration tells of. */
const breakBefore = (dated: Dated): Happening => ({
  ...beginning(dated),
  change: 'close',
  latest: dated.latest,
});

/** The happenings of one state of affairs in the order in which they came, openings and closings in turn. */
export function happeningsOf(entries: readonly Entry[]): Happening[] {
  const rest = datedOf(entries);
  const happenings: Happening[] = [];
  while (rest.length > 0) {
    const last = happenings.at(-1);
    const dated = next(rest, last?.change ?? null);
    rest.splice(rest.indexOf(dated), 1);
    if (last && tellsAgain(dated, last)) {
      happenings[happenings.length - 1] = join(last, dated);
      continue;
    }
    if (last?.change === 'open' && dated.entry.kind === 'mission-raised') continue;
    if (last && last.change === dated.change) happenings.push(between(last, dated));
    if (!last && dated.change === 'close') happenings.push(beginning(dated));
    if (!last && dated.entry.kind === 'relations-restored')
      happenings.push(beginning(dated), breakBefore(dated));
    happenings.push(single(dated));
  }
  return happenings;
}
