import type { Bound } from './form.ts';
import { type Lexed, word } from './lex.ts';
import { readCount } from './number.ts';
import { type AmountUnit, units } from './words.ts';

/** An amount of time in the words of a text. */
export interface Amount {
  /** ISO 8601; null for an amount that is not told ("years", "hours"). */
  readonly duration: string | null;
  readonly bound: Bound;
  readonly unit: AmountUnit;
  readonly next: number;
  /** "years", "a day": too little to be an expression by itself. */
  readonly weak: boolean;
  /** Written with a hyphen: "a three-year dispute". */
  readonly hyphenated: boolean;
}

const between = new Set(
  'full long whole more further consecutive straight calendar odd additional short good solid turbulent extra uninterrupted other'.split(
    ' ',
  ),
);

const perUnit: Readonly<Record<AmountUnit, readonly [number, 'M' | 'D' | 'm']>> = {
  minute: [1, 'm'],
  hour: [60, 'm'],
  day: [1, 'D'],
  week: [7, 'D'],
  month: [1, 'M'],
  year: [12, 'M'],
  decade: [120, 'M'],
  century: [1200, 'M'],
};

/** Writes an amount in ISO 8601; parts of a month in days, of a day in hours. */
export function isoOf(value: number, unit: AmountUnit): string {
  const [size, base] = perUnit[unit];
  const total = value * size;
  if (base === 'm') {
    const minutes = Math.round(total);
    return minutes % 60 === 0 ? `PT${minutes / 60}H` : `PT${minutes}M`;
  }
  if (base === 'D')
    return Number.isInteger(total)
      ? `P${total}D`
      : unit === 'week'
        ? `P${Math.round(total)}D`
        : `PT${Math.round(total * 24)}H`;
  if (!Number.isInteger(Math.round(total * 100) / 100) && total < 12)
    return `P${Math.max(1, Math.round(total * 30))}D`;
  const months = Math.round(total);
  const years = Math.floor(months / 12);
  return `P${years > 0 ? `${years}Y` : ''}${months % 12 > 0 || years === 0 ? `${months % 12}M` : ''}`;
}

const join = (a: string, b: string): string => (a.includes('T') || b.includes('T') ? a : a + b.slice(1));

/** "and three months" behind "two years": a smaller unit. */
function tail(t: Lexed, i: number, unit: AmountUnit): { readonly iso: string; readonly next: number } | null {
  if (word(t, i) !== 'and') return null;
  if (word(t, i + 1) === 'a' && (word(t, i + 2) === 'half' || word(t, i + 2) === 'quarter'))
    return { iso: isoOf(word(t, i + 2) === 'half' ? 0.5 : 0.25, unit), next: i + 3 };
  const count = readCount(t, i + 1);
  const smaller = count && units.get(word(t, count.next));
  if (!count || !smaller) return null;
  const [size, base] = perUnit[smaller];
  const [big, bigBase] = perUnit[unit];
  if (base === 'm' || !(bigBase === base ? size < big : bigBase === 'M')) return null;
  return { iso: isoOf(count.value, smaller), next: count.next + 1 };
}

/** "48 hours", "two and a half years", "half a century", "dozens of years", "three-year", "years". */
export function readAmount(t: Lexed, i: number): Amount | null {
  const bare = units.get(word(t, i));
  if (bare !== undefined) {
    if (!word(t, i).endsWith('s') || word(t, i - 1) === '-') return null;
    return { duration: vagueOf(bare), bound: 'over', unit: bare, next: i + 1, weak: true, hyphenated: false };
  }
  const count = readCount(t, i);
  if (!count || count.value <= 0 || count.value > 5000) return null;
  let at = count.next;
  const hyphenated = word(t, at) === '-';
  if (hyphenated) at++;
  else if (between.has(word(t, at))) at++;
  const unit = units.get(word(t, at));
  if (unit === undefined) return null;
  const fortnight = word(t, at).startsWith('fortnight') ? 2 : 1;
  const weak =
    (word(t, i) === 'a' || word(t, i) === 'an' || (word(t, i) === 'one' && unit === 'day')) &&
    count.next === i + 1;
  const iso = isoOf(count.value * fortnight, unit);
  const more = hyphenated ? null : tail(t, at + 1, unit);
  if (!more) return { duration: iso, bound: count.bound, unit, next: at + 1, weak, hyphenated };
  return {
    duration: joinHalves(iso, more.iso),
    bound: count.bound,
    unit,
    next: more.next,
    weak: false,
    hyphenated,
  };
}

/** P1Y and P6M make P1Y6M; P10Y and P5Y make P15Y. */
function joinHalves(a: string, b: string): string {
  const years = /^P(\d+)Y$/.exec(a);
  const more = /^P(\d+)Y$/.exec(b);
  return years && more ? `P${Number(years[1]) + Number(more[1])}Y` : join(a, b);
}

/** The least that a bare plural can be: "for decades" is at least two of them. Hours and minutes say nothing. */
function vagueOf(unit: AmountUnit): string | null {
  return unit === 'hour' || unit === 'minute' ? null : isoOf(2, unit);
}
