import { type Command, Option } from 'commander';
import type { Effects } from '../effects.ts';
import { withStore } from '../store-options.ts';

type Finish = (code: number) => void;

/** Registers `entente record` and what it can do; each command's code is loaded when it is called. */
export function addRecord(program: Command, effects: Effects, finish: Finish): void {
  const record = program
    .command('record')
    .description('write to the record: add, take back, accept, import; show and export its log');
  addWriting(record, effects, finish);
  addMoving(record, effects, finish);
  addLog(record, effects, finish);
}

function addWriting(record: Command, effects: Effects, finish: Finish): void {
  withStore(record.command('add'))
    .description(
      'add one entry: entente record add relations-established KOR CUB 2024-02-14 --source "mofa notes"',
    )
    .argument('<kind>', 'the kind of entry (docs/words.md)')
    .argument('<acting>', 'the code of the acting side (KOR)')
    .argument('<other>', 'the code of the other side (CUB)')
    .argument('<date>', 'the date, no more precise than the source (EDTF: 2024-02-14, 2024-02, 2024)')
    .requiredOption(
      '--source <source>',
      'a word for the source, then where in it: "mofa press release of 2024-02-14"',
    )
    .option('--detail <text>', 'the level of a mission, the list of a designation')
    .option('--note <text>', 'what a reader of the entry should know')
    .option('--json', 'print what was done as JSON')
    .action(async (kind: string, acting: string, other: string, date: string, options) => {
      const { add } = await import('./record-add.ts');
      finish(await add({ kind, parties: [acting, other], date }, options, effects));
    });
  withStore(record.command('retract'))
    .description('take an entry back by a new one that says why; taking that one back restores it')
    .argument('<id>', 'the id of the entry (entente record log shows them)')
    .requiredOption('--reason <text>', 'why')
    .option('--json', 'print the new entry as JSON')
    .action(async (id: string, options) => {
      const { retract } = await import('./record-add.ts');
      finish(await retract(id, options, effects));
    });
  withStore(record.command('accept'))
    .description('make the proposals of a reading (entente read --json) entries')
    .argument('<reading>', 'the reading, or - for standard input')
    .option('--event <ids...>', 'only the proposals of these events (e1 e2)')
    .option('--source <source>', 'a word for the source; where in it follows from the document', 'article')
    .option('--json', 'print what was done as JSON')
    .action(async (reading: string, options) => {
      const { accept } = await import('./record-accept.ts');
      finish(await accept(reading, options, effects));
    });
}

function addMoving(record: Command, effects: Effects, finish: Finish): void {
  withStore(record.command('import'))
    .description(
      'add the entries of tables (CSV with the columns of data/record, or JSON Lines), or events that others coded',
    )
    .argument('<files...>', 'the tables, or - for standard input; each is added whole or not at all')
    .addOption(
      new Option('--format <form>', "the tables have somebody else's form").choices([
        'cow-diplomatic-exchange',
        'cow-alliances',
        'kdiplo',
        'gdelt',
        'icews',
      ]),
    )
    .option('--skip-bad', 'coded events (gdelt, icews): pass over bad rows, and add the others')
    .option('--json', 'print what was done as JSON, one line a table')
    .action(async (files: string[], options) => {
      if (options.format === 'gdelt' || options.format === 'icews') {
        const { importEvents } = await import('./record-import-events.ts');
        finish(await importEvents(files, options.format, options, effects));
        return;
      }
      const { importTables } = await import('./record-import.ts');
      finish(await importTables(files, options, effects));
    });
  withStore(record.command('export'))
    .description("print the store's own entries as JSON Lines or CSV, ready to be imported elsewhere")
    .option('--csv', 'as CSV')
    .addOption(
      new Option('--format <form>', 'the form; a data package is a new folder').choices([
        'csv',
        'ndjson',
        'parquet',
        'jsonld',
        'datapackage',
      ]),
    )
    .option('--all', 'with the shipped record')
    .addOption(
      new Option(
        '--events <form>',
        "the store's coded events instead of its entries, in their own or others' columns",
      ).choices(['csv', 'ndjson', 'gdelt', 'icews', 'phoenix']),
    )
    .option('-o, --output <file>', 'write to a file, which is replaced whole')
    .action(async options => {
      if (options.events !== undefined) {
        const { exportEvents } = await import('./record-export-events.ts');
        finish(await exportEvents(options.events, options, effects));
        return;
      }
      const { exportLog } = await import('./record-export.ts');
      finish(await exportLog(options, effects));
    });
}

function addLog(record: Command, effects: Effects, finish: Finish): void {
  withStore(record.command('log'))
    .description('show what was written down, retractions too: the shipped record and the store')
    .option('--pair <codes...>', 'entries that name both (KOR CUB)')
    .option('--kind <kind>', 'entries of one kind')
    .option('--source <source>', 'entries of one source')
    .option('--known <date>', 'what had been recorded by then')
    .option('--own', "only the store's own entries")
    .option('--json', 'as a JSON array of entries')
    .option('--csv', 'as CSV, ready to be imported')
    .action(async options => {
      const { log } = await import('./record-log.ts');
      finish(await log(options, effects));
    });
}
