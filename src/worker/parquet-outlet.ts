import { renameSync, rmSync } from 'node:fs';
import { EntenteError, ok, type Result } from '../base/index.ts';
import { type Cell, type EventParquet, eventParquet } from '../exchange/index.ts';
import { unwritable } from './file-outlet.ts';
import type { Outlet } from './outlet.ts';
import { beginning } from './progress-file.ts';

const text = new TextDecoder();

/**
 * A Parquet file of events: written beside the one that is meant, and put in its place when it is whole, as without its
 * foot nobody can read it.
 */
export async function parquetOutlet(path: string): Promise<Result<Outlet>> {
  const draft = `${path}.part`;
  const safely = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      rmSync(draft, { force: true });
      throw new EntenteError(unwritable(path, error));
    }
  };
  let file: EventParquet;
  try {
    file = await eventParquet(draft);
  } catch (error) {
    return unwritable(path, error);
  }
  return ok({
    from: beginning,
    write: ({ bytes }) =>
      safely(() => {
        const lines = text.decode(bytes).split('\n').slice(0, -1);
        file.add(lines.map(line => JSON.parse(line) as Cell[]));
      }),
    finish: () =>
      safely(() => {
        file.finish();
        renameSync(draft, path);
      }),
    leave: async () => rmSync(draft, { force: true }),
  });
}
