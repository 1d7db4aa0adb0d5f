import type { Edtf } from '../edtf.ts';

/** How the words around a date bind it: "since 1962", "by June" (before), "for ten years", "between 1961 and 1977". */
export type Relation = 'at' | 'since' | 'until' | 'before' | 'after' | 'for' | 'between';

/** What part of a unit is meant: "early 2019", "mid-March", "the end of this year". */
export type Part =
  | 'beginning'
  | 'early'
  | 'first-half'
  | 'middle'
  | 'second-half'
  | 'late'
  | 'end'
  /** From the unit's beginning to now ("earlier this year"), and from now to its end ("later this year"). */
  | 'earlier'
  | 'later';

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** Whether a stated amount is exact: "over 20 years", "almost seven years", "about a decade". */
export type Bound = 'exact' | 'about' | 'over' | 'under';

/** Parts of a calendar date as they are written; what the words leave out is null. */
export interface CalendarForm {
  readonly form: 'calendar';
  readonly year: number | null;
  /** "April 3 last year", "December of that year": the year by its distance from another. */
  readonly yearFrom: { readonly base: 'reference' | 'antecedent'; readonly offset: number } | null;
  /** "the 3rd of this month", "the 21st of the same month": the month by its distance from another. */
  readonly monthFrom: { readonly base: 'reference' | 'antecedent'; readonly offset: number } | null;
  /** 1-12, or a division 21-41 of EDTF (seasons, quarters, halves). */
  readonly month: number | null;
  readonly day: number | null;
  /** ISO weekday where one stands beside the date. */
  readonly weekday: number | null;
  readonly part: Part | null;
  readonly approximate: boolean;
  /** For 5/6/2024, which may be read either way: the other reading. */
  readonly other: { readonly month: number; readonly day: number } | null;
}

/** The 1990s, the nineties, the early 1970s; the 20th century. */
export interface SpanForm {
  readonly form: 'decade' | 'century';
  /** First year: 1990 for the 1990s, 1900 for the 20th century. */
  readonly first: number;
  readonly part: Part | null;
}

/** A weekday: "on Wednesday", "last Thursday", "Wednesday of last week" (week -1). */
export interface WeekdayForm {
  readonly form: 'weekday';
  readonly weekday: number;
  readonly which: 'plain' | 'last' | 'this' | 'next' | 'that';
  /** Weeks from the reference's own, where the words name one. */
  readonly week: number | null;
}

/** A unit counted from the reference: today (day 0), last month (month -1), early this year (year 0, early). */
export interface DeicticForm {
  readonly form: 'deictic';
  readonly unit: Unit;
  readonly offset: number;
  readonly part: Part | null;
}

/** A month or season by its place from the reference: "last December", "this spring", "next May". */
export interface NamedForm {
  readonly form: 'named';
  readonly month: number;
  readonly day: number | null;
  readonly which: 'last' | 'this' | 'next';
  readonly part: Part | null;
}

/** A distance from a point: "three months ago", "two decades later", "15 months after the rupture". */
export interface ShiftForm {
  readonly form: 'shift';
  /** ISO 8601; null where the amount is not told ("years later"). */
  readonly duration: string | null;
  readonly bound: Bound;
  readonly unit: Unit | 'hour';
  readonly towards: 'past' | 'future';
  /** From where: the time of writing, the date told last, or the event that the words after it name. */
  readonly from: 'reference' | 'antecedent' | 'event';
}

/** A unit told before: "that November", "the same day", "the following year" (offset 1), "then". */
export interface AnaphorForm {
  readonly form: 'anaphor';
  readonly unit: Unit | null;
  readonly offset: number;
  readonly month: number | null;
  readonly weekday: number | null;
  readonly part: Part | null;
}

/** An amount of time: "for over 20 years", "half a century", "a three-year dispute". */
export interface DurationForm {
  readonly form: 'duration';
  /** ISO 8601. For a vague amount the least that it can be ("dozens of years": P24Y, over); null for "hours". */
  readonly duration: string | null;
  readonly bound: Bound;
  /** A stretch that ends or begins at the reference ("the past three years", "the coming days"), or neither. */
  readonly window: 'past' | 'future' | null;
  /** "its 10th year", "the 60th anniversary": the amount is an ordinal. */
  readonly ordinal: 'year' | 'anniversary' | null;
}

/** Words for a time that no calendar holds: "recently", "soon", "now". */
export interface VagueForm {
  readonly form: 'vague';
  readonly sense: 'recently' | 'soon' | 'now' | 'earlier' | 'later';
}

export type PointForm =
  | CalendarForm
  | SpanForm
  | WeekdayForm
  | DeicticForm
  | NamedForm
  | ShiftForm
  | AnaphorForm
  | VagueForm;

/** Two points and what lies between: "from 1949 to 1959", "1950-53", "September 10-11". */
export interface RangeForm {
  readonly form: 'range';
  readonly from: PointForm;
  readonly to: PointForm;
}

export type DateForm = PointForm | DurationForm | RangeForm;

/** A date or an amount of time as the words of a sentence give it, not yet resolved. */
export interface DateExpression {
  /** UTF-16 offsets into the sentence's text, its preposition included: "on Wednesday". */
  readonly span: readonly [number, number];
  /** The same without the preposition: "Wednesday". */
  readonly core: readonly [number, number];
  readonly relation: Relation;
  /** The words that set the relation, lower case: "on", "as of", "not until"; null where there are none. */
  readonly preposition: string | null;
  readonly form: DateForm;
}

/** What a form comes to, before its relation and span are added. */
export interface Point {
  readonly date: Edtf | null;
  readonly interval: Edtf | null;
  readonly basis: ResolvedDate['basis'];
}

/** What a date expression comes to. */
export interface ResolvedDate {
  /** At the precision of the words: "early this month" is 2024-02. Null where it is unknown. */
  readonly date: Edtf | null;
  /** A narrower or wider stretch where the words give one: 2024-02-01/2024-02-10; else null. */
  readonly interval: Edtf | null;
  /** Told in full; reckoned from the reference; or reckoned from an event or date told before. */
  readonly basis: 'stated' | 'relative' | 'event';
  readonly relation: Relation;
  /** ISO 8601, or null. */
  readonly duration: string | null;
  readonly bound: Bound | null;
  readonly span: readonly [number, number];
}

/** From where a sentence's dates are reckoned. */
export interface DateContext {
  /** The article's own date: a day, or coarser, or null where there is none. */
  readonly reference: Edtf | null;
  /** Where the clause looks, by its tense; null where that is not known. */
  readonly direction: 'past' | 'future' | null;
  /** The date told last, or that of the event which the expression hangs on. */
  readonly antecedent?: Edtf | null;
  /** A year to take for a day and month without one, before the reference is asked (a text that goes by years). */
  readonly year?: number | null;
}
