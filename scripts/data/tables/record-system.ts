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

interface CodeSpell {
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

/** Numbers that had another state's code before they had today's: code and last year. */
const earlier: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  255: [
    ['PRU', 1866],
    ['NGC', 1870],
  ],
  300: [['AUT', 1866]],
  325: [['SRD', 1860]],
};

/** A Correlates-of-War number over years as codes of the record, each with its years; none for an unknown number. */
export function codesOf(number: string, from: number, to: number): CodeSpell[] {
  const spells: CodeSpell[] = [];
  let start = from;
  for (const [code, last] of earlier[number] ?? [])
    if (start <= Math.min(last, to)) {
      spells.push({ code, from: start, to: Math.min(last, to) });
      start = last + 1;
    }
  if (start > to) return spells;
  const rest = cowCode(Number(number), String(start), String(to));
  return [
    ...spells,
    ...rest.map(spell => ({ code: spell.code, from: Number(spell.from), to: Number(spell.to) })),
  ];
}

/** The code of a number in a year, or null. */
export const codeIn = (number: string, year: number): string | null =>
  codesOf(number, year, year)[0]?.code ?? null;

/** Reads the list of members. A state may have several spells (Cuba, France, Syria, ...). */
export function systemMembers(sources: Sources): StateSystem {
  const spells = new Map<string, { from: number; to: number }[]>();
  for (const row of sources.csv('cow-states/statelist2024.csv'))
    for (const { code, from, to } of codesOf(row.ccode!, Number(row.styear), Number(row.endyear))) {
      const state = stateOf(code);
      spells.set(state, [...(spells.get(state) ?? []), { from, to }]);
    }
  const spellOf = (code: string, year: number) =>
    spells.get(stateOf(code))?.find(({ from, to }) => from <= year && year <= to);
  return {
    member: (code, year) => spellOf(code, year) !== undefined,
    entered: (code, year) => spellOf(code, year)?.from ?? null,
    membersIn: year => [...spells.keys()].filter(code => spellOf(code, year) !== undefined).sort(),
  };
}
