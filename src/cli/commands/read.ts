import { polity } from '../../atlas/index.ts';
import { checkReading, Reading } from '../../claims/index.ts';
import { readArticle } from '../../reader/index.ts';
import { openWorld, type World } from '../../record/index.ts';
import { articlesOf, type Incoming } from '../articles.ts';
import { type Effects, exitCodes } from '../effects.ts';
import { readInput } from '../input.ts';
import { languages } from '../messages/index.ts';
import type { ReadOptions } from '../options.ts';
import { type FormWriter, formWriter } from '../out-form.ts';
import { renderExplanation } from '../render/explain.ts';
import { page } from '../render/page.ts';
import { renderReading, type View } from '../render/reading.ts';
import { readFormLines } from './read-form-lines.ts';
import { isLines, lineClash, readLines } from './read-lines.ts';

/**
 * `entente read`: each article as a page for people or as JSON on stdout. What cannot be read is named on stderr and the
 * rest is still read; the exit code is then 2.
 */
export async function read(
  files: readonly string[],
  options: ReadOptions,
  effects: Effects,
): Promise<number> {
  if (options.schema) return printSchema(effects);
  const clash = clashOf(options) ?? lineClash(files, options);
  if (clash) return complain(effects, clash);
  if (files.length === 0 && effects.stdinIsTerminal)
    return complain(
      effects,
      'name a file to read, or - for standard input (entente read --help tells more).',
    );
  const names = files.length > 0 ? files : ['-'];
  const writer = options.form === undefined ? null : formWriter(options.form, effects);
  let world: World | null = null;
  let code: number = exitCodes.done;
  for (const name of names) {
    const lines = options.jsonl || isLines(name);
    if (lines && writer === null) {
      const done = await readLines(name, options, effects);
      if (done !== exitCodes.done) code = done;
      continue;
    }
    if (world === null) {
      const opened = await openWorld({ store: options.store, known: options.known });
      if (!opened.ok) {
        complain(effects, opened.message);
        return opened.code.startsWith('store-') ? exitCodes.failed : exitCodes.usage;
      }
      world = opened.value;
    }
    const done =
      lines && writer !== null
        ? await readFormLines(name, world, options, effects, writer)
        : await readFile(name, names, world, options, effects, writer);
    if (done !== exitCodes.done) code = done;
  }
  writer?.done();
  return code;
}

function clashOf({ json, jsonl, conllu, explain, form }: ReadOptions): string | null {
  if (jsonl && conllu) return '--jsonl and --conllu name two forms of input: give one of them.';
  if (form && (json || explain)) return '--form names a form of its own: leave out --json and --explain.';
  if (explain && (json || jsonl)) return '--explain is for people: leave out --json and --jsonl.';
  return null;
}

function complain(effects: Effects, sentence: string): number {
  effects.err(`entente read: ${sentence}\n`);
  return exitCodes.usage;
}

async function printSchema(effects: Effects): Promise<number> {
  const { toJSONSchema } = await import('zod');
  effects.out(`${JSON.stringify(toJSONSchema(Reading), null, 2)}\n`);
  return exitCodes.done;
}

function readingOf({ article, document }: Incoming, world: World) {
  const found = document ? readArticle(article, document) : readArticle(article);
  return { found, reading: checkReading(found, { world }) };
}

async function readFile(
  name: string,
  names: readonly string[],
  world: World,
  options: ReadOptions,
  effects: Effects,
  writer: FormWriter | null,
): Promise<number> {
  const bytes = await readInput(name, effects);
  const incoming = bytes.ok
    ? await articlesOf(name, bytes.value, { conllu: options.conllu === true, date: options.date })
    : bytes;
  if (!incoming.ok)
    return complain(effects, `${name === '-' ? 'standard input' : name}: ${incoming.message}`);
  const many = names.length > 1 || incoming.value.length > 1;
  for (const each of incoming.value) {
    const { found, reading } = readingOf(each, world);
    if (writer) writer.write(reading);
    else if (options.json) effects.out(`${JSON.stringify(reading, null, many ? 0 : 2)}\n`);
    else {
      const view = viewOf(options, effects);
      effects.out(`${renderReading(reading, view)}${options.explain ? renderExplanation(found, view) : ''}`);
      if (many) effects.out('\n');
    }
    await effects.drained();
  }
  return exitCodes.done;
}

function viewOf(options: ReadOptions, effects: Effects): View {
  return {
    page: page(effects.columns, effects.colour),
    messages: languages[options.lang],
    nameOf: code => polity(code)?.[options.lang] ?? polity(code)?.en ?? code,
  };
}
