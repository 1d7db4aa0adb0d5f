import { isoOfDay, two, weekdayOfDay, yearText } from '../days.ts';
import { addDuration, negate } from '../duration.ts';
import type { Edtf } from '../edtf.ts';
import { truncate } from '../precision.ts';
import { type DayRange, dayRange, edtfOfRange, intersect } from '../range.ts';
import type {
  AnaphorForm,
  DateContext,
  DeicticForm,
  NamedForm,
  Point,
  ShiftForm,
  SpanForm,
  VagueForm,
  WeekdayForm,
} from './form.ts';
import { partOf } from './part-range.ts';

export const nothing = (basis: Point['basis']): Point => ({ date: null, interval: null, basis });
export const at = (date: Edtf | null, basis: Point['basis'], interval: Edtf | null = null): Point => ({
  date,
  interval,
  basis,
});

/** The reference as one day, or null where it is coarser. */
export function dayOfReference(reference: Edtf | null): number | null {
  const range = reference === null ? null : dayRange(reference);
  return range && range.from === range.to ? range.from : null;
}

/** Cuts a unit to its part; for "earlier" and "later" the reference is the other edge. */
function withPart(date: Edtf | null, part: DeicticForm['part'], context: DateContext): Edtf | null {
  if (date === null || part === null) return null;
  if (part !== 'earlier' && part !== 'later') return partOf(date, part);
  const day = dayOfReference(context.reference);
  if (day === null) return null;
  const side = part === 'earlier' ? `../${isoOfDay(day)}` : `${isoOfDay(day)}/..`;
  return intersect(date, side);
}

export function resolveSpan(form: SpanForm): Point {
  const digits = yearText(form.first);
  const date = form.form === 'decade' ? `${digits.slice(0, 3)}X` : `${digits.slice(0, 2)}XX`;
  return at(date, 'stated', form.part === null ? null : partOf(date, form.part));
}

const monday = (day: number): number => day - weekdayOfDay(day) + 1;

