import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { fail, type Result } from '../../base/index.ts';
import { codedCsvHeader, codedCsvRow, formHeader, writeCoded } from '../../exchange/index.ts';
import { type EventShelf, openEvents, type StoredEvent } from '../../record/index.ts';
import { type Effects, exitCodes } from '../effects.ts';
import { languages } from '../messages/index.ts';
import type { StoreOptions } from '../store-options.ts';
import { complain } from './record-shared.ts';

type Form = 'csv' | 'ndjson' | 'gdelt' | 'icews' | 'phoenix';

interface ExportEventsOptions extends StoreOptions {
  readonly all?: true;
  readonly csv?: true;
  readonly format?: string;
  readonly output?: string;
}

/** So many events are held at once. */
const stride = 5000;

function lineOf(form: Form): (event: StoredEvent) => string {
  if (form === 'csv') return codedCsvRow;
  if (form === 'ndjson') return event => `${JSON.stringify(event)}\n`;
  return event => writeCoded(form, event);
}

const headerOf = (form: Form): string => {
  if (form === 'csv') return codedCsvHeader;
  return form === 'ndjson' ? '' : formHeader(form);
};

/** Hands out the events in pieces of text; how many there were. */
async function pour(
  shelf: EventShelf,
  form: Form,
  put: (text: string) => Promise<void>,
): Promise<Result<number>> {
  const line = lineOf(form);
  await put(headerOf(form));
  let count = 0;
  for (let after = 0; ; ) {
    const events = await shelf.pick({}, { after, limit: stride });
    if (!events.ok) return events;
    await put(events.value.map(line).join(''));
    count += events.value.length;
    const last = events.value.at(-1);
    if (last === undefined || events.value.length < stride) return { ok: true, value: count };
    after = last.seq;
  }
}

async function write(stream: WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** Writes beside the file that is meant and puts it in its place when it is whole. */
async function pourInto(path: string, shelf: EventShelf, form: Form): Promise<Result<number>> {
  const draft = `${path}.${process.pid}.part`;
  try {
    const stream = createWriteStream(draft);
    await once(stream, 'open');
    const done = await pour(shelf, form, text => write(stream, text));
    stream.end();
    await once(stream, 'close');
    if (done.ok) await rename(draft, path);
    else await rm(draft, { force: true });
    return done;
  } catch (error) {
    await rm(draft, { force: true });
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return fail('input-not-found', `${path} cannot be written: check the folder and its permissions.`);
  }
}

/** `entente record export --events`: the coded events of the store, in the order of writing, page by page. */
export async function exportEvents(
  form: Form,
  options: ExportEventsOptions,
  effects: Effects,
): Promise<number> {
  if (options.all || options.csv || options.format !== undefined)
    return complain(
      effects,
      'export',
      fail('entry-invalid', '--events is about coded events: leave out --all, --csv and --format.'),
    );
  const shelf = await openEvents({ store: options.store, readOnly: true });
  if (!shelf.ok) return complain(effects, 'export', shelf);
  try {
    const done =
      options.output === undefined
        ? await pour(shelf.value, form, async text => {
            effects.out(text);
            await effects.drained();
          })
        : await pourInto(options.output, shelf.value, form);
    if (!done.ok) return complain(effects, 'export', done);
    if (options.output !== undefined)
      effects.err(`${languages[options.lang].record.eventsExported(done.value, options.output)}\n`);
    return exitCodes.done;
  } finally {
    await shelf.value.close();
  }
}
