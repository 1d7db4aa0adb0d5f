import { fail, ok, type Result } from '../../base/index.ts';
import { type Log, loadRecord } from '../log.ts';
import { storeOver } from './over.ts';
import type { Shelf, Store } from './store.ts';
import { isThere, type Surroundings, type Where, whereIs } from './where.ts';

export interface OpenOptions {
  /** A file, `postgres://…`, or `none`; ENTENTE_STORE, then the file in the user's data folder, where it is left out. */
  readonly store?: string | undefined;
  /** Nothing will be written: a file that is not there is not made, and many may read it at once. */
  readonly readOnly?: boolean;
  readonly around?: Surroundings;
  /** What lies beneath; the shipped record where it is left out. */
  readonly base?: Log;
  /** How long to wait for a file that another process holds, in milliseconds. */
  readonly patience?: number;
  /** The day of recording of what is appended without one (ISO 8601); today, where it is left out. */
  readonly today?: string;
}

/** The database behind a place; its code is loaded only here. */
async function shelfAt(where: Where, options: OpenOptions): Promise<Result<Shelf>> {
  const { readOnly = false, patience } = options;
  if (where.kind === 'server') {
    const { postgresShelf } = await import('./postgres.ts');
    return postgresShelf(where.url, { readOnly });
  }
  if (where.kind === 'none' || (readOnly && !isThere(where))) {
    if (where.kind === 'file' && where.named)
      return fail(
        'store-unreachable',
        `There is no store ${where.path}: check the name, or make one with "entente record import".`,
      );
    if (!readOnly)
      return fail(
        'store-unreachable',
        'No store may be written to (--store none): name a file or a server with --store.',
      );
    const { memoryShelf } = await import('./memory.ts');
    return ok(memoryShelf());
  }
  const { duckdbShelf } = await import('./duckdb.ts');
  return duckdbShelf(where.path, patience === undefined ? { readOnly } : { readOnly, patience });
}

/** Opens a store over the shipped record. Failures: `store-*`. Close it when done. */
export async function openStore(options: OpenOptions = {}): Promise<Result<Store>> {
  const where = whereIs(options.store, options.around);
  if (!where.ok) return where;
  const shelf = await shelfAt(where.value, options);
  if (!shelf.ok) return shelf;
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  return ok(storeOver(shelf.value, options.base ?? loadRecord(), today));
}
