import { fail, type Result } from '../../base/index.ts';
import { isThere, type Surroundings, whereIs } from '../store/where.ts';
import type { EventShelf } from './shelf.ts';

export interface EventOptions {
  /** A file, `postgres://…`, or `none`; ENTENTE_STORE, then the file in the user's data folder, where it is left out. */
  readonly store?: string | undefined;
  /** Nothing will be written: a file that is not there is not made. */
  readonly readOnly?: boolean;
  readonly around?: Surroundings;
}

const how = 'import some with "entente record import --format gdelt FILE" (or icews).';

/**
 * Opens the coded events of a store. Failures: `store-*`; `events-missing` where they are only read and there is no
 * store. Close it when done.
 */
export async function openEvents(options: EventOptions = {}): Promise<Result<EventShelf>> {
  const { readOnly = false } = options;
  const where = whereIs(options.store, options.around);
  if (!where.ok) return where;
  if (where.value.kind === 'server') {
    const { postgresEvents } = await import('./postgres.ts');
    return postgresEvents(where.value.url, { readOnly });
  }
  if (where.value.kind === 'none')
    return readOnly
      ? fail(
          'events-missing',
          'Coded events lie in a store, and none may be opened (--store none): name one with --store.',
        )
      : fail(
          'store-unreachable',
          'No store may be written to (--store none): name a file or a server with --store.',
        );
  if (readOnly && !isThere(where.value))
    return fail(
      'events-missing',
      `Coded events lie in a store, and there is none at ${where.value.path}: ${how}`,
    );
  const { duckdbEvents } = await import('./duckdb.ts');
  return duckdbEvents(where.value.path, { readOnly });
}
