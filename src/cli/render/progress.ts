import stringWidth from 'fast-string-width';
import type { Counts } from '../../worker/index.ts';
import type { Effects } from '../effects.ts';
import type { BulkMessages } from '../messages/bulk.ts';

/** A line on the terminal that says how far a run came. */
export interface ProgressLine {
  show(counts: Counts): void;
  /** Takes the line away, before something else is written and at the end. */
  clear(): void;
}

/** The line is rewritten at most this often, in ms. */
const interval = 200;

export const grouped = (n: number): string => String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ',');

/** How long something takes, no finer than a person wants to know. */
function lasting(seconds: number, words: BulkMessages): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return words.seconds(whole);
  if (whole < 3600) return words.minutes(Math.floor(whole / 60), whole % 60);
  return words.hours(Math.floor(whole / 3600), Math.floor((whole % 3600) / 60));
}

/** What the line says: `from` is where this run began, `seconds` how long it has been going. */
function progressText(
  counts: Counts,
  from: Counts,
  seconds: number,
  size: number | null,
  words: BulkMessages,
): string {
  const rate = (of: 'records' | 'sentences') => grouped((counts[of] - from[of]) / Math.max(seconds, 0.001));
  const text = words.progress(grouped(counts.records), rate('records'), rate('sentences'));
  const read = counts.end - from.end;
  if (size === null || size === 0 || read === 0) return text;
  const left = ((size - counts.end) / read) * seconds;
  return `${Math.floor((100 * counts.end) / size)}% ${text}, ${words.left(lasting(left, words))}`;
}

/** Rewrites one line of the terminal on stderr; does nothing where stderr is none. */
export function progressLine(
  effects: Effects,
  from: Counts,
  size: number | null,
  words: BulkMessages,
  clock: () => number = () => performance.now(),
): ProgressLine {
  if (effects.errColumns === 0) return { show: () => undefined, clear: () => undefined };
  const begin = clock();
  let [last, shown] = [Number.NEGATIVE_INFINITY, false];
  return {
    show: counts => {
      const now = clock();
      if (now - last < interval) return;
      last = now;
      let text = progressText(counts, from, (now - begin) / 1000, size, words);
      // A line that wraps could not be rewritten.
      while (stringWidth(text) >= effects.errColumns) text = text.slice(0, -1);
      effects.err(`\r${text}\u001b[K`);
      shown = true;
    },
    clear: () => {
      if (shown) effects.err('\r\u001b[K');
      shown = false;
    },
  };
}
