import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { fail, ok, type Result } from '../../base/index.ts';
import { csvHeader, csvRow, type Entry } from '../../record/index.ts';
import { type Effects, exitCodes } from '../effects.ts';
import { languages } from '../messages/index.ts';
import type { StoreOptions } from './record.ts';
import { complain, withOpenStore } from './record-shared.ts';

interface ExportOptions extends StoreOptions {
  readonly csv?: true;
  readonly all?: true;
  readonly output?: string;
}

/** Writes a file beside the one that is meant, and puts it in its place when it is whole. */
function replaceFile(path: string, chunks: Iterable<string>): Result<null> {
  const draft = `${path}.${process.pid}.part`;
  try {
    const file = openSync(draft, 'w');
    try {
      for (const chunk of chunks) writeSync(file, chunk);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
    return ok(null);
  } catch (error) {
    rmSync(draft, { force: true });
    const full = (error as NodeJS.ErrnoException).code === 'ENOSPC';
    return fail(
      'input-not-found',
      full
        ? `there is no room for ${path}: nothing was written.`
        : `${path} cannot be written: check the folder and its permissions.`,
    );
  }
}

/** So many entries go out in one piece. */
const stride = 1000;

function* piecesOf(entries: readonly Entry[], csv: boolean): Generator<string> {
  if (csv) yield csvHeader;
  const line = csv ? csvRow : (entry: Entry) => `${JSON.stringify(entry)}\n`;
  for (let from = 0; from < entries.length; from += stride)
    yield entries
      .slice(from, from + stride)
      .map(line)
      .join('');
}

/** `entente record export`: the log as a table that `import` reads, in the order of writing. */
export async function exportLog(options: ExportOptions, effects: Effects): Promise<number> {
  return withOpenStore('export', options, effects, true, async store => {
    const entries = await store.log({ own: options.all !== true });
    if (!entries.ok) return complain(effects, 'export', entries);
    const pieces = piecesOf(entries.value, options.csv === true);
    if (options.output !== undefined) {
      const done = replaceFile(options.output, pieces);
      if (!done.ok) return complain(effects, 'export', done);
      effects.err(`${languages[options.lang].record.exported(entries.value.length, options.output)}\n`);
      return exitCodes.done;
    }
    for (const piece of pieces) {
      effects.out(piece);
      await effects.drained();
    }
    return exitCodes.done;
  });
}
