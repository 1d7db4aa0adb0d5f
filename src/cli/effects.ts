import type { Readable } from 'node:stream';

/** What a command does to the world outside, as an argument: tests pass their own. */
export interface Effects {
  /** Results; bytes are UTF-8. */
  out(text: string | Uint8Array): void;
  /** Everything else: warnings, errors, progress. */
  err(text: string): void;
  readonly stdin: Readable;
  /** Nobody has piped anything in. */
  readonly stdinIsTerminal: boolean;
  /** Columns of the terminal that results go to, or 0 where they go to a file or a pipe. */
  readonly columns: number;
  readonly colour: boolean;
  /** Columns of the terminal that everything else goes to, or 0: what is rewritten in place is for people only. */
  readonly errColumns: number;
  /** Calls back once when the user or the system asks the program to end; the function that it gives takes that back. */
  onInterrupt(stop: () => void): () => void;
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
    errColumns: stderr.isTTY ? stderr.columns : 0,
    onInterrupt: stop => {
      const forget = () => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, once);
      };
      // A second time ends it at once, as ever.
      const once = () => {
        forget();
        stop();
      };
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, once);
      return forget;
    },
    drained: () =>
      stdout.writableNeedDrain ? new Promise(done => stdout.once('drain', () => done())) : Promise.resolve(),
  };
}
