import { dateOf, type Happening, type Spell, sourceOf } from '../../record/index.ts';

/** Who tells of a happening, in the entry's own date. */
export interface Telling {
  readonly kind: string;
  readonly date: string;
  readonly source: string;
  readonly locator: string;
  readonly id: string;
}

/** A happening for people and programs: when it was, who says so, and whether they disagree. */
export interface Told {
  readonly change: 'open' | 'close';
  /** EDTF; null where nobody dates it. */
  readonly date: string | null;
  readonly kinds: readonly string[];
  /** The sources give dates that cannot both be right. */
  readonly disputed: boolean;
  /** No entry says so: it follows from the others. */
  readonly inferred: boolean;
  /** The two sides as the first of the entries has them, the acting one first; null where there is no entry. */
  readonly sides: readonly [string, string] | null;
  readonly tellings: readonly Telling[];
}

/** The sides in the order of the first entry; of an entry with many parties, the two that are meant. */
function sidesOf({ entries }: Happening, a: string, b: string): Told['sides'] {
  const parties = entries[0]?.parties;
  if (parties === undefined) return null;
  return parties.length === 2 ? [parties[0]!, parties[1]!] : [a, b];
}

/** A happening between two as it is told. */
export const told = (happening: Happening, a: string, b: string): Told => ({
  sides: sidesOf(happening, a, b),
  change: happening.change,
  date: dateOf(happening),
  kinds: happening.kinds,
  disputed: happening.disputed,
  inferred: happening.inferred,
  tellings: happening.entries.map(entry => ({
    kind: entry.kind,
    date: entry.date,
    source: sourceOf(entry),
    locator: entry.locator,
    id: entry.id,
  })),
});

/** A spell as its two dates (EDTF): null where nobody dates the beginning, and where it goes on. */
export interface Interval {
  readonly from: string | null;
  readonly to: string | null;
}

/** The dates of a spell. */
export const interval = ({ from, to }: Spell): Interval => ({ from, to });
