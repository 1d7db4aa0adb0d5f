import { polity } from '../../atlas/index.ts';
import { ok, type Result } from '../../base/index.ts';
import type { Table } from '../../record/index.ts';
import { emptyReading, isBlank, type Line, linesOf, type Problem, yearIn } from './lines.ts';

const columns = ['iso3c', 'south_north', 'date', 'cut_date', 'reestablish_date'];

const koreas: Readonly<Record<string, string>> = {
  'south korea': 'KOR',
  'north korea': 'PRK',
  KOR: 'KOR',
  PRK: 'PRK',
};

const kinds = [
  ['date', 'relations-established'],
  ['cut_date', 'relations-severed'],
  ['reestablish_date', 'relations-restored'],
] as const;

/** The years of a line by column; what is no year is a problem. */
function yearsOf(line: Line, problems: Problem[]): Map<string, number> {
  const years = new Map<string, number>();
  for (const [column] of kinds) {
    const cell = line.cell(column);
    if (isBlank(cell)) continue;
    const year = yearIn(cell);
    if (year === null)
      problems.push({ row: line.row, column, message: `"${cell.slice(0, 20)}" is no year.` });
    else years.set(column, year);
  }
  return years;
}

/**
 * Reads kdiplo's panel (Ayhan 2025: a line for a state, a Korea and a year): relations established, severed and restored,
 * to the year, once for each state and Korea. Lines before a state existed have no dates and are passed over.
 */
export function readKdiplo(text: string): Result<Table> {
  const lines = linesOf(text, 'kdiplo', columns);
  if (!lines.ok) return lines;
  const reading = emptyReading();
  const seen = new Set<string>();
  const wrong = new Set<string>();
  for (const line of lines.value) {
    const { row } = line;
    const cell = line.cell('south_north');
    const korea = koreas[cell] ?? koreas[cell.toLowerCase()];
    const other = line.cell('iso3c');
    const problems: Problem[] = [];
    if (korea === undefined)
      problems.push({ row, column: 'south_north', message: 'must be South Korea or North Korea.' });
    if (polity(other) === null)
      problems.push({ row, column: 'iso3c', message: `"${other.slice(0, 20)}" is no code of a state.` });
    const years = yearsOf(line, problems);
    const begun = years.get('date');
    const cut = years.get('cut_date');
    if (cut !== undefined && begun !== undefined && cut < begun)
      problems.push({
        row,
        column: 'cut_date',
        message: `relations were cut in ${cut}, before they began in ${begun}.`,
      });
    // A panel repeats itself every year: what is wrong with two states is said once.
    for (const problem of problems) {
      const key = `${cell} ${other} ${problem.column} ${problem.message}`;
      if (!wrong.has(key)) reading.problems.push(problem);
      wrong.add(key);
    }
    if (problems.length > 0 || korea === undefined) continue;
    for (const [column, kind] of kinds) {
      const year = years.get(column);
      const key = `${korea} ${other} ${kind} ${year}`;
      if (year === undefined || seen.has(key)) continue;
      seen.add(key);
      const parties = [korea, other];
      reading.drafts.push({
        kind,
        parties,
        date: String(year),
        source: 'kdiplo',
        locator: `diplo_ties_data.csv#${parties.join('-')}`,
      });
      reading.rows.push(row);
    }
  }
  return ok(reading);
}
