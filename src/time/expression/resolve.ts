import { isoOfDay } from '../days.ts';
import { addDuration, negate } from '../duration.ts';
import type { Edtf } from '../edtf.ts';
import { truncate } from '../precision.ts';
import { dayRange } from '../range.ts';
import { resolveCalendar } from './calendar-year.ts';
import type {
  DateContext,
  DateExpression,
  DateForm,
  DurationForm,
  Point,
  PointForm,
  RangeForm,
  ResolvedDate,
} from './form.ts';
import {
  at,
  dayOfReference,
  moveFrom,
  nothing,
  resolveAnaphor,
  resolveDeictic,
  resolveNamed,
  resolveShift,
  resolveSpan,
  resolveVague,
  resolveWeekday,
} from './resolve-relative.ts';

/** Reckons a point in time. */
function resolvePoint(form: PointForm, context: DateContext): Point {
  switch (form.form) {
    case 'calendar':
      return resolveCalendar(form, context);
    case 'decade':
    case 'century':
      return resolveSpan(form);
    case 'weekday':
      return resolveWeekday(form, context);
    case 'deictic':
      return resolveDeictic(form, context);
    case 'named':
      return resolveNamed(form, context);
    case 'shift':
      return resolveShift(form, context);
    case 'anaphor':
      return resolveAnaphor(form, context);
    case 'vague':
      return resolveVague(form, context);
  }
}

const edge = (point: Point, side: 'from' | 'to'): number | null => {
  const range = point.date === null ? null : dayRange(point.date);
  return range ? range[side] : null;
};

/** "September 10 to 11": the end takes its year from the start, or the next where its month comes before. */
function afterStart(form: RangeForm, start: Point, context: DateContext): DateContext {
  const year = start.date === null ? null : truncate(start.date, 'year');
  if (year === null || form.from.form !== 'calendar' || form.to.form !== 'calendar') return context;
  const turns = form.from.month !== null && form.to.month !== null && form.to.month < form.from.month;
  return { ...context, year: Number(year) + (turns ? 1 : 0) };
}

function resolveRange(form: RangeForm, context: DateContext): Point {
  const from = resolvePoint(form.from, context);
  const to = resolvePoint(form.to, afterStart(form, from, context));
  const basis =
    from.basis === 'stated' && to.basis === 'stated'
      ? 'stated'
      : from.basis === 'stated'
        ? to.basis
        : from.basis;
  const a = edge(from, 'from');
  const b = edge(to, 'to');
  if (a === null || b === null || a > b || from.date!.includes('/') || to.date!.includes('/'))
    return nothing(basis);
  const plain = (date: Edtf): Edtf => (/[X]/.test(date) ? isoOrYear(date) : date.replace(/[~?%]$/, ''));
  const isoOrYear = (date: Edtf): Edtf =>
    date === from.date ? date.replaceAll('X', '0') : date.replaceAll('X', '9');
  return at(`${plain(from.date!)}/${plain(to.date!)}`, basis);
}

/** "the past three years", "the coming days": the stretch itself, and no date. */
function resolveWindow(form: DurationForm, context: DateContext): Point {
  const day = dayOfReference(context.reference);
  if (form.window === null || form.duration === null || day === null) return nothing('relative');
  const open = form.bound === 'over' || form.bound === 'about';
  const now = isoOfDay(day);
  if (open) return at(null, 'relative', form.window === 'past' ? `../${now}` : `${now}/..`);
  const far = addDuration(now, form.window === 'past' ? negate(form.duration) : form.duration);
  if (far === null) return nothing('relative');
  return at(null, 'relative', form.window === 'past' ? `${far}/${now}` : `${now}/${far}`);
}

/** "in three months" of what is to come is a date; elsewhere an amount of time has none. */
function resolveDuration(expr: DateExpression, form: DurationForm, context: DateContext): Point {
  if (form.window !== null) return resolveWindow(form, context);
  if (expr.preposition !== 'in' || context.direction !== 'future' || context.reference === null)
    return nothing('relative');
  if (form.duration === null || form.ordinal !== null || dayOfReference(context.reference) === null)
    return nothing('relative');
  const unit = /^P\d+Y$/.test(form.duration)
    ? 'year'
    : form.duration.includes('M') && !form.duration.includes('T')
      ? 'month'
      : 'day';
  return at(
    moveFrom(context.reference, {
      form: 'shift',
      duration: form.duration,
      bound: form.bound === 'exact' ? 'exact' : 'about',
      unit,
      towards: 'future',
      from: 'antecedent',
    }),
    'relative',
  );
}

const durationOf = (form: DateForm): string | null =>
  form.form === 'duration' || form.form === 'shift' ? form.duration : null;

/** Years beyond four digits cannot be written, so nothing is known. */
const writable = (date: Edtf | null): Edtf | null => (date !== null && dayRange(date) !== null ? date : null);

/**
 * Reckons what a date expression comes to. Weekdays and dates without a year look the way that the clause does (past:
 * the last one before the reference or on it); nothing is invented: without what it hangs on a date is null, and none
 * is finer than its words.
 */
export function resolveDate(expr: DateExpression, context: DateContext): ResolvedDate {
  const { form } = expr;
  const point =
    form.form === 'range'
      ? resolveRange(form, context)
      : form.form === 'duration'
        ? resolveDuration(expr, form, context)
        : resolvePoint(form, context);
  return {
    date: writable(point.date),
    interval: writable(point.interval),
    basis: point.basis,
    relation: expr.relation,
    duration: durationOf(form),
    bound: form.form === 'duration' || form.form === 'shift' ? form.bound : null,
    span: expr.span,
  };
}

/**
 * The date of the event that stands behind "three months after" or "two days before", when the date of what is told
 * with it is known: for "It was signed three months after Francis travelled", given 2023-02-23, it is 2022-11. Null for
 * an expression of another form. (The other way round, give `resolveDate` the event's date as antecedent.)
 */
export function eventBehind(expr: DateExpression, date: Edtf): Edtf | null {
  const { form } = expr;
  if (form.form !== 'shift' || form.from !== 'event') return null;
  return writable(moveFrom(date, { ...form, towards: form.towards === 'past' ? 'future' : 'past' }));
}
