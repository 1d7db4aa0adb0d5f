import { Readable } from 'node:stream';
import { run } from './program.ts';

/** What a test may set of the world that a command sees. */
interface Around {
  /** What is piped in; nothing where it is left out. */
  readonly stdin?: string;
  /** The same as a stream, where it matters when it comes. */
  readonly input?: Readable;
  readonly stdinIsTerminal?: boolean;
  readonly columns?: number;
  /** Columns of the terminal for messages, where there is one. */
  readonly errColumns?: number;
  /** Is given what the command would do if the user broke it off. */
  readonly interrupt?: (stop: () => void) => void;
}

/** Runs the command line in this process: what it printed, what it complained of, its exit code. */
export async function entente(
  args: readonly string[],
  { stdin, input, stdinIsTerminal = false, columns = 100, errColumns = 0, interrupt }: Around = {},
): Promise<{ out: string; err: string; code: number }> {
  let [out, err] = ['', ''];
  const code = await run(
    args,
    {
      out: text => {
        out += typeof text === 'string' ? text : Buffer.from(text).toString();
      },
      err: text => {
        err += text;
      },
      stdin: input ?? Readable.from(stdin === undefined ? [] : [Buffer.from(stdin)]),
      stdinIsTerminal,
      columns,
      errColumns,
      onInterrupt: stop => {
        interrupt?.(stop);
        return () => undefined;
      },
      colour: false,
      drained: () => Promise.resolve(),
    },
    '9.9.9',
  );
  return { out, err, code };
}
