import type { Source, Sources } from '../table.ts';
import { cowCode } from './atlas-cow.ts';

export const cowStates: Source = {
  id: 'cow-states',
  origin:
    'https://correlatesofwar.org/data-sets/state-system-membership, v2024 (https://github.com/brentonk/us_diplomatic_missions, input)',
  citation: 'Correlates of War Project 2025, State System Membership List, v2024',
  licence: 'free to use with citation',
  retrieved: '2026-11-24',
};

/** The state system of the Correlates of War: who was a member, by our codes (SUN as RUS, YUG as SRB). */
export interface StateSystem {
  /** Whether a state was a member in some part of a year. */
  member(code: string, year: number): boolean;
  /** The year in which the membership that holds in a year began; null where there is none. */
  entered(code: string, year: number): number | null;
  /** The members of a year, by code. */
  membersIn(year: number): string[];
}

/** States that the record keeps one account of, whatever code they had. */
const oneState: Readonly<Record<string, string>> = { SUN: 'RUS', YUG: 'SRB', SCG: 'SRB', UAR: 'EGY' };

/** The code under which a state's account is kept: SUN as RUS, YUG as SRB. */
export const stateOf = (code: string): string => oneState[code] ?? code;

/** Reads the list of members. A state may have several spells (Cuba, France, Syria, ...). */
export function systemMembers(sources: Sources): StateSystem {
  const spells = new Map<string, { from: number; to: number }[]>();
  for (const row of sources.csv('cow-states/statelist2024.csv'))
    for (const { code, from, to } of cowCode(Number(row.ccode), row.styear!, row.endyear!)) {
      const state = stateOf(code);
      spells.set(state, [...(spells.get(state) ?? []), { from: Number(from), to: Number(to) }]);
    }
  const spellOf = (code: string, year: number) =>
    spells.get(stateOf(code))?.find(({ from, to }) => from <= year && year <= to);
  return {
    member: (code, year) => spellOf(code, year) !== undefined,
    entered: (code, year) => spellOf(code, year)?.from ?? null,
    membersIn: year => [...spells.keys()].filter(code => spellOf(code, year) !== undefined).sort(),
  };
}
