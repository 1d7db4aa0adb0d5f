import { edtfOfRange } from '../time/index.ts';
import type { Happening } from './happening.ts';

/** An interval (half-open) in which a state of affairs held, with the happenings that open and close it. */
export interface Spell {
  /** EDTF of the day on which it began, no more precise than the sources; null where no entry tells of it. */
  readonly from: string | null;
  /** EDTF of the day from which it no longer held; null while it goes on. */
  readonly to: string | null;
  readonly opened: Happening;
  readonly closed: Happening | null;
}

/** The EDTF date of a happening: the days on which it can have been. */
export const dateOf = (happening: Happening): string | null =>
  Number.isFinite(happening.earliest)
    ? edtfOfRange({ from: happening.earliest, to: happening.latest })
    : null;

/** The spells that a run of happenings makes. */
export function spellsOf(happenings: readonly Happening[]): Spell[] {
  const spells: Spell[] = [];
  happenings.forEach((opened, i) => {
    if (opened.change !== 'open') return;
    const closed = happenings[i + 1] ?? null;
    spells.push({
      from: opened.inferred ? null : dateOf(opened),
      to: closed === null ? null : dateOf(closed),
      opened,
      closed,
    });
  });
  return spells;
}
