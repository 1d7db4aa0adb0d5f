import type { Day } from './days.ts';

/** A change of state that happened on one unknown day of earliest..latest (inclusive), and holds from that day on. */
export interface Change {
  readonly change: 'open' | 'close';
  readonly earliest: Day;
  readonly latest: Day;
}

/**
 * Narrows the ranges of changes that are known to have come in this order: none can be earlier than the earliest
 * of the one before, nor later than the latest of the one after. Ranges that would become empty are left alone.
 */
export function tighten<C extends Change>(changes: readonly C[]): C[] {
  const earliest = changes.map(change => change.earliest);
  const latest = changes.map(change => change.latest);
  for (let i = 1; i < changes.length; i++) {
    const raised = Math.max(earliest[i]!, earliest[i - 1]!);
    if (raised <= latest[i]!) earliest[i] = raised;
  }
  for (let i = changes.length - 2; i >= 0; i--) {
    const lowered = Math.min(latest[i]!, latest[i + 1]!);
    if (lowered >= earliest[i]!) latest[i] = lowered;
  }
  return changes.map((change, i) => ({ ...change, earliest: earliest[i]!, latest: latest[i]! }));
}

/**
 * Which changes can be the latest one at the end of a day: indices from..to into tightened changes, -1 for "none of
 * them yet". Change i can be the latest iff it can have happened by then and the next one can still be to come.
 */
export function latestChanges(
  changes: readonly Change[],
  day: Day,
): { readonly from: number; readonly to: number } {
  let to = -1;
  while (to + 1 < changes.length && changes[to + 1]!.earliest <= day) to++;
  let from = to;
  while (from >= 0 && changes[from]!.latest > day) from--;
  return { from, to };
}
