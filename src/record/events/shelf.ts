import type { Result } from '../../base/index.ts';
import type { CodedEvent, StoredEvent } from './coded-event.ts';

/** Which events; all conditions hold together. */
export interface EventFilter {
  /** ISO 8601 days, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly origin?: string | undefined;
  /** Codes of polities, one of which is the acting side; likewise the target. */
  readonly source?: readonly string[] | undefined;
  readonly target?: readonly string[] | undefined;
  /** One side is among the first codes, the other among the second, in either direction. */
  readonly between?: readonly [readonly string[], readonly string[]] | undefined;
  /** CAMEO codes; one of 2 or 3 digits takes in those below it. */
  readonly cameo?: readonly string[] | undefined;
  /** Codes of the country where it happened. */
  readonly country?: readonly string[] | undefined;
}

/** How many events of a code an origin has. */
export interface Tally {
  readonly origin: string;
  readonly cameo: string;
  readonly n: number;
}

/** The days of which an origin has events at all. */
export interface Reach {
  readonly origin: string;
  readonly first: string;
  readonly last: string;
  /** Days with an event. */
  readonly days: number;
  readonly events: number;
}

export interface Page {
  /** Events after this one in the order of writing. */
  readonly after?: number;
  readonly limit: number;
}

export interface Written {
  readonly added: number;
  /** Events that the shelf had already, by origin and id. */
  readonly already: number;
}

/**
 * The shelf of coded events, beside the log of entries, which it never touches. Every method may fail with a `store-*`
 * code. `write` is one transaction over all batches: a batch that is a failure ends it, and nothing is written.
 */
export interface EventShelf {
  readonly where: string;
  write(batches: AsyncIterable<Result<readonly CodedEvent[]>>, importedAt: string): Promise<Result<Written>>;
  /** In the order of writing. */
  pick(which: EventFilter, page: Page): Promise<Result<readonly StoredEvent[]>>;
  /** By origin and code, in the order of these. */
  tally(which: EventFilter): Promise<Result<readonly Tally[]>>;
  /** By origin, in order. Only `from`, `to` and `origin` of the filter count. */
  reach(which: EventFilter): Promise<Result<readonly Reach[]>>;
  close(): Promise<void>;
}
