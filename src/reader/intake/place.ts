import { findNames } from '../../atlas/index.ts';

/** Seats of diplomacy that are no capital, and so in no table of the atlas. */
const seats = new Set(
  'new york|geneva|the hague|strasbourg|istanbul|hong kong|dubai|jerusalem|united nations'.split('|'),
);

/** One to three capitalised words. */
const shape = /^\p{Lu}[\p{L}.'’-]+(?:,? \p{Lu}[\p{L}.'’-]+){0,2}$/u;

/**
 * Is a line that stands alone beside a date a place ("New York"), and nobody's name? Only what the atlas knows as a
 * capital or country, or one of the seats of diplomacy, is.
 */
export function isPlace(line: string): boolean {
  if (!shape.test(line)) return false;
  if (seats.has(line.toLowerCase().replace(/,.*$/, ''))) return true;
  return findNames(line).some(hit => hit.candidates.some(c => c.kind === 'capital' || c.kind === 'name'));
}
