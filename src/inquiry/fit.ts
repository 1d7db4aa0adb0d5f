import { daysOf, type Happening } from '../record/index.ts';

/**
 * How a claimed date fits a happening: "yes" when the happening lies within the days it can mean, "maybe" when they
 * share some, "near" when they miss each other by little, else "no". Little is a year where the record is no finer than
 * that, and else two months: what is announced, signed and in force bears different days, and texts mix them.
 */
export function fitOf(claimed: string, happening: Happening): 'yes' | 'maybe' | 'near' | 'no' {
  const range = daysOf(claimed);
  if (range === null || !Number.isFinite(range.from) || !Number.isFinite(range.to)) return 'maybe';
  if (range.from <= happening.earliest && happening.latest <= range.to) return 'yes';
  if (range.from <= happening.latest && happening.earliest <= range.to) return 'maybe';
  const apart = Math.max(range.from - happening.latest, happening.earliest - range.to);
  const coarse = happening.latest - happening.earliest > 31;
  return coarse ? (apart <= 366 ? 'near' : 'no') : apart <= 62 ? 'near' : 'no';
}
