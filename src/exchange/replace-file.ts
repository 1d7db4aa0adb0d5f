import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { fail, ok, type Result } from '../base/index.ts';

/**
 * Writes a file beside the one that is meant, and puts it in its place when it is whole: nobody ever sees half of it.
 * Failure `input-not-found`: no room, or not permitted; the file is then as it was.
 */
export function replaceFile(path: string, chunks: Iterable<string | Uint8Array>): Result<null> {
  const draft = `${path}.${process.pid}.part`;
  try {
    const file = openSync(draft, 'w');
    try {
      for (const chunk of chunks) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      }
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
