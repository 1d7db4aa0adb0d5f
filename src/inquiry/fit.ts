import { daysOf, type Happening } from '../record/index.ts';

/**
 * How a claimed date fits a happening: "yes" when the happening lies within the days it can mean, "maybe" when they
 * share some, "near" when they miss each other by at most a year and the record is no finer than that, else "no".
 */
export function fitOf(claimed: string, happening: Happening): 'yes' | 'maybe' | 'near' | 'no' {
  const range = daysOf(claimed);
  if (range === null || !Number.isFinite(range.from) || !Number.isFinite(range.to)) return 'maybe';
  if (range.from <= happening.earliest && happening.latest <= range.to) return 'yes';
  if (range.from <= happening.latest && happening.earliest <= range.to) return 'maybe';
  const apart = Math.max(range.from - happening.latest, happening.earliest - range.to);
  const coarse = happening.latest - happening.earliest > 31;
  return coarse ? (apart <= 366 ? 'near' : 'no') : apart <= 3 ? 'near' : 'no';
}
