/** A line of bench/RESULTS.md: what was measured, the figure, and the floor that is asked for, if any. */
export interface Row {
  readonly name: string;
  readonly value: string;
  readonly floor: string;
}
