/**
 * Days as integers since 1970-01-01 in the proleptic Gregorian calendar, and back.
 * Method: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), days_from_civil and civil_from_days.
 */

export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The integer day of a year, a month (1-12) and a day (1-31, not checked). Year 0 is 1 BC. */
export function dayOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Year, month and day of an integer day. */
export function civilOf(n: number): CivilDay {
  const z = n + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** How many days the month has (1-12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** ISO weekday of an integer day: 1 is Monday, 7 is Sunday. */
export const weekdayOfDay = (n: number): number => ((((n + 3) % 7) + 7) % 7) + 1;

/** Writes a year with four digits, as EDTF has it: 0987, -0044. */
export const yearText = (year: number): string =>
  (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');

/** Writes two digits. */
export const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** The EDTF of an integer day: 2024-02-14. */
export function isoOfDay(n: number): string {
  const { year, month, day } = civilOf(n);
  return `${yearText(year)}-${two(month)}-${two(day)}`;
}
