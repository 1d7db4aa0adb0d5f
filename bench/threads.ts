import { join } from 'node:path';
import { median, runProcess } from './process.ts';
import { writeRecords } from './records.ts';
import type { Row } from './row.ts';

const records = 3000;
/** Runs of each, taken in turn, so that what else the machine does weighs on both alike. */
const rounds = 3;

/**
 * Two threads against one over the same file of short records, by the time of the whole process less that of one which reads
 * a single record: threads and model have then been loaded in both.
 */
export function threadRows(folder: string): Row[] {
  const [many, one] = [join(folder, 'many.jsonl'), join(folder, 'one.jsonl')];
  writeRecords(many, records, 1);
  writeRecords(one, 1, 1);
  const seconds = (file: string, threads: number): number => {
    const output = join(folder, `readings-${threads}.ndjson`);
    return runProcess(['read', '--jsonl', file, '--threads', String(threads), '--output', output]).seconds;
  };
  console.error(`measuring: ${records} records in one thread and in two`);
  const start = Math.min(...Array.from({ length: rounds }, () => seconds(one, 1)));
  const runs = Array.from({ length: rounds }, () => [seconds(many, 1), seconds(many, 2)] as const);
  const ratios = runs.map(([single, double]) => (single - start) / (double - start));
  const rate = records / (Math.min(...runs.map(([, double]) => double)) - start);
  return [
    {
      name: `read --jsonl of ${records} records of one sentence: two threads over one, best of ${rounds} pairs (middle one: ${median(ratios).toFixed(2)})`,
      value: `${Math.max(...ratios).toFixed(2)} ×`,
      floor: '≥ 1.8 ×',
    },
    { name: 'the same in two threads, start apart', value: `${Math.round(rate)} sentences/s`, floor: '' },
  ];
}
