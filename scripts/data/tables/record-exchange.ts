import type { Row, Source, Sources, Table } from '../table.ts';
import { type Level, type Sighting, sightings, type Wave, waves } from './record-exchange-sightings.ts';
import { entryColumns, entryRow } from './record-shared.ts';
import { cowStates } from './record-system.ts';
import { table as usMissions } from './record-us-missions.ts';

const exchange: Source = {
  id: 'cow-diplomatic-exchange',
  origin:
    'https://correlatesofwar.org/data-sets/diplomatic-exchange, rebuilt from a table derived from it (https://github.com/jmp243/DipRep, commit 6d8f2ca)',
  citation: 'Bayer, R. 2006, Diplomatic Exchange Data set, v2006.1, Correlates of War Project',
  licence: 'free with citation',
  retrieved: '2026-11-24',
};

const detailOf: Readonly<Record<Level, string>> = { 0: '', 1: '', 2: 'legation', 3: 'embassy', 9: '' };

/** Waves after which comes a long hole with a war in it: who is missing from the next one did break. */
const beforeHole = new Set([1914, 1940]);

/** The wave with some 1,700 pairs too many: who is seen last (or only) there need not have been there at all. */
const inflated = 1980;

interface Run {
  readonly seen: readonly Wave[];
  readonly next: Wave | undefined;
}

/**
 * The waves in which a mission was seen, as runs. One missing wave is no break (the coding has holes), unless a world
 * war lies in it; a mission seen in 1980 and neither before nor after was none.
 */
function runsOf(seen: readonly Wave[]): Run[] {
  const lone = (at: number): boolean =>
    seen[at]!.year === inflated &&
    (seen[at - 1]?.at ?? -9) < seen[at]!.at - 1 &&
    (seen[at + 1]?.at ?? 99) > seen[at]!.at + 1;
  const trusted = seen.filter((_, at) => !lone(at));
  const runs: Wave[][] = [];
  trusted.forEach((wave, i) => {
    const before = trusted[i - 1];
    const missed = before ? wave.at - before.at - 1 : 0;
    if (before && (missed === 0 || (missed === 1 && !beforeHole.has(before.year)))) runs.at(-1)!.push(wave);
    else runs.push([wave]);
  });
  return runs.map((run, i) => ({ seen: run, next: runs[i + 1]?.[0] }));
}

/** When the mission of a run was opened: after the wave before, if both states were there then to be looked at. */
function openedOf(first: Wave, pair: Sighting): string {
  const before = waves[first.at - 1];
  if (before === undefined) return `../${first.year}`;
  if (pair.members(before)) return `${before.year}/${first.year}`;
  const born = pair.enteredBy(first);
  if (born === first.year) return String(born);
  return born !== null && born > before.year ? `${born}/${first.year}` : `../${first.year}`;
}

/** When it was closed: between two waves if the break is real, else "then, later or never"; null where it goes on. */
function closedOf({ seen, next }: Run, pair: Sighting): string | null {
  const last = seen.at(-1)!;
  const [after, second] = [waves[last.at + 1], waves[last.at + 2]];
  if (after === undefined) return null;
  const missedTwice = next ? next.at > last.at + 2 : second !== undefined && pair.members(second);
  const real = last.year !== inflated && pair.members(after) && (beforeHole.has(last.year) || missedTwice);
  return real ? `${last.year}/${after.year}` : `${last.year}/..`;
}

function rowsOf(pair: Sighting): Row[] {
  return runsOf(pair.seen).flatMap(run => {
    const [first, last] = [run.seen[0]!, run.seen.at(-1)!];
    const level = run.seen.map(wave => pair.levelAt(wave)).find(known => detailOf[known] !== '') ?? 9;
    const row = (kind: string, wave: Wave, date: string, detail: string) => {
      const parties = pair.codesAt(wave);
      const source = `cow-diplomatic-exchange ${parties.join('-')}`;
      return entryRow(kind, parties, date, source, { detail });
    };
    const closed = closedOf(run, pair);
    const opened = row('mission-opened', first, openedOf(first, pair), detailOf[level]);
    return closed === null ? [opened] : [opened, row('mission-closed', last, closed, '')];
  });
}

const yearsOf = (date: string): [number, number] => {
  const [from, to] = date.split('/').map(part => (part === '..' ? Number.NaN : Number(part.slice(0, 4))));
  return [from!, to ?? from!];
};

/**
 * Whether a wave bears out a change that the table of United States missions has to the day. The waves also count envoys
 * who lived elsewhere and interests sections, which that table tells apart, so that what it does not have is left out.
 */
function bornOut(row: Row, dated: readonly Row[]): boolean {
  if (!String(row.parties).startsWith('USA ')) return true;
  const [from, to] = yearsOf(String(row.date));
  const opening = row.kind === 'mission-opened';
  return dated.some(other => {
    if (other.parties !== row.parties || !['legation', 'embassy'].includes(String(other.detail)))
      return false;
    const [year] = yearsOf(String(other.date));
    return (other.kind !== 'mission-closed') === opening && year >= from && year <= to;
  });
}

/** Every row, and whether it belongs into the record. */
function judged(sources: Sources): { row: Row; kept: boolean }[] {
  const dated = usMissions.build(sources);
  return sightings(sources)
    .flatMap(rowsOf)
    .map(row => ({ row, kept: bornOut(row, dated) }));
}

const columnsAndSources = { columns: entryColumns, sources: [exchange, cowStates] };

/** Missions seen in the waves of the Diplomatic Exchange data; of the United States' own, what their table bears out. */
export const tables: readonly Table[] = [
  {
    ...columnsAndSources,
    name: 'record/exchange',
    build: sources =>
      judged(sources)
        .filter(({ kept }) => kept)
        .map(({ row }) => row),
  },
  {
    ...columnsAndSources,
    name: 'checks/exchange-left-out',
    build: sources =>
      judged(sources)
        .filter(({ kept }) => !kept)
        .map(({ row }) => row),
  },
];
