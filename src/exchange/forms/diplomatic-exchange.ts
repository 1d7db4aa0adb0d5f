import { ok, type Result } from '../../base/index.ts';
import type { Table } from '../../record/index.ts';
import { codeOfCow } from './cow-codes.ts';
import { emptyReading, isBlank, type Line, linesOf, type Reading, yearIn } from './lines.ts';

const columns = ['year', 'ccode1', 'ccode2', 'DR_at_1', 'DR_at_2'];

/** Envoys by level: 1 chargé d'affaires, 2 minister, 3 ambassador, 9 of another or unknown level. */
const levels: Readonly<Record<string, string>> = { '1': '', '2': 'legation', '3': 'embassy', '9': '' };

/** A mission seen in a wave. */
interface Sighting {
  readonly year: number;
  readonly row: number;
  readonly level: string;
}

/** The missions of a line: who sends to whom, at what level. Side 1 receives DR_at_1 from side 2. */
function take(line: Line, found: Map<string, Sighting[]>, problems: Reading['problems']): void {
  const year = yearIn(line.cell('year'));
  if (year === null) {
    problems.push({ row: line.row, column: 'year', message: 'is no year: write one as 1975.' });
    return;
  }
  const codes = (['ccode1', 'ccode2'] as const).map(column => {
    const code = codeOfCow(line.cell(column), year);
    if (code === null)
      problems.push({
        row: line.row,
        column,
        message: `"${line.cell(column).slice(0, 20)}" is no state's Correlates-of-War number in ${year}.`,
      });
    return code;
  });
  const [one, two] = codes;
  // The two Hesses share a code: what they had with each other is left out.
  if (!one || !two || one === two) return;
  for (const [column, from, to] of [
    ['DR_at_1', two, one],
    ['DR_at_2', one, two],
  ] as const) {
    const cell = line.cell(column);
    if (isBlank(cell) || cell === '0') continue;
    const level = levels[cell];
    if (level === undefined) {
      problems.push({ row: line.row, column, message: 'is no level: 0, 1, 2, 3 or 9.' });
      continue;
    }
    const key = `${from} ${to}`;
    found.set(key, [...(found.get(key) ?? []), { year, row: line.row, level }]);
  }
}

/** The sightings of a mission as runs: one wave missed is no break, as the coding has holes. */
function runsOf(sightings: readonly Sighting[], place: ReadonlyMap<number, number>): Sighting[][] {
  const runs: Sighting[][] = [];
  for (const sighting of [...sightings].sort((x, y) => x.year - y.year)) {
    const last = runs.at(-1)?.at(-1);
    if (last && place.get(sighting.year)! - place.get(last.year)! <= 2) runs.at(-1)!.push(sighting);
    else runs.push([sighting]);
  }
  return runs;
}

/**
 * Reads the Correlates of War's Diplomatic Exchange (Bayer 2006; one line for two states in a wave): a mission first seen
 * in 1960 was opened between the wave before and 1960, one last seen in 1980 closed between 1980 and the next wave, both
 * as dates with a range; the waves are those of the file. Entries are of missions, never of relations.
 */
export function readDiplomaticExchange(text: string): Result<Table> {
  const lines = linesOf(text, 'cow-diplomatic-exchange', columns);
  if (!lines.ok) return lines;
  const reading = emptyReading();
  const found = new Map<string, Sighting[]>();
  for (const line of lines.value) take(line, found, reading.problems);
  const years = new Set(lines.value.map(line => yearIn(line.cell('year'))).filter(year => year !== null));
  const waves = [...years].sort((x, y) => x - y);
  const place = new Map(waves.map((year, i) => [year, i]));
  for (const [key, sightings] of found) {
    const parties = key.split(' ');
    for (const run of runsOf(sightings, place)) {
      const [first, last] = [run[0]!, run.at(-1)!];
      const before = waves[place.get(first.year)! - 1];
      const next = waves[place.get(last.year)! + 1];
      const source = { source: 'cow-diplomatic-exchange', locator: parties.join('-') };
      const detail = first.level === '' ? {} : { detail: first.level };
      const opened = before === undefined ? `../${first.year}` : `${before}/${first.year}`;
      reading.drafts.push({ kind: 'mission-opened', parties, date: opened, ...source, ...detail });
      reading.rows.push(first.row);
      if (next === undefined) continue;
      reading.drafts.push({ kind: 'mission-closed', parties, date: `${last.year}/${next}`, ...source });
      reading.rows.push(last.row);
    }
  }
  return ok(reading);
}
