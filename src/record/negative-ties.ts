import { readCompiled } from '../base/index.ts';
import { type Day, daysOf } from './days.ts';

export const tieTypes = ['war', 'dispute', 'rivalry'] as const;

/** What set two states against each other, over a span of time. No entry of the record: nobody's relations ended by it. */
export interface NegativeTie {
  /** Codes as of its first year, in alphabetical order. */
  readonly a: string;
  readonly b: string;
  readonly type: (typeof tieTypes)[number];
  /** EDTF, no more precise than the source; both ends belong to the span. `2020/..` is "still so when last looked at". */
  readonly from: string;
  readonly to: string;
  /** Hostility of a dispute: 1 none, 2 threat, 3 display of force, 4 use of force, 5 war (MID); 0 for rivalries. */
  readonly level: number;
  /** The key of a card in data/sources.csv, and the number of the war, dispute or rivalry there. */
  readonly source: string;
  readonly locator: string;
}

/** compiled/ties.json, made by scripts/compile/ties.ts: strings once; type, level, a, b, from, to, source, locator. */
export interface CompiledTies {
  readonly strings: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

let shipped: readonly NegativeTie[] | undefined;

/** Wars, militarised disputes (1816-2014) and strategic rivalries (to 2020) between states; read once, when asked for. */
export function negativeTies(): readonly NegativeTie[] {
  if (shipped) return shipped;
  const { strings, rows } = readCompiled<CompiledTies>('ties');
  shipped = rows.map(([type, level, a, b, from, to, source, locator]) => ({
    a: strings[a!]!,
    b: strings[b!]!,
    type: tieTypes[type!]!,
    from: strings[from!]!,
    to: strings[to!]!,
    level: level!,
    source: strings[source!]!,
    locator: strings[locator!]!,
  }));
  return shipped;
}

/**
 * Whether a tie held on a day: yes, no, or maybe where its dates are too coarse to tell (a month or a year counts whole
 * for what lies wholly inside, and is a maybe at either end).
 */
export function tieOn(tie: NegativeTie, day: Day): 'yes' | 'no' | 'maybe' {
  const from = daysOf(tie.from)!;
  const to = daysOf(tie.to)!;
  if (day < from.from || day > to.to) return 'no';
  return day >= from.to && day <= to.from ? 'yes' : 'maybe';
}
