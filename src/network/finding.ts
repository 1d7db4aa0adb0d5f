/** A cell of a finding: a code, a word, a number, a list of codes, or nothing. */
export type Cell = string | number | readonly string[] | null;

/** What a measure found: figures of the whole, and a table with a line for each state, pair or year. */
export interface Finding {
  readonly summary: Readonly<Record<string, Cell>>;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Values from the greatest down; equal ones by code. */
export const byValue =
  <T extends { readonly code: string }>(value: (row: T) => number) =>
  (x: T, y: T): number =>
    value(y) - value(x) || (x.code < y.code ? -1 : x.code > y.code ? 1 : 0);

/** Ranks of values from the greatest down, equal values sharing the better rank ("1, 2, 2, 4"). */
export function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((i, j) => values[j]! - values[i]!);
  const rank = new Array<number>(values.length).fill(0);
  order.forEach((i, place) => {
    const before = order[place - 1];
    rank[i] = before !== undefined && values[before] === values[i] ? rank[before]! : place + 1;
  });
  return rank;
}

/** The mean; 0 of nothing. */
export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
