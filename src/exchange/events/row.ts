import type { CodedEvent } from '../../record/index.ts';

/** What is wrong with a row: in which column, and a sentence without the place. */
export interface RowProblem {
  readonly column: string | null;
  readonly message: string;
}

/** A row read: an event, or what is wrong with it. */
export type RowReading =
  | { readonly ok: true; readonly event: CodedEvent }
  | { readonly ok: false; readonly problems: readonly RowProblem[] };

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** A day of the calendar; `shape` takes it apart into year, month and day. */
export function dayIn(text: string, shape: RegExp): string | null {
  const [, year, month, day] = shape.exec(text) ?? [];
  if (year === undefined || Number(year) < 1900) return null;
  const iso = `${year}-${month}-${day}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}

/** The checks that all forms share; each gives the value or notes a problem and gives null. */
export function checking() {
  const problems: RowProblem[] = [];
  const wrong = (column: string, message: string): null => {
    problems.push({ column, message });
    return null;
  };
  return {
    problems,
    id(column: string, text: string): string | null {
      return text !== '' && text.length <= 300
        ? text
        : wrong(column, `"${shown(text)}" is no id of an event.`);
    },
    day(column: string, text: string, shape: RegExp): string | null {
      return dayIn(text, shape) ?? wrong(column, `"${shown(text)}" is no day of the calendar.`);
    },
    cameo(column: string, text: string): string | null {
      const fits = /^(?:0[1-9]|1\d|20)\d{0,2}$/.test(text);
      return fits
        ? text
        : wrong(column, `"${shown(text)}" is no CAMEO code: it has two to four digits, as 057.`);
    },
    /** A number within bounds, or null where the cell is empty, which is no problem. */
    number(column: string, text: string, [least, most]: readonly [number, number]): number | null {
      if (text === '' || text === 'NA') return null;
      const value = Number(text);
      return /^[+-]?\d+(?:\.\d+)?$/.test(text) && value >= least && value <= most
        ? value
        : wrong(column, `"${shown(text)}" is no number from ${least} to ${most}.`);
    },
  };
}
