import { addDuration, negate, truncate } from '../../time/index.ts';
import type { DateSpot, EventDate } from './dates.ts';
import type { Tree } from './tree.ts';

const units = { P: { Y: 'year', M: 'month', W: 'day', D: 'day' } } as const;

/** The unit in which a duration is told: "P3M" by the month. */
const unitOf = (duration: string): 'year' | 'month' | 'day' =>
  units.P[duration.at(-1) as 'Y' | 'M' | 'W' | 'D'] ?? 'day';

/**
 * "The pact follows two months after the king went to Peru": the act below the words is dated from the one
 * above, the other way round. `anchor` is the date of what was told last. Null where no such words stand before the act.
 */
export function countedBack(
  tree: Tree,
  spots: readonly DateSpot[],
  act: number,
  anchor: string | null,
): EventDate | null {
  if (anchor === null) return null;
  const [low] = tree.reach(act);
  for (const { expression, first, last } of spots) {
    const { form } = expression;
    if (form.form !== 'shift' || form.from !== 'event' || form.duration === null) continue;
    const starts = low >= first && low <= last + 1 && last < act;
    if (!starts) continue;
    const moved = addDuration(anchor, form.towards === 'future' ? negate(form.duration) : form.duration);
    const date = moved && (truncate(moved, unitOf(form.duration)) ?? moved);
    return date ? { date, basis: 'event' } : null;
  }
  return null;
}
