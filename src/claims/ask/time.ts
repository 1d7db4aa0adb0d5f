import { daysOf } from '../../record/index.ts';
import { isoOfDay } from '../../time/index.ts';
import type { DateToken } from './token.ts';

/** What the dates of a verb phrase come to. */
export interface When {
  /** The day (or month, or year) on which a state is asked for; null where the words give none. */
  readonly on: string | null;
  /** The period within which an act is asked for, as an EDTF interval; null where the words give none. */
  readonly during: string | null;
  /** A state from this day until now is asked for ("since 1990"). */
  readonly since: string | null;
  /** The words fix a moment by which it had come about: "by 2015", "as of May". */
  readonly by: boolean;
  /** A stretch of more than a day with two ends: "between 1960 and 1970". */
  readonly span: boolean;
}

export const noTime: When = { on: null, during: null, since: null, by: false, span: false };

const interval = (from: number, to: number): string =>
  `${Number.isFinite(from) ? isoOfDay(from) : '..'}/${Number.isFinite(to) ? isoOfDay(to) : '..'}`;

const isBy = ({ preposition, relation }: DateToken): boolean =>
  (preposition !== null && /\bby\b|\bas of\b|\bas at\b/.test(preposition)) ||
  (relation === 'at' && preposition !== null && /\bas\b/.test(preposition));

/** What one date allows: the days within which an act may lie. */
function stretchOf(token: DateToken): { from: number; to: number } | null {
  const range = daysOf(token.date);
  if (range === null) return null;
  const open = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  if (isBy(token)) return { ...open, to: range.to };
  switch (token.relation) {
    case 'since':
      return { ...open, from: range.from };
    case 'after':
      return { ...open, from: range.to + 1 };
    case 'before':
      return { ...open, to: range.from - 1 };
    case 'until':
      return { ...open, to: range.to };
    default:
      return range;
  }
}

/** Reckons what the dates of a verb phrase come to, all of them together. */
export function whenOf(tokens: readonly DateToken[]): When {
  if (tokens.length === 0) return noTime;
  let from = Number.NEGATIVE_INFINITY;
  let to = Number.POSITIVE_INFINITY;
  for (const token of tokens) {
    const stretch = stretchOf(token);
    if (stretch === null) continue;
    from = Math.max(from, stretch.from);
    to = Math.min(to, stretch.to);
  }
  const only = tokens.length === 1 ? tokens[0]! : null;
  const at = only !== null && only.relation === 'at' ? only.date : null;
  const by = only !== null && isBy(only);
  return {
    on: at ?? (Number.isFinite(to) ? (by && only ? only.date : isoOfDay(to)) : null),
    during: interval(from, to),
    since: Number.isFinite(from) && !Number.isFinite(to) ? isoOfDay(from) : null,
    by,
    span: Number.isFinite(from) && Number.isFinite(to) && at === null,
  };
}
