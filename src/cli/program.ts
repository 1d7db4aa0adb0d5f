import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { AskFlags } from './commands/ask.ts';
import { addNetwork } from './commands/networks.ts';
import { addRecord } from './commands/record.ts';
import { addViews } from './commands/views.ts';
import { type Effects, exitCodes } from './effects.ts';
import { withForm } from './form-option.ts';
import { withLines } from './line-options.ts';
import type { ReadOptions } from './options.ts';
import { withStore } from './store-options.ts';

/**
 * Runs the command line: arguments in, results and messages through `effects`, an exit code out. Each command's code
 * is loaded only when it is called, so that `--help` stays quick.
 */
export async function run(args: readonly string[], effects: Effects, version: string): Promise<number> {
  let code: number = exitCodes.done;
  const finish = (result: number): void => {
    code = result;
  };
  const program = build(effects, version, finish);
  addViews(program, effects, finish);
  addNetwork(program, effects, finish);
  try {
    if (args[0] === 'completion' || args[0] === 'complete') await addCompletion(program);
    await program.parseAsync(args as string[], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    const { EntenteError } = await import('../base/index.ts');
    if (!(error instanceof EntenteError)) throw error;
    effects.err(`entente: ${error.message}\n`);
    return exitCodes.failed;
  }
}

/** `entente completion bash` prints a script for the shell, which then asks `entente complete -- ...`. */
async function addCompletion(program: Command): Promise<void> {
  const { default: tab } = await import('@bomb.sh/tab/commander');
  tab(program, { completionCommandName: 'completion' });
}

function build(effects: Effects, version: string, finish: (code: number) => void): Command {
  const program = new Command('entente')
    .description(
      'Reads diplomatic news, and checks what it says against the record of relations between states.',
    )
    .version(version)
    .addHelpText(
      'after',
      '\nCompletion: entente completion bash|zsh|fish|powershell prints a script for your shell.',
    )
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ writeOut: text => effects.out(text), writeErr: text => effects.err(text) });

  withForm(withLines(withStore(program.command('read'))))
    .description('read articles: what happened, and which claims hold')
    .argument('[files...]', 'files to read (.txt, .html, .json, .jsonl, .conllu), or - for standard input')
    .option('--json', 'print readings as JSON (schema entente/reading@1)')
    .option('--jsonl', 'input has one {"id","text","title"?,"published"?} a line; print one reading a line')
    .option('--conllu', 'input is parsed CoNLL-U; the built-in parser is skipped')
    .option(
      '--date <date>',
      "the articles' date of publication, where the text gives none (2024-02-16)",
      dateArgument,
    )
    .option('--explain', 'show the tree and the rule behind each event')
    .option('--schema', 'print the JSON Schema of a reading, and read nothing')
    .option('--known <date>', 'check against what the record knew by then')
    .action(async (files: string[], options: ReadOptions) => {
      const { read } = await import('./commands/read.ts');
      finish(await read(files, options, effects));
    });

  program
    .command('parse')
    .description('parse text into CoNLL-U (Universal Dependencies)')
    .argument('[files...]', 'files to parse, or - for standard input')
    .addOption(
      new Option('--from <form>', 'what the input is: conllu keeps its tokens, and makes tags and heads anew')
        .choices(['text', 'conllu'])
        .default('text'),
    )
    .action(async (files: string[], options: { from: 'text' | 'conllu' }) => {
      const { parse } = await import('./commands/parse.ts');
      finish(await parse(files, options, effects));
    });
  withStore(program.command('ask'))
    .description(
      'ask the record a plain question in English: "When did the United States recognise Albania?"',
    )
    .argument('[question...]', 'the question, or - for standard input')
    .option('--on <date>', 'the day that is asked of where the question gives none (2024-02-15; today)')
    .option('--known <date>', 'what the record knew by then')
    .option('--json', 'print the answer as JSON (schema entente/answer@1)')
    .option('--schema', 'print the JSON Schema of an answer, and ask nothing')
    .action(async (question: string[], options: AskFlags) => {
      const { ask } = await import('./commands/ask.ts');
      finish(await ask(question, options, effects));
    });
  addRecord(program, effects, finish);
  return program;
}

function dateArgument(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  const real =
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  if (!real) throw new InvalidArgumentError('Give a day that exists, as 2024-02-16.');
  return text;
}
