import type { Day } from '../days.ts';

/** The days of typed arrays: an open end is the least or the greatest 32-bit integer. */
export const never: Day = -0x80000000;
export const always: Day = 0x7fffffff;

/** A day as it is kept in a typed array. */
export const packDay = (day: Day): number =>
  day === Number.NEGATIVE_INFINITY ? never : day === Number.POSITIVE_INFINITY ? always : day;
