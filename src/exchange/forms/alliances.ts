import { ok, type Result } from '../../base/index.ts';
import type { Table } from '../../record/index.ts';
import { codeOfCow } from './cow-codes.ts';
import { emptyReading, isBlank, type Line, linesOf, type Problem, yearIn } from './lines.ts';

const columns = [
  'version4id',
  'ccode1',
  'ccode2',
  'dyad_st_day',
  'dyad_st_month',
  'dyad_st_year',
  'dyad_end_day',
  'dyad_end_month',
  'dyad_end_year',
  'defense',
];

/** A date in three cells, as precise as they are; null where there is none; a problem where it is impossible. */
function dateIn(line: Line, end: 'st' | 'end'): string | null | Problem {
  const cell = (part: string): string => line.cell(`dyad_${end}_${part}`);
  if (isBlank(cell('year'))) return null;
  const wrong = (part: string): Problem => ({
    row: line.row,
    column: `dyad_${end}_${part}`,
    message: `"${cell(part).slice(0, 20)}" is no ${part} of a date.`,
  });
  const year = yearIn(cell('year'));
  if (year === null) return wrong('year');
  if (isBlank(cell('month'))) return String(year);
  const month = Number(cell('month'));
  if (!(Number.isInteger(month) && month >= 1 && month <= 12)) return wrong('month');
  const inMonth = `${year}-${String(month).padStart(2, '0')}`;
  if (isBlank(cell('day'))) return inMonth;
  const day = Number(cell('day'));
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (!(Number.isInteger(day) && day >= 1 && day <= last)) return wrong('day');
  return `${inMonth}-${String(day).padStart(2, '0')}`;
}

const isProblem = (value: string | null | Problem): value is Problem =>
  typeof value === 'object' && value !== null;

/**
 * Reads the Correlates of War's Formal Alliances by dyad (Gibler 2009, International Military Alliances 1648-2008; v4.1):
 * an alliance with a promise of defence makes allies, any other is a `pact`. The end of what still stood when the data
 * ended (`right_censor` 1) is left out. Directed lines of the same two make one entry.
 */
export function readAlliances(text: string): Result<Table> {
  const lines = linesOf(text, 'cow-alliances', columns);
  if (!lines.ok) return lines;
  const reading = emptyReading();
  const seen = new Set<string>();
  for (const line of lines.value) {
    const { row } = line;
    const [began, ended] = [dateIn(line, 'st'), dateIn(line, 'end')];
    const problems = [began, ended].filter(isProblem);
    const year = typeof began === 'string' ? Number(began.slice(0, 4)) : 1900;
    const codes = ['ccode1', 'ccode2'].map(column => {
      const code = codeOfCow(line.cell(column), year);
      if (code === null)
        problems.push({
          row,
          column,
          message: `"${line.cell(column).slice(0, 20)}" is no state's Correlates-of-War number in ${year}.`,
        });
      return code ?? '';
    });
    if (began === null) problems.push({ row, column: 'dyad_st_year', message: 'the cell is empty.' });
    if (
      typeof began === 'string' &&
      typeof ended === 'string' &&
      ended.slice(0, began.length) < began.slice(0, ended.length)
    )
      problems.push({
        row,
        column: 'dyad_end_year',
        message: `the alliance ends (${ended}) before it begins (${began}).`,
      });
    reading.problems.push(...problems);
    if (problems.length > 0 || typeof began !== 'string') continue;
    const parties = codes.sort();
    const key = [...parties, began, ended, line.cell('version4id')].join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    const detail = line.cell('defense') === '1' ? {} : { detail: 'pact' };
    const rest = {
      parties,
      source: 'cow-alliances',
      locator: `alliance ${line.cell('version4id')}`,
      ...detail,
    };
    reading.drafts.push({ kind: 'alliance-began', date: began, ...rest });
    reading.rows.push(row);
    if (typeof ended !== 'string' || line.cell('right_censor') === '1') continue;
    reading.drafts.push({ kind: 'alliance-ended', date: ended, ...rest });
    reading.rows.push(row);
  }
  return ok(reading);
}
