import type { z } from 'zod';
import type { Failure, Result } from '../../base/index.ts';
import type { Day } from '../days.ts';
import { Entry } from '../entry.ts';

/** An entry to be: its id follows from its content and `recordedAt` is today, where they are left out. */
export const Draft = Entry.partial({ id: true, recordedAt: true });
export type Draft = z.infer<typeof Draft>;

/** The columns that an entry has; a problem names one of them. */
export type Field = keyof Entry;

/** What is wrong with one draft of several. */
export interface Problem {
  /** Which draft, counted from 0. */
  readonly index: number;
  readonly field: Field;
  /** A sentence without the place: the caller knows what the draft's row is called. */
  readonly message: string;
}

/** Nothing was written; every problem that was found, by draft. */
export interface Refusal extends Failure {
  readonly problems: readonly Problem[];
}

export interface Appended {
  /** How many entries are new. */
  readonly added: number;
  /** How many the record had already: the same content, whatever its id. */
  readonly already: number;
  /** The drafts as entries, in their order; for what the record had already, the entry that it has. */
  readonly entries: readonly Entry[];
}

/** Two dates, EDTF: when it was true, and what the record knew. Left out: ever, and everything. */
export interface At {
  readonly on?: string | undefined;
  readonly known?: string | undefined;
}

/** Which entries of the log; all conditions hold together. */
export interface LogFilter {
  /** Entries that name both, in either order; with one code, entries that name it. */
  readonly pair?: readonly string[] | undefined;
  readonly kind?: string | undefined;
  readonly source?: string | undefined;
  /** EDTF: known by the end of it, by the shipped entries' publication and the store's own day of recording. */
  readonly known?: string | undefined;
  /** Only what was added here, without the shipped record beneath. */
  readonly own?: boolean | undefined;
}

/**
 * The log of entries, append-only and bitemporal, over the shipped record, which it never changes: `read`, `history`
 * and `log` give the shipped entries first, then its own in the order of writing. Every method may fail with a `store-*`
 * code. `append` is one transaction: all drafts or none, and once it has answered, they are there for good.
 */
export interface Store {
  /** What messages call it: a file, or a server without the password. */
  readonly where: string;
  append(drafts: readonly Draft[]): Promise<Result<Appended> | Refusal>;
  /** Takes an entry back by a new one, which keeps its content and says why; taking back that one restores it. */
  retract(id: string, reason: string): Promise<Result<Entry> | Refusal>;
  /** What the record held at the end of `known`, less what it had taken back, that can have been by `on`. */
  read(at?: At): Promise<Result<readonly Entry[]>>;
  /** Everything ever written about two parties, retractions and retracted included. */
  history(pair: readonly [string, string]): Promise<Result<readonly Entry[]>>;
  log(filter?: LogFilter): Promise<Result<readonly Entry[]>>;
  close(): Promise<void>;
}

/** An entry as a store keeps it: with what it is recognised by, and the days that its date can mean. */
export interface Row {
  readonly entry: Entry;
  readonly hash: string;
  /** Null where the date is open to that side. */
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** Which rows of a shelf. */
export interface Pick {
  readonly ids?: readonly string[];
  readonly hashes?: readonly string[];
  /** Parties as written, "KOR CUB". */
  readonly parties?: readonly string[];
  /** Every one of these codes is among the parties. */
  readonly among?: readonly string[];
  readonly kind?: string;
  readonly source?: string;
  /** ISO 8601 day: recorded then or before. */
  readonly recordedBy?: string;
}

/** What a database must do to be a store; `storeOver` makes the rest of it, once for all. */
export interface Shelf {
  readonly where: string;
  /** Rows in the order of writing. */
  pick(which: Pick): Promise<Result<readonly Entry[]>>;
  /** Writes, in one transaction, the rows whose hash is not there yet; how many they were. */
  write(rows: readonly Row[], storedAt: string): Promise<Result<number>>;
  close(): Promise<void>;
}
