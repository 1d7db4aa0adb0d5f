import type { World } from '../record/index.ts';
import type { Cell, Finding } from './finding.ts';
import { type Asked, type MeasureName, measures } from './measures.ts';
import { type TieKind, tiesOn } from './ties.ts';

export interface SeriesOf extends Omit<Asked, 'ties' | 'on' | 'before'> {
  readonly measure: MeasureName;
  readonly kind: TieKind;
  readonly from: number;
  readonly to: number;
}

/** The last day of a year, ISO 8601. */
export const endOfYear = (year: number): string => `${String(year).padStart(4, '0')}-12-31`;

/** The numbers of one year: the figures of the whole, or the line of the state that is asked about. */
function numbersOf({ summary, columns, rows }: Finding, state: string | null): Map<string, Cell> {
  const found = new Map<string, Cell>();
  const own = state === null || columns[0] !== 'state' ? undefined : rows.find(([code]) => code === state);
  if (state !== null && columns[0] === 'state') {
    columns.slice(1).forEach((column, i) => {
      found.set(column, own?.[i + 1] ?? null);
    });
    return found;
  }
  for (const [name, value] of Object.entries(summary)) if (typeof value === 'number') found.set(name, value);
  return found;
}

/** A measure at the end of every year from..to, a line each; nothing stands where the record knows of no ties. */
export function seriesFinding(world: World, asked: SeriesOf): Finding {
  const { measure, kind, state, from, to } = asked;
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const lines = years.map(year => {
    const on = endOfYear(year);
    const ties = tiesOn(world, kind, on);
    const known = ties.sure.length > 0 || (asked.possible && ties.possible.length > 0);
    const finding = known ? measures[measure].take({ ...asked, ties, on, before: null }) : null;
    return finding === null ? new Map<string, Cell>() : numbersOf(finding, state);
  });
  const names = [...new Set(lines.flatMap(line => [...line.keys()]))];
  return {
    summary: { from, to },
    columns: ['year', ...names],
    rows: years.map((year, i) => [year, ...names.map(name => lines[i]!.get(name) ?? null)]),
  };
}
