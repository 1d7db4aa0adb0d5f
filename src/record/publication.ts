import { type Day, type DayRange, daysOf } from './days.ts';

/** When a document was published: an edition once, or a page that was kept up to date from then on. */
export interface Publication {
  /** The last day that the date can mean: a year counts from its end, so that nothing is known too early. */
  readonly since: Day;
  /** What happens later is taken to stand there as soon as its own date is past. */
  readonly kept: boolean;
}

/** Reads a date of publication (EDTF; `2015/..` is a page kept since 2015); null for none. */
export function publicationOf(date: string): Publication | null {
  const kept = date.endsWith('/..');
  const since = daysOf(kept ? date.slice(0, -3) : date)?.to;
  return since === undefined || !Number.isFinite(since) ? null : { since, kept };
}

/**
 * The day from which an entry is known: the earlier of the day on which it was recorded and the day on which its source
 * was public, which is never before the entry's own date. `published` is null where the day of recording alone counts.
 */
export function knownFrom(recorded: Day, published: Publication | null, date: DayRange | null): Day {
  if (published === null || date === null) return recorded;
  const { since, kept } = published;
  return Math.min(recorded, Math.max(since, kept ? date.to : date.from));
}

interface Told {
  readonly recordedAt: string;
  readonly published?: string | undefined;
  readonly date: string;
}

/** Makes `knownFrom` for entries, which remembers the dates that it has read. */
export function knowing(): (entry: Told) => Day {
  const recorded = new Map<string, Day>();
  const publications = new Map<string, Publication | null>();
  return ({ recordedAt, published, date }) => {
    const day = recorded.get(recordedAt) ?? daysOf(recordedAt)!.to;
    recorded.set(recordedAt, day);
    if (published === undefined) return day;
    let known = publications.get(published);
    if (known === undefined) {
      known = publicationOf(published);
      publications.set(published, known);
    }
    return knownFrom(day, known, daysOf(date));
  };
}
