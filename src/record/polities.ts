import type { Ternary } from '../base/index.ts';
import type { Day, DayRange } from './days.ts';

/** What the record needs to know of polities; an argument, so that tests can do without the atlas. */
export interface Polities {
  /** Whether the polity existed on that day; "maybe" where nobody knows. */
  existed(code: string, day: Day): Ternary;
  /**
   * The days from..to (`to` not included) outside of which `existed` says "no"; none where it never does. A quick way to
   * ask the same; left out, each day is asked for.
   */
  livesOf?(code: string): readonly DayRange[];
  /** The code under which the same state goes on (SUN as RUS); the code itself for all others. */
  continuator(code: string): string;
  /** What a sentence calls it. */
  name(code: string): string;
}

/** Polities of which nothing is known: they always exist, never change and are called by their codes. */
export const anyPolities: Polities = {
  existed: () => 'yes',
  continuator: code => code,
  name: code => code,
};
