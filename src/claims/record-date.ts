import { terrorismList } from '../inquiry/index.ts';
import type { Event } from '../reader/index.ts';
import { dateOf, daysOf, type Happening, type Track, type World } from '../record/index.ts';

/** A term of office: half-open EDTF dates, null where it is open. */
export interface Term {
  readonly code: string;
  readonly from: string | null;
  readonly to: string | null;
}

const low = (date: string | null): number => (date === null ? -Infinity : (daysOf(date)?.from ?? -Infinity));
const high = (date: string | null): number => (date === null ? Infinity : (daysOf(date)?.to ?? Infinity));

/**
 * The date of a listing that the text leaves out, where the record can have meant only one: the listings (or their
 * ends) of that state between the article's date and the acting person's terms of office. Null where none or several
 * fit, or where nobody is named.
 */
export function dateFromRecord(
  event: Event,
  world: World,
  termsOf: (name: string) => readonly Term[],
  published: string | null,
): string | null {
  if (event.date !== null || event.modality !== 'happened') return null;
  if (event.kind !== 'designation' && event.kind !== 'designation-lifted') return null;
  const change = event.kind === 'designation' ? 'open' : 'close';
  const [actor, listed] = [event.source[0], event.target[0]];
  if (!actor?.code || !listed?.code) return null;
  const terms = termsOf(actor.text).filter(term => term.code === actor.code);
  if (terms.length === 0) return null;
  const track = world.track(actor.code, listed.code, 'designation', terrorismList);
  const fitting = happeningsOf(track).filter(
    happening =>
      happening.change === change &&
      happening.latest <= high(published) &&
      terms.some(term => low(term.from) <= happening.earliest && happening.latest <= high(term.to)),
  );
  return fitting.length === 1 ? dateOf(fitting[0]!) : null;
}

const happeningsOf = (track: Track | null): readonly Happening[] => track?.happenings ?? [];

/** Fills in the dates that the record supplies; the other events stay as they are. */
export const datedFromRecord = (
  events: readonly Event[],
  world: World,
  termsOf: (name: string) => readonly Term[],
  published: string | null,
): Event[] =>
  events.map(event => {
    const date = dateFromRecord(event, world, termsOf, published);
    return date === null ? event : { ...event, date, dateBasis: 'record' };
  });
