import { fail, ok, type Result } from '../../base/index.ts';
import type { CodedEvent, CodedSide } from '../../record/index.ts';
import { linesOf } from './lines.ts';
import { readGdeltRow } from './read-gdelt.ts';
import { icewsReader } from './read-icews.ts';
import type { RowReading } from './row.ts';

/** Other people's tables of coded events that can be read. */
export const eventForms = ['gdelt', 'icews'] as const;
export type EventForm = (typeof eventForms)[number];

/** What is wrong at one place of a file. */
export interface EventProblem {
  readonly line: number;
  readonly column: string | null;
  readonly message: string;
}

/** What a file held; it grows while the file is read. */
export interface EventReport {
  rows: number;
  /** Rows with a problem. */
  bad: number;
  /** The first of what is wrong; `bad` says how many rows there are. */
  readonly problems: EventProblem[];
  /** Countries as told that have no code of ours, and how often they stood. */
  readonly unmapped: Map<string, number>;
}

export const emptyReport = (): EventReport => ({ rows: 0, bad: 0, problems: [], unmapped: new Map() });

export interface ReadEventOptions {
  /** Rows with a problem are passed over; else one of them lets the whole file fail. */
  readonly skipBad?: boolean;
}

/** So many events make a batch. */
const stride = 20_000;

/** More names and problems than these are counted, not kept: a file of nonsense must take no room. */
const kept = { names: 10_000, problems: 1000 };

function note(report: EventReport, { code, told }: CodedSide): void {
  if (told === null || code !== null) return;
  const count = report.unmapped.get(told);
  if (count !== undefined || report.unmapped.size < kept.names) report.unmapped.set(told, (count ?? 0) + 1);
}

function take(report: EventReport, line: number, read: RowReading): CodedEvent | null {
  report.rows++;
  if (read.ok) {
    note(report, read.event.source);
    note(report, read.event.target);
    return read.event;
  }
  report.bad++;
  if (report.problems.length < kept.problems)
    for (const { column, message } of read.problems) report.problems.push({ line, column, message });
  return null;
}

/**
 * Reads a file of coded events as a stream, in batches; what is wrong and what has no code goes into the report, by line.
 * A file with a bad row fails at its end (`table-invalid`), after all of its rows were looked at, unless they are to be
 * skipped; so do a file without rows (`input-empty`) and one that is no such table.
 */
export async function* readEvents(
  form: EventForm,
  chunks: AsyncIterable<Uint8Array | string>,
  report: EventReport,
  { skipBad = false }: ReadEventOptions = {},
): AsyncGenerator<Result<readonly CodedEvent[]>> {
  let reader: ((text: string) => RowReading) | null = form === 'gdelt' ? readGdeltRow : null;
  let batch: CodedEvent[] = [];
  for await (const line of linesOf(chunks)) {
    if (!line.ok) {
      yield line;
      return;
    }
    const { row, text } = line.value;
    if (text.trim() === '') continue;
    if (reader === null) {
      const made = icewsReader(text);
      if (!made.ok) {
        yield made;
        return;
      }
      reader = made.value;
      continue;
    }
    const event = take(report, row, reader(text));
    if (event !== null && (skipBad || report.bad === 0)) batch.push(event);
    if (batch.length < stride) continue;
    yield ok(batch);
    batch = [];
  }
  if (report.rows === 0) yield fail('input-empty', 'the file holds no events.');
  else if (report.bad > 0 && !skipBad) yield fail('table-invalid', `${report.bad} of its rows are wrong.`);
  else yield ok(batch);
}
