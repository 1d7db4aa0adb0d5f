import { createReadStream } from 'node:fs';
import type { Failure } from '../../base/index.ts';
import { type EventForm, type EventReport, emptyReport, readEvents } from '../../exchange/index.ts';
import { type EventShelf, openEvents } from '../../record/index.ts';
import { type Effects, exitCodes } from '../effects.ts';
import { languages } from '../messages/index.ts';
import { plain } from '../render/page.ts';
import type { StoreOptions } from '../store-options.ts';
import { complain, complainOf, tellProblems } from './record-shared.ts';

interface ImportEventsOptions extends StoreOptions {
  readonly json?: true;
  readonly skipBad?: true;
}

const shownName = (name: string): string => (name === '-' ? 'standard input' : name);

/** More names than this are counted, not told. */
const namesTold = 10;

function unmappedOf({ unmapped }: EventReport): Record<string, number> {
  return Object.fromEntries([...unmapped].sort(([, a], [, b]) => b - a));
}

function problemsOf(name: string, { problems }: EventReport): string[] {
  return problems.map(
    ({ line, column, message }) =>
      `${shownName(name)}, line ${line}${column === null ? '' : `, column ${column}`}: ${plain(message)}`,
  );
}

/** What stopped the reading of the file itself, as a failure that a person can do something about. */
function unreadable(name: string, error: unknown): Failure {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return {
    ok: false,
    code: 'input-not-found',
    message: `${name} cannot be read (${code}): check the name and its permissions.`,
  };
}

async function importFile(
  name: string,
  form: EventForm,
  shelf: EventShelf,
  options: ImportEventsOptions,
  effects: Effects,
): Promise<number> {
  const report = emptyReport();
  const skipBad = options.skipBad === true;
  const guarded = async function* () {
    try {
      const chunks = name === '-' ? effects.stdin : createReadStream(name);
      yield* readEvents(form, chunks, report, { skipBad });
    } catch (error) {
      yield unreadable(name, error);
    }
  };
  const done = await shelf.write(guarded(), new Date().toISOString());
  const problems = problemsOf(name, report);
  if (!done.ok) {
    if (report.bad > 0 && !done.code.startsWith('store-'))
      return complainOf(effects, 'import', problems, options, report.bad);
    const message =
      done.code.startsWith('store-') || done.code === 'input-not-found'
        ? done.message
        : `${shownName(name)}: ${done.message}`;
    return complain(effects, 'import', { ...done, message });
  }
  tellProblems(effects, 'import', problems, options, report.bad);
  tell(name, { ...done.value, ...report }, shelf.where, options, effects);
  return report.bad > 0 ? exitCodes.usage : exitCodes.done;
}

function tell(
  name: string,
  done: EventReport & { readonly added: number; readonly already: number },
  where: string,
  options: ImportEventsOptions,
  effects: Effects,
): void {
  const { added, already, bad } = done;
  const unmapped = unmappedOf(done);
  if (options.json) {
    effects.out(`${JSON.stringify({ file: name, added, already, skipped: bad, unmapped })}\n`);
    return;
  }
  const messages = languages[options.lang].record;
  effects.out(`${messages.eventsAppended(added, already, where)}\n`);
  const names = Object.entries(unmapped);
  if (names.length === 0) return;
  const told = names.slice(0, namesTold).map(([each, n]) => `${plain(each)} (${n})`);
  const more = names.length > namesTold ? ', …' : '';
  effects.err(`${messages.unmapped(names.length, `${told.join(', ')}${more}`)}\n`);
}

/**
 * `entente record import --format gdelt|icews`: coded events onto their own shelf of the store. Each file whole or not
 * at all, unless bad rows are to be skipped; read as a stream, so that it may be of any length.
 */
export async function importEvents(
  files: readonly string[],
  form: EventForm,
  options: ImportEventsOptions,
  effects: Effects,
): Promise<number> {
  const shelf = await openEvents({ store: options.store });
  if (!shelf.ok) return complain(effects, 'import', shelf);
  let code: number = exitCodes.done;
  try {
    for (const name of files) {
      const done = await importFile(name, form, shelf.value, options, effects);
      if (done !== exitCodes.done) code = done;
    }
    return code;
  } finally {
    await shelf.value.close();
  }
}
