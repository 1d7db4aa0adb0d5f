import type { Sources } from '../table.ts';
import { codeIn, stateOf, systemMembers } from './record-system.ts';

/** One year in which the survey looked at every pair of members of the state system. */
export interface Wave {
  readonly year: number;
  readonly at: number;
}

const years = [
  1817, 1824, 1827, 1832, 1836, 1840, 1844, 1849, 1854, 1859, 1864, 1869, 1874, 1879, 1884, 1889, 1894, 1899,
  1904, 1909, 1914, 1920, 1925, 1930, 1935, 1940, 1950, 1955, 1960, 1965, 1970, 1975, 1980, 1985, 1990, 1995,
  2000, 2005,
];

export const waves: readonly Wave[] = years.map((year, at) => ({ year, at }));

/** 0 none, 1 chargé d'affaires, 2 minister, 3 ambassador, 9 other or unknown. */
export type Level = 0 | 1 | 2 | 3 | 9;

/** One sender's missions at one host: the waves in which there was one. */
export interface Sighting {
  readonly seen: readonly Wave[];
  levelAt(wave: Wave): Level;
  /** Sender and host, by the codes that they had in that year. */
  codesAt(wave: Wave): [string, string];
  /** Whether both were members of the state system in the year of a wave, so that its silence means something. */
  members(wave: Wave): boolean;
  /** The later of the years in which the two entered the system, as of a wave; null where it is not known. */
  enteredBy(wave: Wave): number | null;
}

const codeOf = (number: string, year: number): string => {
  const found = codeIn(number, year);
  if (found === null) throw new Error(`no code for COW number ${number} in ${year}`);
  return found;
};

type Seen = Map<number, { level: Level; codes: [string, string] }>;

/** Every sender and host with the waves in which a mission was seen, from the table of pairs. */
function collect(sources: Sources): Map<string, Seen> {
  const pairs = new Map<string, Seen>();
  const note = (sender: string, host: string, year: number, level: Level) => {
    if (level === 0) return;
    const codes: [string, string] = [codeOf(sender, year), codeOf(host, year)];
    const key = codes.map(stateOf).join(' ');
    const seen = pairs.get(key) ?? new Map();
    pairs.set(key, seen.set(year, { level, codes }));
  };
  for (const row of sources.csv('cow-diplomatic-exchange/diplomatic_exchange_partial.csv')) {
    note(row.ccode2!, row.ccode1!, Number(row.year), Number(row.DR_at_1) as Level);
    note(row.ccode1!, row.ccode2!, Number(row.year), Number(row.DR_at_2) as Level);
  }
  addLast(sources, pairs, note);
  return pairs;
}

/**
 * The last wave is known by pair only: equal or unequal ranks mean missions both ways; a one-sided pair had the mission
 * that the wave before it had, if that was one-sided too.
 */
function addLast(
  sources: Sources,
  pairs: ReadonlyMap<string, Seen>,
  note: (sender: string, host: string, year: number, level: Level) => void,
): void {
  for (const row of sources.csv('cow-diplomatic-exchange/pairs_2005_recovered.csv')) {
    const [one, other] = [row.ccode1!, row.ccode2!];
    const before = Number(row.previous_wave);
    const had = (sender: string, host: string): boolean => {
      const key = [codeOf(sender, before), codeOf(host, before)].map(stateOf).join(' ');
      return pairs.get(key)?.has(before) ?? false;
    };
    const [forth, back] = [had(one, other), had(other, one)];
    const both = row.ranks !== 'one-sided';
    if (both || (forth && !back)) note(one, other, 2005, 9);
    if (both || (back && !forth)) note(other, one, 2005, 9);
  }
}

/** Every sender and host between which a mission was ever seen, by code. */
export function sightings(sources: Sources): Sighting[] {
  const system = systemMembers(sources);
  return [...collect(sources)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, seen]): Sighting => {
      const [sender, host] = key.split(' ') as [string, string];
      return {
        seen: waves.filter(({ year }) => seen.has(year)),
        levelAt: ({ year }) => seen.get(year)!.level,
        codesAt: ({ year }) => seen.get(year)!.codes,
        members: ({ year }) => system.member(sender, year) && system.member(host, year),
        enteredBy({ year }) {
          const [a, b] = [system.entered(sender, year), system.entered(host, year)];
          return a === null || b === null ? null : Math.max(a, b);
        },
      };
    });
}
