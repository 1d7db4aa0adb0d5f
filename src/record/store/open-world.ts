import { ok, type Result } from '../../base/index.ts';
import { checkEdtf } from '../../time/index.ts';
import { fold } from '../fold.ts';
import { loadRecord } from '../log.ts';
import { atlasPolities, worldOn } from '../shipped.ts';
import type { World } from '../world.ts';
import { isThere, type Surroundings, whereIs } from './where.ts';

export interface WorldOptions {
  /** A file, `postgres://…`, or `none`; ENTENTE_STORE, then the file in the user's data folder, where it is left out. */
  readonly store?: string | undefined;
  /** EDTF: the day that questions without one ask about. */
  readonly on?: string | undefined;
  /** EDTF: what the record knew. */
  readonly known?: string | undefined;
  readonly around?: Surroundings;
}

/**
 * The world of the shipped record and of the store's entries over it, as of two dates. No database is loaded unless a
 * store is named or the default one is there. Failures: `store-*`, `date-invalid`.
 */
export async function openWorld(options: WorldOptions = {}): Promise<Result<World>> {
  const { on, known } = options;
  for (const date of [on, known]) {
    const checked = date === undefined ? null : checkEdtf(date);
    if (checked && !checked.ok) return checked;
  }
  const where = whereIs(options.store, options.around);
  if (!where.ok) return where;
  if (
    where.value.kind === 'none' ||
    (where.value.kind === 'file' && !where.value.named && !isThere(where.value))
  )
    return ok(worldOn(on, known));
  const { openStore } = await import('./open.ts');
  const store = await openStore({ ...options, readOnly: true });
  if (!store.ok) return store;
  const entries = await store.value.log({ known });
  await store.value.close();
  if (!entries.ok) return entries;
  const log = { entries: entries.value, coverage: loadRecord().coverage };
  return ok(fold(log, { on, known, polities: atlasPolities() }));
}
