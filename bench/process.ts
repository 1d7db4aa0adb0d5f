import { spawnSync } from 'node:child_process';
import { packageRoot } from '../src/base/index.ts';

export interface ProcessRun {
  /** Wall-clock seconds from start to exit. */
  readonly seconds: number;
  /** Peak resident memory in MB, as the process itself saw it at its end. */
  readonly megabytes: number;
}

const hook = "process.on('exit',()=>process.stderr.write('\\nmaxrss '+process.resourceUsage().maxRSS+'\\n'))";

/** Runs the built command line as a whole process and measures it; throws when it fails, as a failed run times nothing. */
export function runProcess(args: readonly string[]): ProcessRun {
  const begin = process.hrtime.bigint();
  const child = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(hook)}`,
      `${packageRoot}/dist/cli/main.js`,
      ...args,
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  if (child.status !== 0)
    throw new Error(`entente ${args.join(' ')} ended with ${child.status}: ${child.stderr}`);
  return { seconds, megabytes: Number(/maxrss (\d+)/.exec(child.stderr)?.[1]) / 1024 };
}

/** The middle of the values (the mean of the two middles where there is an even number). */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
