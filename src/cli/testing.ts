import { Readable } from 'node:stream';
import { run } from './program.ts';

/** What a test may set of the world that a command sees. */
interface Around {
  /** What is piped in; nothing where it is left out. */
  readonly stdin?: string;
  readonly stdinIsTerminal?: boolean;
  readonly columns?: number;
}

/** Runs the command line in this process: what it printed, what it complained of, its exit code. */
export async function entente(
  args: readonly string[],
  { stdin, stdinIsTerminal = false, columns = 100 }: Around = {},
): Promise<{ out: string; err: string; code: number }> {
  let [out, err] = ['', ''];
  const code = await run(
    args,
    {
      out: text => {
        out += text;
      },
      err: text => {
        err += text;
      },
      stdin: Readable.from(stdin === undefined ? [] : [Buffer.from(stdin)]),
      stdinIsTerminal,
      columns,
      colour: false,
      drained: () => Promise.resolve(),
    },
    '9.9.9',
  );
  return { out, err, code };
}
