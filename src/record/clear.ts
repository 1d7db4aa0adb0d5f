import type { Ternary } from '../base/index.ts';
import { changesOf } from './changes.ts';
import type { Core } from './core.ts';
import { degreesOf } from './degrees.ts';
import { countOf, droppedOut, nonPartnersOf, partnersOf } from './partners.ts';
import { type StatusOf, statusOf } from './status.ts';
import { isMutual } from './subject.ts';
import { tiesOf } from './ties.ts';
import type { Tracks } from './tracks.ts';

/** Whether it held at some time before the day asked about; "maybe" outside coverage, too. */
export function everBefore(tracks: Tracks, asked: StatusOf): Ternary {
  const { subject, a, b, on, strand } = asked;
  const track = tracks.get(subject, a, b, strand);
  const opened = track?.happenings.filter(happening => happening.change === 'open') ?? [];
  if (opened.some(happening => happening.latest < on)) return 'yes';
  if (opened.some(happening => happening.earliest < on)) return 'maybe';
  return statusOf(tracks, { ...asked, on: on - 1 }).answer === 'no' ? 'no' : 'maybe';
}

/** The clear way to ask a world: over happenings, one by one. Slow, and the oracle for the fast one. */
export const clearCore = (tracks: Tracks): Core => ({
  tracks,
  status: asked => statusOf(tracks, asked),
  partners: asked => partnersOf(tracks, asked),
  nonPartners: (asked, universe) => nonPartnersOf(tracks, asked, universe),
  count: (asked, among) => countOf(tracks, asked, among),
  droppedOut: asked => droppedOut(tracks, asked),
  everBefore: asked => everBefore(tracks, asked),
  changes: (subject, strand, range) => changesOf(tracks, subject, strand, range),
  degrees: asked => degreesOf(tracks, asked),
  ties: (subject, strand, on) => tiesOf(tracks, subject, strand, on, isMutual(subject)),
});
