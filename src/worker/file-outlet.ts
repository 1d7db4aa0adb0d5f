import { existsSync, rmSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { EntenteError, type Failure, fail, ok, type Result } from '../base/index.ts';
import type { Input } from './input.ts';
import type { Outlet } from './outlet.ts';
import {
  beginning,
  dropProgress,
  earlierProgress,
  keepProgress,
  type Progress,
  progressPath,
} from './progress-file.ts';
import type { LineReading } from './read-batch.ts';

/** Progress is written down this often, in ms: less is lost to a crash than the disk is asked to make sure of. */
const interval = 250;

export interface FileOutput {
  readonly path: string;
  readonly resume: boolean;
  /** What stands at the top of the file: a header, or nothing. */
  readonly top: Uint8Array;
}

/** Why a file could not be written, as a sentence. */
export function unwritable(path: string, error: unknown): Failure {
  const room = (error as NodeJS.ErrnoException).code === 'ENOSPC';
  return fail(
    'output-unwritable',
    room
      ? `there is no room for ${path}: make some, and go on with --resume.`
      : `${path} cannot be written: check the folder and its permissions.`,
  );
}

/** Where the file stands: begun anew, or as far as an earlier run came. */
async function begin(output: FileOutput, input: Input, how: LineReading): Promise<Result<Progress>> {
  const { path, resume } = output;
  const broken = existsSync(progressPath(path));
  if (broken && resume) return earlierProgress(path, input, how);
  if (broken)
    return fail(
      'resume-mismatch',
      `an earlier run to ${path} was broken off: go on with --resume, or take ${progressPath(path)} away to begin anew.`,
    );
  if (resume && existsSync(path))
    return fail(
      'resume-mismatch',
      `${path} is whole, or was not written by entente read: there is no ${progressPath(path)} to go on from.`,
    );
  const kept = await keepProgress(path, beginning, input, how);
  return kept.ok ? ok(beginning) : fail('output-unwritable', kept.message);
}

/** Opens the file and cuts it to the length that is known to be right. */
async function openAt({ path, top }: FileOutput, written: number): Promise<Result<FileHandle>> {
  try {
    const file = await open(path, written === 0 ? 'w' : 'r+');
    if (written === 0) await file.write(top, 0, top.length, 0);
    else if ((await file.stat()).size < written) {
      await file.close();
      return fail(
        'resume-mismatch',
        `${path} is shorter than the earlier run left it: take ${progressPath(path)} away to begin anew.`,
      );
    } else await file.truncate(written);
    return ok(file);
  } catch (error) {
    if (written > 0 && (error as NodeJS.ErrnoException).code === 'ENOENT')
      return fail(
        'resume-mismatch',
        `${path} is gone: take ${progressPath(path)} away to begin anew, or put it back.`,
      );
    return unwritable(path, error);
  }
}

/**
 * A file that a broken run can be gone on with. Beside it stands how far it came (`progressPath`): first the output is made
 * sure of on the disk, then the progress that speaks of it; on going on, what lies beyond is cut off and read again.
 */
export async function fileOutlet(
  output: FileOutput,
  input: Input,
  how: LineReading,
): Promise<Result<Outlet>> {
  const { path } = output;
  const from = await begin(output, input, how);
  if (!from.ok) return from;
  const opened = await openAt(output, from.value.written);
  if (!opened.ok) {
    if (from.value.written === 0) dropProgress(path);
    return opened;
  }
  const file = opened.value;
  let progress: Progress = { ...from.value, written: from.value.written || output.top.length };
  let kept = performance.now();

  const safely = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      throw error instanceof EntenteError ? error : new EntenteError(unwritable(path, error));
    }
  };
  const keep = async (): Promise<void> => {
    await file.datasync();
    const done = await keepProgress(path, progress, input, how);
    if (!done.ok) throw new EntenteError(fail('output-unwritable', done.message));
    kept = performance.now();
  };
  const put = async (bytes: Uint8Array): Promise<void> => {
    for (let at = 0; at < bytes.length; )
      at += (await file.write(bytes, at, bytes.length - at, progress.written + at)).bytesWritten;
  };
  return ok({
    from: from.value,
    write: ({ bytes }, now) =>
      safely(async () => {
        await put(bytes);
        progress = { ...now, written: progress.written + bytes.length };
        if (performance.now() - kept >= interval) await keep();
      }),
    finish: () =>
      safely(async () => {
        await file.sync();
        await file.close();
        dropProgress(path);
      }),
    leave: () =>
      safely(async () => {
        const idle = progress.end === 0;
        try {
          if (!idle) await keep();
        } finally {
          await file.close();
        }
        // Nothing was read: there is nothing to go on with, and the next run may begin as if this had not been.
        if (idle) {
          rmSync(path, { force: true });
          dropProgress(path);
        }
      }),
  });
}
