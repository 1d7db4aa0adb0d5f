import { digits, joined, type Lexed, word } from '../expression/lex.ts';

/** A time of day, "HH:MM", and the token behind it (its zone included). */
export interface Clock {
  readonly time: string;
  readonly next: number;
}

const zones = new Set(
  'gmt utc bst ist est edt cst cdt mst mdt pst pdt cet cest eet eest msk kst jst hkt sgt aest aedt nzst ict wib pkt z et ct pt hrs h uhr'.split(
    ' ',
  ),
);

const halves: ReadonlyMap<string, number> = new Map([
  ['am', 0],
  ['pm', 12],
  ['오전', 0],
  ['오후', 12],
]);

/** Steps over "GMT", "(KST)", "+0900", "+09:00" behind a time. */
function overZone(t: Lexed, i: number): number {
  let at = i;
  if (word(t, at) === '(' && zones.has(word(t, at + 1)) && word(t, at + 2) === ')') return at + 3;
  if (zones.has(word(t, at))) at++;
  if ((word(t, at) === '+' || word(t, at) === '-') && joined(t, at + 1) && digits(t, at + 1, 1, 4) !== null) {
    at += 2;
    if (word(t, at) === ':' && joined(t, at) && joined(t, at + 1) && digits(t, at + 1, 2, 2) !== null)
      at += 2;
  }
  return at;
}

/** "am", "p.m.", or nothing. */
function half(t: Lexed, i: number): { readonly add: number; readonly next: number } | null {
  const add = halves.get(word(t, i));
  if (add !== undefined) return { add, next: i + 1 };
  const letter = word(t, i);
  if ((letter !== 'a' && letter !== 'p') || word(t, i + 1) !== '.' || word(t, i + 2) !== 'm') return null;
  return { add: letter === 'p' ? 12 : 0, next: word(t, i + 3) === '.' && joined(t, i + 3) ? i + 4 : i + 3 };
}

/** Reads "08:12", "9:22 AM", "23:02 BST", "16.48 GMT", "10h30", "오전 8:12", "0812 GMT"; null for anything else. */
export function readClock(t: Lexed, i: number): Clock | null {
  const early = halves.get(word(t, i));
  const at = early === undefined || /^[ap]m$/.test(word(t, i)) ? i : i + 1;
  let hour = digits(t, at, 1, 2);
  let minute = 0;
  let next = at + 1;
  const mark = word(t, next);
  const pair = joined(t, next) && joined(t, next + 1) ? digits(t, next + 1, 2, 2) : null;
  if (hour !== null && pair !== null && (mark === ':' || mark === '.' || mark === 'h')) {
    minute = pair;
    next += 2;
    if (word(t, next) === ':' && joined(t, next) && digits(t, next + 1, 2, 2) !== null) next += 2;
    if (mark === '.' && !half(t, next) && !zones.has(word(t, next))) return null;
  } else {
    const four = digits(t, at, 4, 4);
    if (four !== null && zones.has(word(t, next)) && word(t, next) !== 'et') {
      hour = Math.floor(four / 100);
      minute = four % 100;
    } else if (hour === null || !half(t, next)) return null;
  }
  const later = half(t, next);
  if (later) next = later.next;
  const add = later ? later.add : early !== undefined && at > i ? early : null;
  if (hour > 24 || minute > 59 || (add !== null && hour > 12)) return null;
  const full = add === null ? hour : (hour % 12) + add;
  return {
    time: `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
    next: overZone(t, next),
  };
}
