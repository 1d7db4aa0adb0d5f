import { agrees, type Edtf } from '../../time/index.ts';
import { countedBack } from './counted-back.ts';
import { type Dated, type DateSpot, type EventDate, nearestSpots } from './dates.ts';
import type { Reading } from './reading.ts';
import { tenseOf } from './tense.ts';
import { reckon } from './told.ts';

export type { EventContext, Reading } from './reading.ts';

/** The date that the tree ties to an act, reckoned from the article's date and from what was told before. */
export function dateOf(reading: Reading, act: Dated): EventDate | null {
  const { scene, context } = reading;
  const { tree } = scene;
  const spots = reading.spots.in(tree.sentence(act.predicate));
  const reference = context.published?.slice(0, 10) ?? null;
  const back = countedBack(reading, spots, act.predicate);
  if (back) return back;
  const past = act.nominal || tenseOf(tree, scene.lexicon, act.predicate).time !== 'future';
  const direction = act.modality === 'planned' || !past ? 'future' : 'past';
  const dates = nearestSpots(tree, spots, act).flatMap(spot => resolved(reading, spot, direction) ?? []);
  const known =
    act.modality === 'happened' && reference ? dates.filter(({ date }) => !isAfter(date, reference)) : dates;
  return finest(known);
}

/** What has happened is not dated after the article that tells it (compared as far as both go). */
function isAfter(date: Edtf, published: Edtf): boolean {
  const [day = ''] = date.split('/');
  const length = Math.min(day.length, published.length);
  return (
    /^[0-9-]+$/.test(day) && !/^\d{4}-[2-4]\d/.test(day) && day.slice(0, length) > published.slice(0, length)
  );
}

/** The first, or a later one, told in full, that says the same more exactly ("in 1848, when he came on 19 August 1848"). */
function finest(dates: readonly EventDate[]): EventDate | null {
  const [first, ...others] = dates;
  if (!first) return null;
  const finer = others.find(
    ({ date, basis }) => basis === 'stated' && date.length > first.date.length && within(date, first.date),
  );
  return finer ?? first;
}

const within = (fine: Edtf, coarse: Edtf): boolean =>
  /^[0-9-]+$/.test(coarse) && !fine.includes('/') && fine.startsWith(coarse) && agrees(fine, coarse) !== 'no';

/** A date expression as a date. */
export const resolved = (reading: Reading, spot: DateSpot, direction: 'past' | 'future'): EventDate | null =>
  reckon(reading, spot, direction);