export function resolveWeekday(form: WeekdayForm, context: DateContext): Point {
  const today = dayOfReference(context.reference);
  if (today === null) return nothing('relative');
  const inWeek = (week: number): Point =>
    at(isoOfDay(monday(today) + 7 * week + form.weekday - 1), 'relative');
  if (form.week !== null) return inWeek(form.week);
  const back = (weekdayOfDay(today) - form.weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (form.which === 'last') return at(isoOfDay(today - (back === 0 ? 7 : back)), 'relative');
  if (form.which === 'next') return inWeek(1);
  if (form.which === 'this' && context.direction === null) return inWeek(0);
  return at(isoOfDay(context.direction === 'future' ? today + ahead : today - back), 'relative');
}

/** The reference's own unit, moved by so many of them. */
function unitFrom(reference: Edtf, unit: DeicticForm['unit'], offset: number): Edtf | null {
  if (unit === 'week' || unit === 'weekend') {
    const day = dayOfReference(reference);
    if (day === null) return null;
    const start = monday(day) + 7 * offset;
    return `${isoOfDay(unit === 'week' ? start : start + 5)}/${isoOfDay(start + 6)}`;
  }
  if (unit === 'day') {
    const day = dayOfReference(reference);
    if (day !== null) return isoOfDay(day + offset);
    return offset === 0 ? (truncate(reference, 'month') ?? truncate(reference, 'year')) : null;
  }
  if (unit === 'season') return null;
  const own = truncate(reference, unit);
  if (own === null || offset === 0) return own;
  if (unit === 'decade' || unit === 'century') {
    const size = unit === 'decade' ? 10 : 100;
    const first = Number(own.replaceAll('X', '0')) + size * offset;
    return first < 0
      ? null
      : yearText(first).slice(0, unit === 'decade' ? 3 : 2) + (unit === 'decade' ? 'X' : 'XX');
  }
  return addDuration(own, `${offset < 0 ? '-' : ''}P${Math.abs(offset)}${unit === 'month' ? 'M' : 'Y'}`);
}

export function resolveDeictic(form: DeicticForm, context: DateContext): Point {
  if (context.reference === null) return nothing('relative');
  const date = unitFrom(context.reference, form.unit, form.offset);
  return at(date, 'relative', withPart(date, form.part, context));
}

/** "last December" is the last one that was over before the reference's month; "this spring" the reference's own. */
export function resolveNamed(form: NamedForm, context: DateContext): Point {
  const year = context.reference === null ? null : truncate(context.reference, 'year');
  if (context.reference === null || year === null) return nothing('relative');
  const own = Number(year);
  const candidate = (y: number): Edtf =>
    `${yearText(y)}-${two(form.month)}${form.day === null ? '' : `-${two(form.day)}`}`;
  const reference = dayRange(context.reference)!;
  const finish = (date: Edtf): Point =>
    dayRange(date) === null ? nothing('relative') : at(date, 'relative', withPart(date, form.part, context));
  if (form.which === 'this') return finish(candidate(own));
  const empty: DayRange = { from: reference.from, to: reference.to };
  const span = (y: number): DayRange => dayRange(seasonless(candidate(y))) ?? empty;
  if (form.which === 'last') return finish(candidate(span(own).to < reference.from ? own : own - 1));
  return finish(candidate(span(own).from > reference.to ? own : own + 1));
}

/** A season's own quarter, for telling whether it is over: spring ends with May. */
function seasonless(date: Edtf): Edtf {
  const year = date.slice(0, 4);
  const season = Number(date.slice(5));
  if (!(season >= 21)) return date;
  return season === 24
    ? `${year}-01/${year}-02`
    : `${year}-${two(3 + (season - 21) * 3)}/${year}-${two(5 + (season - 21) * 3)}`;
}

const unitPrecision = { week: 'day', weekend: 'day', season: 'month', hour: 'day' } as const;

/** Moves a point; the result is no finer than the unit that it was moved by. */
export function moveFrom(start: Edtf, form: ShiftForm): Edtf | null {
  if (form.unit === 'hour') return addDuration(start.split('T')[0]!, 'P0D');
  if (form.duration === null) return null;
  const moved = addDuration(
    start.split('T')[0]!,
    form.towards === 'past' ? negate(form.duration) : form.duration,
  );
  if (moved === null) return null;
  const finest = form.duration.includes('D')
    ? 'day'
    : form.duration.includes('M')
      ? 'month'
      : form.unit in unitPrecision
        ? 'month'
        : 'year';
  const cut = finest === 'day' ? moved : (truncate(moved, finest) ?? moved);
  const loose = form.bound !== 'exact' || (form.unit === 'week' && form.from === 'reference');
  return loose && !cut.includes('/') && !cut.includes('X') ? `${cut}~` : cut;
}

/** Where the amount is not told ("years later") only the side of the start is known. */
function openSide(start: Edtf, towards: 'past' | 'future'): Edtf | null {
  const range = dayRange(start);
  if (!range) return null;
  return towards === 'past'
    ? edtfOfRange({ from: Number.NEGATIVE_INFINITY, to: range.to })
    : edtfOfRange({ from: range.from, to: Number.POSITIVE_INFINITY });
}

export function resolveShift(form: ShiftForm, context: DateContext): Point {
  const basis = form.from === 'reference' ? 'relative' : 'event';
  const start = form.from === 'reference' ? context.reference : (context.antecedent ?? null);
  if (start === null) return nothing(basis);
  if (form.duration === null && form.unit !== 'hour') return at(null, basis, openSide(start, form.towards));
  return at(moveFrom(start, form), basis);
}

function anaphorMonth(form: AnaphorForm, antecedent: Edtf): Edtf | null {
  const year = truncate(antecedent, 'year');
  const month = truncate(antecedent, 'month');
  if (year === null || form.month === null) return null;
  const own = month === null ? null : Number(month.slice(5));
  let y = Number(year);
  if (form.offset > 0 && (own === null || form.month <= own)) y++;
  if (form.offset < 0 && (own === null || form.month >= own)) y--;
  return `${yearText(y)}-${two(form.month)}`;
}

function anaphorWeekday(form: AnaphorForm, antecedent: Edtf): Edtf | null {
  const day = dayOfReference(antecedent);
  if (day === null || form.weekday === null) return null;
  const ahead = (form.weekday - weekdayOfDay(day) + 7) % 7;
  if (form.offset > 0) return isoOfDay(day + (ahead || 7));
  if (form.offset < 0) return isoOfDay(day + (ahead || 7) - 7 - (ahead === 0 ? 7 : 0));
  return isoOfDay(monday(day) + form.weekday - 1);
}

export function resolveAnaphor(form: AnaphorForm, context: DateContext): Point {
  const antecedent = context.antecedent ?? null;
  if (antecedent === null) return nothing('event');
  if (form.month !== null) return at(anaphorMonth(form, antecedent), 'event');
  if (form.weekday !== null) return at(anaphorWeekday(form, antecedent), 'event');
  if (form.unit === null) return at(antecedent, 'event');
  const date = unitFrom(antecedent, form.unit, form.offset);
  if (date === null && form.unit === 'day' && form.offset === 0) return at(antecedent, 'event');
  return at(date, 'event', withPart(date, form.part, { ...context, reference: antecedent }));
}

export function resolveVague(form: VagueForm, context: DateContext): Point {
  const day = dayOfReference(context.reference);
  if (day === null) return nothing('relative');
  if (form.sense === 'now') return at(isoOfDay(day), 'relative');
  if (form.sense === 'soon' && context.direction === 'past') return nothing('relative');
  const open =
    form.sense === 'soon' || form.sense === 'later' ? `${isoOfDay(day)}/..` : `../${isoOfDay(day)}`;
  return at(null, 'relative', open);
}
