import type { Readable } from 'node:stream';

/** What a command does to the world outside, as an argument: tests pass their own. */
export interface Effects {
  /** Results. */
  out(text: string): void;
  /** Everything else: warnings, errors, progress. */
  err(text: string): void;
  readonly stdin: Readable;
  /** Nobody has piped anything in. */
  readonly stdinIsTerminal: boolean;
  /** Columns of the terminal that results go to, or 0 where they go to a file or a pipe. */
  readonly columns: number;
  readonly colour: boolean;
  /** Resolves once what was written has been taken by the reader (back pressure of a pipe). */
  drained(): Promise<void>;
}

/** Exit codes: 0 done, 1 failed or negative, 2 the input or the call was wrong. */
export const exitCodes = { done: 0, failed: 1, usage: 2 } as const;

/** The effects of a real process. */
export function processEffects(): Effects {
  const { stdout, stderr, stdin } = process;
  // A reader that stops early (`| head`) is no error.
  stdout.on('error', error => {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(exitCodes.done);
    throw error;
  });
  return {
    out: text => void stdout.write(text),
    err: text => void stderr.write(text),
    stdin,
    stdinIsTerminal: stdin.isTTY === true,
    columns: stdout.isTTY ? stdout.columns : 0,
    colour: stdout.isTTY === true && process.env.NO_COLOR === undefined,
    drained: () =>
      stdout.writableNeedDrain ? new Promise(done => stdout.once('drain', () => done())) : Promise.resolve(),
  };
}
