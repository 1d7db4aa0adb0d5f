import * as z from 'zod';
import { fail, kinds, ok, type Result } from '../../base/index.ts';
import type { Draft } from '../../record/index.ts';
import { type Effects, exitCodes } from '../effects.ts';
import { readInput } from '../input.ts';
import { languages } from '../messages/index.ts';
import type { StoreOptions } from '../store-options.ts';
import { complain, complainOf, problemsOf, withOpenStore } from './record-shared.ts';

interface AcceptOptions extends StoreOptions {
  readonly event?: readonly string[];
  readonly source: string;
  readonly json?: true;
}

/** What acceptance needs of a reading; the whole schema would load the reader. */
const Accepted = z.object({
  schema: z.literal('entente/reading@1'),
  document: z.object({ id: z.string(), title: z.string().nullable(), published: z.string().nullable() }),
  events: z.array(z.object({ id: z.string(), sentence: z.number() })),
  entries: z.array(
    z.object({
      kind: z.enum(kinds),
      parties: z.array(z.string()),
      date: z.string().nullable(),
      event: z.string(),
    }),
  ),
});
type Accepted = z.infer<typeof Accepted>;
type Proposed = Accepted['entries'][number];

const notReading = (name: string, where: string) =>
  fail('input-json', `${name}${where} is not a reading: give what "entente read --json" printed.`);

function parseReading(name: string, text: string, where: string): Result<Accepted> {
  try {
    const reading = Accepted.safeParse(JSON.parse(text));
    return reading.success ? ok(reading.data) : notReading(name, where);
  } catch {
    return notReading(name, where);
  }
}

/** The readings in a file: one JSON object, or one a line. */
function readingsIn(name: string, text: string): Result<readonly Accepted[]> {
  const whole = parseReading(name, text, '');
  if (whole.ok) return ok([whole.value]);
  const lines = text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [{ line, row: i + 1 }]));
  if (lines.length < 2 || !lines[0]!.line.trimEnd().endsWith('}')) return whole;
  const readings: Accepted[] = [];
  for (const { line, row } of lines) {
    const reading = parseReading(name, line, `, line ${row},`);
    if (!reading.ok) return reading;
    readings.push(reading.value);
  }
  return ok(readings);
}

const clean = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Surrogate}\s]+/gu, ' ')
    .trim()
    .slice(0, 300);

/** Where in the document it stands: title, date and sentence, so that a person finds it again. */
function locatorOf({ document, events }: Accepted, { event }: Proposed): string {
  const { id, title, published } = document;
  const sentence = events.find(each => each.id === event)?.sentence;
  const parts = [
    title === null ? id : `${title} (${id})`,
    published,
    sentence === undefined ? null : `sentence ${sentence + 1}`,
  ];
  return parts
    .filter(part => part !== null)
    .map(clean)
    .join(', ');
}

interface Choice {
  readonly reading: Accepted;
  readonly proposed: Proposed;
}

/** The proposals that are meant; a failure where an event was named that proposes none. */
function chosen(
  readings: readonly Accepted[],
  named: readonly string[] | undefined,
): Result<readonly Choice[]> {
  const all = readings.flatMap(reading => reading.entries.map(proposed => ({ reading, proposed })));
  if (named === undefined) return ok(all);
  const wanted = new Set(named.flatMap(ids => ids.split(',')));
  for (const id of wanted)
    if (!all.some(({ proposed }) => proposed.event === id)) {
      const there = [...new Set(all.map(({ proposed }) => proposed.event))].slice(0, 20).join(', ');
      return fail(
        'entry-unknown',
        `no entry is proposed for event "${id}"; there are proposals for ${there || 'none'}.`,
      );
    }
  return ok(all.filter(({ proposed }) => wanted.has(proposed.event)));
}

/** `entente record accept`: what a person takes from a reading becomes entries, sourced by the document. */
export async function accept(name: string, options: AcceptOptions, effects: Effects): Promise<number> {
  const messages = languages[options.lang].record;
  const bytes = await readInput(name, effects);
  if (!bytes.ok) return complain(effects, 'accept', bytes);
  const readings = readingsIn(
    name === '-' ? 'standard input' : name,
    Buffer.from(bytes.value).toString('utf8'),
  );
  if (!readings.ok) return complain(effects, 'accept', readings);
  const choices = chosen(readings.value, options.event);
  if (!choices.ok) return complain(effects, 'accept', choices);
  const dated = choices.value.filter(({ proposed }) => proposed.date !== null);
  for (const { proposed } of choices.value)
    if (proposed.date === null) effects.err(`entente record accept: ${messages.noDate(proposed.event)}\n`);
  if (dated.length === 0) {
    if (choices.value.length === 0) effects.err(`entente record accept: ${messages.nothingToAccept(name)}\n`);
    return exitCodes.failed;
  }
  const drafts = dated.map(
    ({ reading, proposed: { kind, parties, date }, proposed }): Draft => ({
      kind,
      parties,
      // A day is as fine as the record goes.
      date: date!.replace(/T.*$/, ''),
      source: options.source,
      locator: locatorOf(reading, proposed),
    }),
  );
  return withOpenStore('accept', options, effects, false, async store => {
    const done = await store.append(drafts);
    if (!done.ok) {
      const problems = problemsOf(done);
      if (problems.length === 0) return complain(effects, 'accept', done);
      const sentences = problems.map(({ index, message }) => `${dated[index]!.proposed.event}: ${message}`);
      return complainOf(effects, 'accept', sentences, options);
    }
    const { added, already, entries } = done.value;
    if (options.json) effects.out(`${JSON.stringify(done.value)}\n`);
    else
      effects.out(
        `${messages.appended(added, already, store.where)}\n${entries.map(entry => `${entry.id}\n`).join('')}`,
      );
    return exitCodes.done;
  });
}
