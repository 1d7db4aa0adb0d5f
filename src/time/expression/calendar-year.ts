import { civilOf, dayOf, daysInMonth, two, yearText } from '../days.ts';
import type { Edtf } from '../edtf.ts';
import { truncate } from '../precision.ts';
import { dayRange } from '../range.ts';
import type { CalendarForm, DateContext, Point } from './form.ts';
import { partOf } from './part-range.ts';

interface Year {
  readonly year: number;
  readonly basis: Point['basis'];
}

/** A year for a month (and day) that is told without one, by where the clause looks from the reference. */
function nearYear(form: CalendarForm, context: DateContext): Year | null {
  const reference = context.reference === null ? null : dayRange(context.reference);
  if (!reference || !Number.isFinite(reference.from) || !Number.isFinite(reference.to)) return null;
  const own = civilOf(reference.from).year;
  if (own !== civilOf(reference.to).year) return null;
  if (form.month === null || form.month > 12 || reference.to - reference.from > 31)
    return { year: own, basis: 'relative' };
  const span = (year: number): readonly [number, number] => {
    const last = daysInMonth(year, form.month!);
    const day = form.day === null ? null : Math.min(form.day, last);
    return [dayOf(year, form.month!, day ?? 1), dayOf(year, form.month!, day ?? last)];
  };
  if (context.direction === 'past')
    return { year: span(own)[0] <= reference.to ? own : own - 1, basis: 'relative' };
  if (context.direction === 'future')
    return { year: span(own)[1] >= reference.from ? own : own + 1, basis: 'relative' };
  const distance = (year: number): number => {
    const [from, to] = span(year);
    return from > reference.to ? from - reference.to : reference.from > to ? reference.from - to : 0;
  };
  const nearest = [own, own - 1, own + 1].reduce((best, year) =>
    distance(year) < distance(best) ? year : best,
  );
  return { year: nearest, basis: 'relative' };
}

function yearOf(form: CalendarForm, context: DateContext): Year | null {
  if (form.year !== null) return { year: form.year, basis: 'stated' };
  if (form.yearFrom !== null) {
    const { base, offset } = form.yearFrom;
    const from = base === 'reference' ? context.reference : (context.antecedent ?? null);
    const year = from === null ? null : truncate(from, 'year');
    return year === null
      ? null
      : { year: Number(year) + offset, basis: base === 'reference' ? 'relative' : 'event' };
  }
  if (context.year !== undefined && context.year !== null) return { year: context.year, basis: 'event' };
  return nearYear(form, context);
}

/** "the 14th": a day of the month told before, or of the reference's month as the clause looks. */
function dayAlone(day: number, context: DateContext): Point {
  const antecedent = context.antecedent ? truncate(context.antecedent, 'month') : null;
  const own = antecedent ?? (context.reference === null ? null : truncate(context.reference, 'month'));
  const basis = antecedent === null ? 'relative' : 'event';
  if (own === null) return { date: null, interval: null, basis };
  let year = Number(own.slice(0, 4));
  let month = Number(own.slice(5));
  const reference = context.reference === null ? null : dayRange(context.reference);
  if (antecedent === null && reference && reference.from === reference.to) {
    const candidate = dayOf(year, month, day);
    const step =
      context.direction === 'past' && candidate > reference.to
        ? -1
        : context.direction === 'future' && candidate < reference.from
          ? 1
          : 0;
    month += step;
    if (month === 0 || month === 13) {
      year += step;
      month = month === 0 ? 12 : 1;
    }
  }
  const date = day <= daysInMonth(year, month) ? `${yearText(year)}-${two(month)}-${two(day)}` : null;
  return { date, interval: null, basis };
}

/** "the 3rd of this month". */
function dayOfMonth(day: number, from: NonNullable<CalendarForm['monthFrom']>, context: DateContext): Point {
  const basis = from.base === 'reference' ? 'relative' : 'event';
  const start = from.base === 'reference' ? context.reference : (context.antecedent ?? null);
  const own = start === null ? null : truncate(start, 'month');
  if (own === null) return { date: null, interval: null, basis };
  const months = Number(own.slice(0, 4)) * 12 + Number(own.slice(5)) - 1 + from.offset;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const date = day <= daysInMonth(year, month) ? written(yearText(year), month, day) : null;
  return { date, interval: null, basis };
}

const written = (year: string, month: number | null, day: number | null): Edtf =>
  year + (month === null ? '' : `-${two(month)}`) + (day === null ? '' : `-${two(day)}`);

/**
 * Reckons a calendar date. Without any year to hang it on it stays XXXX-04-03; a day that does not exist gives null;
 * 5/6/2024 gives its first reading as `date` null and both in `interval`.
 */
export function resolveCalendar(form: CalendarForm, context: DateContext): Point {
  if (form.monthFrom !== null && form.day !== null) return dayOfMonth(form.day, form.monthFrom, context);
  if (form.month === null && form.day !== null) return dayAlone(form.day, context);
  const found = yearOf(form, context);
  if (!found) {
    const known = form.month !== null && form.month <= 12 && form.yearFrom === null;
    return { date: known ? written('XXXX', form.month, form.day) : null, interval: null, basis: 'stated' };
  }
  const { year, basis } = found;
  if (form.month !== null && form.day !== null && form.day > daysInMonth(year, form.month))
    return { date: null, interval: null, basis };
  const plain = written(yearText(year), form.month, form.day);
  if (form.other !== null) {
    const second = written(yearText(year), form.other.month, form.other.day);
    const [first, last] = plain < second ? [plain, second] : [second, plain];
    return { date: `${first}/${last}`, interval: null, basis };
  }
  return {
    date: form.approximate ? `${plain}~` : plain,
    interval: form.part === null ? null : partOf(plain, form.part),
    basis,
  };
}
