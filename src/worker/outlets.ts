import { statSync } from 'node:fs';
import { fail, ok, type Result } from '../base/index.ts';
import { eventCsvHeader } from '../exchange/index.ts';
import { nothing } from './batch.ts';
import { fileOutlet } from './file-outlet.ts';
import type { Input } from './input.ts';
import type { Outlet } from './outlet.ts';
import { parquetOutlet } from './parquet-outlet.ts';
import type { LineReading } from './read-batch.ts';
import { streamOutlet } from './stream-outlet.ts';

/** Where readings are to go. */
export interface Output {
  /** A file; a stream where it is null. */
  readonly path: string | null;
  /** Go on with what an earlier run left. */
  readonly resume: boolean;
  readonly out: (bytes: Uint8Array) => void;
  readonly drained: () => Promise<void>;
}

/** Two names of one file. */
function sameFile(a: string, b: string): boolean {
  const [one, other] = [a, b].map(path => statSync(path, { throwIfNoEntry: false }));
  return one !== undefined && other !== undefined && one.ino === other.ino && one.dev === other.dev;
}

/** Opens where readings go. Failures: `output-unwritable`, `resume-mismatch`, `input-json` (a damaged progress file). */
export async function openOutlet(output: Output, input: Input, how: LineReading): Promise<Result<Outlet>> {
  const { path, resume } = output;
  const top = how.form === 'csv' ? new TextEncoder().encode(eventCsvHeader) : nothing;
  if (path === null) return ok(streamOutlet(output.out, output.drained, top));
  if (sameFile(path, input.name))
    return fail('output-unwritable', `${path} is the input, too: name another file for the output.`);
  return how.form === 'parquet' ? parquetOutlet(path) : fileOutlet({ path, resume, top }, input, how);
}
