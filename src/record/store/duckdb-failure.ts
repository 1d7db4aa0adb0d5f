import { type Failure, fail } from '../../base/index.ts';

/** What DuckDB could not do with a file, as one sentence. */
export function duckdbFailure(error: unknown, where: string): Failure {
  const text = error instanceof Error ? error.message : String(error);
  if (isLocked(text)) {
    const holder = /PID (\d+)/.exec(text)?.[1];
    return fail(
      'store-locked',
      `The store ${where} is being used by another process${holder ? ` (${holder})` : ''}: try again when it is done, or keep the record in PostgreSQL, which many can use at once.`,
    );
  }
  if (/no space left|disk full|file too large|could not write|out of (disk )?space/i.test(text))
    return fail(
      'store-full',
      `The disk that holds the store ${where} is full: nothing of this was written; make room and try again.`,
    );
  if (
    /permission denied|is a directory|on a directory|read-only file system|cannot open file|no such file|not a directory/i.test(
      text,
    )
  )
    return fail(
      'store-unreachable',
      `The store ${where} cannot be opened: check the name, the folder and your permissions.`,
    );
  if (/newer version of DuckDB|older version of DuckDB|storage version|version number/i.test(text))
    return fail(
      'store-newer',
      `The store ${where} was written by another version of DuckDB: export it with the Entente that made it, and import that here.`,
    );
  return fail(
    'store-damaged',
    `The store ${where} is damaged or no store of Entente (${firstLine(text)}): put back a copy, or name another file with --store.`,
  );
}

/** Whether another process (or another connection of this one) holds the file. */
export const isLocked = (text: string): boolean =>
  /could not set lock|conflicting lock|already (attached|open)|unique file handle conflict/i.test(text);

const firstLine = (text: string): string => {
  const [line = ''] = text.split('\n');
  return line.length > 120 ? `${line.slice(0, 120)}…` : line;
};
