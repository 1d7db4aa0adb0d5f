import type { Coverage, Entry, Status } from '../record/index.ts';
import { sentence } from './names.ts';

/** holds; fails; depends (true under some readings); contested (sources disagree); unknown (outside coverage). */
export type Verdict = 'holds' | 'fails' | 'depends' | 'contested' | 'unknown';

/** What a claim says the answer is. */
export type Claimed = number | string | boolean | readonly string[];

/** What the record says: a number, a date, a word, a list of codes, or null where it says nothing. */
export type Value = number | string | readonly string[] | null;

/** One way to understand the question, and what it gives. */
export interface Reading {
  readonly name: string;
  readonly value: Value;
}

/** An answer with its working, and what it makes of the claimed value where there is one. */
export interface Answer {
  readonly value: Value;
  /** On the claimed value; "unknown" where none was given. */
  readonly verdict: Verdict;
  /** Plain sentences: the numbers, the list, the readings. */
  readonly working: readonly string[];
  readonly entries: readonly string[];
  readonly sources: readonly string[];
  readonly readings: readonly Reading[];
  /** Where the record says that it is complete, as far as the answer rests on that; left out where nothing looked. */
  readonly coverage?: readonly Coverage[];
  /** The day (EDTF) that the answer is of, where the question left it to be found out. */
  readonly on?: string;
}

/** What an answer rests on, gathered from statuses. */
export interface Ground {
  readonly entries: readonly Entry[];
  readonly sources: readonly string[];
  readonly coverage?: readonly Coverage[];
}

const uniq = <T>(items: Iterable<T>): T[] => [...new Set(items)];

export const groundOf = (statuses: readonly Status[]): Ground => ({
  entries: uniq(statuses.flatMap(status => status.entries)),
  sources: uniq(statuses.flatMap(status => status.sources)),
});

const noGround: Ground = { entries: [], sources: [] };

/** Makes an answer; at most forty entries are named, as lists of two hundred partners help nobody. */
export const makeAnswer = (
  value: Value,
  verdict: Verdict,
  working: readonly string[],
  ground: Ground = noGround,
  readings: readonly Reading[] = [],
): Answer => ({
  value,
  verdict,
  working: working.map(sentence),
  entries: ground.entries.slice(0, 40).map(entry => entry.id),
  sources: uniq(ground.sources),
  readings,
  ...(ground.coverage ? { coverage: ground.coverage } : {}),
});

export const unknownAnswer = (why: string): Answer => makeAnswer(null, 'unknown', [why]);
