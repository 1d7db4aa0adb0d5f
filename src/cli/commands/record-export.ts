import { fail, ok, type Result } from '../../base/index.ts';
import { makeFolder, replaceFile, toDataPackage, toJsonLd, toParquet } from '../../exchange/index.ts';
import { csvHeader, csvRow, type Entry } from '../../record/index.ts';
import { isoToday } from '../date-argument.ts';
import { type Effects, exitCodes } from '../effects.ts';
import { languages } from '../messages/index.ts';
import type { StoreOptions } from '../store-options.ts';
import { complain, withOpenStore } from './record-shared.ts';

interface ExportOptions extends StoreOptions {
  readonly csv?: true;
  readonly format?: 'csv' | 'ndjson' | 'parquet' | 'jsonld' | 'datapackage';
  readonly all?: true;
  readonly output?: string;
}

/** So many entries go out in one piece. */
const stride = 1000;

function* piecesOf(entries: readonly Entry[], csv: boolean): Generator<string> {
  if (csv) yield csvHeader;
  const line = csv ? csvRow : (entry: Entry) => `${JSON.stringify(entry)}\n`;
  for (let from = 0; from < entries.length; from += stride)
    yield entries
      .slice(from, from + stride)
      .map(line)
      .join('');
}

type Pieces = Iterable<string | Uint8Array>;

/** The entries in the form that was asked for, in pieces. */
async function formOf(entries: readonly Entry[], { format, csv }: ExportOptions): Promise<Pieces> {
  if (format === 'parquet') return [await toParquet(entries)];
  if (format === 'jsonld') return toJsonLd(entries);
  return piecesOf(entries, csv === true || format === 'csv');
}

/** Where the pieces go: a file, a folder (a data package) or standard output. */
async function put(
  entries: readonly Entry[],
  options: ExportOptions,
  effects: Effects,
): Promise<Result<null>> {
  const { format, output } = options;
  if (format === 'datapackage') return makeFolder(output!, toDataPackage(entries, `${isoToday()}T00:00:00Z`));
  const pieces = await formOf(entries, options);
  if (output !== undefined) return replaceFile(output, pieces);
  for (const piece of pieces) {
    effects.out(piece as string);
    await effects.drained();
  }
  return ok(null);
}

/** What is wrong with the options themselves. */
function problemOf({ format, csv, output }: ExportOptions): string | null {
  if (csv && format !== undefined && format !== 'csv')
    return `--csv and --format ${format} are two forms: give one of them.`;
  if (format === 'datapackage' && output === undefined)
    return 'a data package is a folder: name a new one with --output.';
  if (format === 'parquet' && output === undefined) return 'Parquet is no text: name a file with --output.';
  return null;
}

/** `entente record export`: the log as a table that `import` reads, or in a form for others, in the order of writing. */
export async function exportLog(options: ExportOptions, effects: Effects): Promise<number> {
  const problem = problemOf(options);
  if (problem !== null) return complain(effects, 'export', fail('entry-invalid', problem));
  return withOpenStore('export', options, effects, true, async store => {
    const entries = await store.log({ own: options.all !== true });
    if (!entries.ok) return complain(effects, 'export', entries);
    const done = await put(entries.value, options, effects);
    if (!done.ok) return complain(effects, 'export', done);
    if (options.output !== undefined)
      effects.err(`${languages[options.lang].record.exported(entries.value.length, options.output)}\n`);
    return exitCodes.done;
  });
}
