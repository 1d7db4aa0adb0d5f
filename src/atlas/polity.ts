import type { Ternary } from '../base/index.ts';
import { loadAtlas } from './load.ts';
import type { Polity } from './types.ts';
import { anyOf, days, within } from './when.ts';

/** The polity with this code, or null. */
export const polity = (code: string): Polity | null => loadAtlas().polities.get(code) ?? null;

/** Every polity, by code. */
export const polities = (): readonly Polity[] => [...loadAtlas().polities.values()];

/**
 * Did the polity exist on this EDTF date? `maybe` where the date does not decide it, is missing, or the polity has no
 * dates (a dependency).
 */
export function existed(code: string, on: string | null): Ternary {
  const found = polity(code);
  if (found === null) return 'no';
  const range = days(on);
  if (range === null || found.spans.length === 0) return 'maybe';
  return anyOf(found.spans.map(span => within(range, span.from, span.to)));
}

/** The codes that followed a polity when it ended (none while it lives). */
export const successors = (code: string): readonly string[] => polity(code)?.after ?? [];

/** Codes for one place over time where a present-day code is used of all of it: the code, and from when to when. */
const lines: Readonly<Record<string, readonly (readonly [string, string | null, string | null])[]>> = {
  RUS: [['SUN', '1922-12-30', '1991-12-26']],
  SRB: [
    ['YUG', '1918-12-01', '2003-02-04'],
    ['SCG', '2003-02-04', '2006-06-05'],
  ],
  CZE: [['CSK', '1918-10-28', '1993-01-01']],
  EGY: [['UAR', '1958-02-22', '1961-09-29']],
  SYR: [['UAR', '1958-02-22', '1961-09-29']],
  AUT: [['AUH', '1867-06-08', '1918-11-12']],
  VAT: [['PPS', null, '1870-09-20']],
  DEU: [
    ['PRU', null, '1867-07-01'],
    ['NGC', '1867-07-01', '1871-01-18'],
  ],
  ITA: [['SRD', null, '1861-03-17']],
};

/** Polities that lived beside one on a divided land: asked for one, the other is named after it. */
const beside: Readonly<Record<string, readonly string[]>> = {
  DEU: ['DDR'],
  KOR: ['PRK'],
  VNM: ['RVN'],
  YEM: ['YMD'],
};

/** A place today → the code that stood for it on a date. */
function backward(code: string, on: string): string[] {
  const range = days(on);
  if (range === null) return [code];
  const then = (lines[code] ?? [])
    .filter(([, from, to]) => within(range, from, to) === 'yes')
    .map(([past]) => past);
  const main = then.length > 0 ? then : [code];
  const others = (beside[code] ?? []).filter(other => existed(other, on) === 'yes');
  return [...main, ...others];
}

/**
 * The codes that stand for a polity on a date, likeliest first: `codeOn('SUN', '1995')` is `['RUS', ...]`,
 * `codeOn('RUS', '1975')` is `['SUN']`, `codeOn('DEU', '1975')` is `['DEU', 'DDR']`. Successors are followed until
 * they exist; an unknown code or date gives the code itself.
 */
export function codeOn(code: string, on: string | null): string[] {
  if (on === null) return [code];
  let front = backward(code, on);
  const seen = new Set(front);
  for (let step = 0; step < 6 && !front.every(each => existed(each, on) !== 'no'); step++) {
    const next = front.flatMap(each => (existed(each, on) === 'no' ? ahead(each, seen) : [each]));
    if (next.length === 0) return [code];
    front = [...new Set(next)];
  }
  return front;
}

/** What followed a polity and was not met before; none where nothing did. */
function ahead(code: string, seen: Set<string>): string[] {
  const next = successors(code).filter(each => !seen.has(each));
  for (const each of next) seen.add(each);
  return next;
}
