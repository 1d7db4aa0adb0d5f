import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fail, ok, type Result } from '../../base/index.ts';

/** Where a store lies. */
export type Where =
  | { readonly kind: 'file'; readonly path: string; readonly named: boolean }
  | { readonly kind: 'server'; readonly url: string }
  | { readonly kind: 'none' };

/** What of the process decides where the default store lies; an argument, so that tests need no home. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly platform: string;
}

const ofProcess = (): Surroundings => ({
  env: process.env,
  home: homedir(),
  platform: process.platform,
});

/** The file of the default store in the user's data folder, as each system has it. */
export function defaultStore({ env, home, platform }: Surroundings = ofProcess()): string {
  const folder =
    env.XDG_DATA_HOME ||
    (platform === 'win32'
      ? env.LOCALAPPDATA || join(home, 'AppData', 'Local')
      : platform === 'darwin'
        ? join(home, 'Library', 'Application Support')
        : join(home, '.local', 'share'));
  return join(folder, 'entente', 'record.duckdb');
}

/**
 * The store that is meant: by `--store`, else by ENTENTE_STORE, else the default file. `none` means the shipped record
 * alone. Fails (`store-unreachable`) for an address that is neither a file nor PostgreSQL.
 */
export function whereIs(store: string | undefined, around: Surroundings = ofProcess()): Result<Where> {
  const named = store || around.env.ENTENTE_STORE || '';
  if (named === 'none') return ok({ kind: 'none' });
  if (named === '') return ok({ kind: 'file', path: defaultStore(around), named: false });
  if (/^postgres(ql)?:\/\//.test(named)) return ok({ kind: 'server', url: named });
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(named);
  if (scheme)
    return fail(
      'store-unreachable',
      `${scheme[1]}:// names no store that Entente knows: give a file, or postgres://user@host/database.`,
    );
  return ok({ kind: 'file', path: resolve(named), named: true });
}

/** Whether there is anything to open: a server is taken to be there. */
export const isThere = (where: Where): boolean =>
  where.kind === 'server' || (where.kind === 'file' && existsSync(where.path));
