import { fail, ok, type Result } from '../../base/index.ts';
import { isoOfDay } from '../../time/index.ts';
import { daysOf } from '../days.ts';
import type { Entry } from '../entry.ts';
import type { Log } from '../log.ts';
import { knowing } from '../publication.ts';
import { liveEntries } from '../tracks.ts';
import { checkDraft } from './check.ts';
import { sequenceProblems } from './sequence.ts';
import { type Beneath, beneathOf, idProblems, sortOut } from './sort-out.ts';
import type { Appended, At, Draft, LogFilter, Pick, Problem, Refusal, Shelf, Store } from './store.ts';

const refused = (problems: readonly Problem[]): Refusal => ({
  ...fail('entry-invalid', problems[0]!.message),
  problems,
});

/** The last day of an EDTF date as ISO 8601; undefined where it is open or none was given. */
function lastDay(date: string | undefined): Result<string | undefined> {
  if (date === undefined) return ok(undefined);
  const range = daysOf(date);
  if (range === null)
    return fail('date-invalid', `"${date}" is not a date: write it like 2024-02-14 or 2024.`);
  return ok(Number.isFinite(range.to) ? isoOfDay(range.to) : undefined);
}

const picked = (filter: LogFilter, recordedBy: string | undefined): Pick => ({
  ...(filter.pair && { among: filter.pair }),
  ...(filter.kind !== undefined && { kind: filter.kind }),
  ...(filter.source !== undefined && { source: filter.source }),
  ...(recordedBy !== undefined && { recordedBy }),
});

/** Whether an entry of the log beneath is asked for; it is known from when its source was public (publication.ts). */
function fits({ pair = [], kind, source }: LogFilter, knownBy: string | undefined) {
  const knownSince = knowing();
  const by = knownBy === undefined ? Number.POSITIVE_INFINITY : daysOf(knownBy)!.to;
  return (entry: Entry): boolean =>
    pair.every(code => entry.parties.includes(code)) &&
    (kind === undefined || entry.kind === kind) &&
    (source === undefined || entry.source === source) &&
    (knownBy === undefined || knownSince(entry) <= by);
}

/** A store on a shelf, over a log that is only read. `today` is the day of recording (ISO 8601). */
export function storeOver(shelf: Shelf, base: Log, today: string): Store {
  let indexed: Beneath | undefined;
  const beneath = (): Beneath => {
    indexed ??= beneathOf(base, today);
    return indexed;
  };

  async function log(filter: LogFilter = {}): Promise<Result<readonly Entry[]>> {
    const by = lastDay(filter.known);
    if (!by.ok) return by;
    const own = await shelf.pick(picked(filter, by.value));
    if (!own.ok) return own;
    return filter.own ? own : ok([...base.entries.filter(fits(filter, by.value)), ...own.value]);
  }

  async function append(drafts: readonly Draft[]): Promise<Result<Appended> | Refusal> {
    if (drafts.length === 0) return ok({ added: 0, already: 0, entries: [] });
    const wrong = drafts.flatMap((draft, index) => checkDraft(draft, index, beneath().checker));
    if (wrong.length > 0) return refused(wrong);
    const sorted = await sortOut(shelf, beneath(), drafts, today);
    if (!sorted.ok) return sorted;
    const { rows, fresh } = sorted.value;
    const misplaced = await idProblems(shelf, beneath(), sorted.value);
    if (!misplaced.ok) return misplaced;
    if (misplaced.value.length > 0) return refused(misplaced.value);
    const entries = rows.map(row => row.entry);
    const isNew = rows.map(row => fresh.has(row));
    const contrary = await sequenceProblems(entries, isNew, parties => before(parties));
    if (!contrary.ok) return contrary;
    if (contrary.value.length > 0) return refused(contrary.value);
    const written = await shelf.write([...fresh], new Date().toISOString());
    if (!written.ok) return written;
    return ok({ added: written.value, already: drafts.length - written.value, entries });
  }

  /** Live entries of these parties, as the record has them now. */
  async function before(parties: readonly string[]): Promise<Result<readonly Entry[]>> {
    const own = await shelf.pick({ parties });
    if (!own.ok) return own;
    const wanted = new Set(parties);
    const under = base.entries.filter(entry => wanted.has(entry.parties.join(' ')));
    return ok(liveEntries({ entries: [...under, ...own.value], coverage: [] }, Number.POSITIVE_INFINITY));
  }

  return {
    where: shelf.where,
    append,
    log,
    async retract(id, reason) {
      const own = await shelf.pick({ ids: [id] });
      if (!own.ok) return own;
      const target = beneath().byId.get(id) ?? own.value[0];
      if (!target)
        return fail('entry-unknown', `The record has no entry "${id}": "entente record log" shows the ids.`);
      const { id: _, recordedAt: __, retracts: ___, asserts: ____, note: _____, ...content } = target;
      const draft: Draft = { ...content, retracts: id, asserts: false, note: reason };
      const done = await append([draft]);
      return done.ok ? ok(done.value.entries[0]!) : done;
    },
    async read({ on, known }: At = {}) {
      const until = lastDay(on);
      if (!until.ok) return until;
      const entries = await log({ known });
      if (!entries.ok) return entries;
      const day = on === undefined ? Number.POSITIVE_INFINITY : daysOf(on)!.to;
      const live = liveEntries({ entries: entries.value, coverage: [] }, Number.POSITIVE_INFINITY);
      return ok(live.filter(entry => (daysOf(entry.date)?.from ?? Number.NEGATIVE_INFINITY) <= day));
    },
    history: pair => log({ pair }),
    close: () => shelf.close(),
  };
}
