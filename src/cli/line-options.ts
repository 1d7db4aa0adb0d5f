import { type Command, InvalidArgumentError, Option } from 'commander';

/** The flags of reading one record a line (`read --jsonl`). */
export const withLines = (command: Command): Command =>
  command
    .option(
      '--threads <n>',
      'with --jsonl: read in so many threads (for a large file or --output: one a processor, up to 8)',
      countArgument,
    )
    .option('--output <file>', 'with --jsonl: write to a file, keeping how far it came in <file>.progress')
    .addOption(
      new Option('--format <form>', 'with --jsonl: whole readings, or a table with a row an event').choices([
        'ndjson',
        'csv',
        'parquet',
      ]),
    )
    .option('--resume', 'with --output: go on where a run that was broken off came to');

function countArgument(text: string): number {
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > 256) throw new InvalidArgumentError('Give a number from 1 to 256.');
  return count;
}
