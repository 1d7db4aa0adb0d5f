import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { packageRoot } from '../src/base/index.ts';
import type { Row } from './row.ts';

const [long, short] = [10_000_000, 1_250_000];
const times = long / short;

/** Seconds of processor time for each of some readings of a text of so many characters, in a process of its own. */
async function readingsOf(length: number, runs: number): Promise<number[]> {
  const child = `${packageRoot}/bench/growth-child.ts`;
  const args = ['--import', 'tsx', child, String(length), String(runs)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: packageRoot });
  return stdout.trim().split('\n').map(Number);
}

/**
 * How the time to read grows with the text, up to 10 MB. The long text and the short one are read at the same time, side by
 * side, so that what else the machine does weighs on both alike.
 */
export async function growthRows(): Promise<Row[]> {
  console.error('measuring: reading 10 MB of text once, and 1.25 MB eight times beside it');
  const [whole, parts] = await Promise.all([readingsOf(long, 1), readingsOf(short, times)]);
  const apart = parts.reduce((sum, seconds) => sum + seconds, 0);
  return [
    { name: 'reading 10 MB of text, processor time', value: `${whole[0]!.toFixed(1)} s`, floor: '' },
    {
      name: `time for 10 MB over the time for ${times} × 1.25 MB, side by side`,
      value: (whole[0]! / apart).toFixed(2),
      floor: 'about 1',
    },
  ];
}
