import { fail, ok, type Result } from '../../base/index.ts';
import { isoOfDay } from '../../time/index.ts';
import { daysOf } from '../days.ts';
import type { Entry } from '../entry.ts';
import type { Log } from '../log.ts';
import { liveEntries } from '../tracks.ts';
import { type Checker, checkDraft, checkerFor } from './check.ts';
import { contentHash, rowOf } from './content.ts';
import { sequenceProblems } from './sequence.ts';
import type { Appended, At, Draft, LogFilter, Pick, Problem, Refusal, Row, Shelf, Store } from './store.ts';

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

const fits =
  ({ pair = [], kind, source }: LogFilter, recordedBy: string | undefined) =>
  (entry: Entry): boolean =>
    pair.every(code => entry.parties.includes(code)) &&
    (kind === undefined || entry.kind === kind) &&
    (source === undefined || entry.source === source) &&
    (recordedBy === undefined || entry.recordedAt <= recordedBy);

/** What lies beneath a store, indexed when something is first written. */
interface Beneath {
  readonly byHash: ReadonlyMap<string, Entry>;
  readonly byId: ReadonlyMap<string, Entry>;
  readonly checker: Checker;
}

function beneathOf({ entries }: Log, today: string): Beneath {
  const codes = new Set(entries.flatMap(entry => entry.parties));
  return {
    checker: checkerFor(codes, today),
    byHash: new Map(entries.map(entry => [contentHash(entry), entry])),
    byId: new Map(entries.map(entry => [entry.id, entry])),
  };
}

/** Drafts sorted into what is new and what the record has; retractions of one draft by another follow its final id. */
interface Sorted {
  readonly rows: readonly Row[];
  readonly fresh: ReadonlySet<Row>;
}

function sortOut(drafts: readonly Draft[], had: ReadonlyMap<string, Entry>, today: string): Sorted {
  const renamed = new Map<string, string>();
  const seen = new Map<string, Row>();
  const fresh = new Set<Row>();
  const rows = drafts.map(draft => {
    const target = draft.retracts === undefined ? undefined : renamed.get(draft.retracts);
    const given = target === undefined ? draft : { ...draft, retracts: target };
    const hash = contentHash(given);
    const known = had.get(hash);
    const row =
      seen.get(hash) ?? (known ? { ...rowOf(given, hash, today), entry: known } : rowOf(given, hash, today));
    if (!seen.has(hash) && !known) fresh.add(row);
    seen.set(hash, row);
    if (draft.id !== undefined && draft.id !== row.entry.id) renamed.set(draft.id, row.entry.id);
    return row;
  });
  return { rows, fresh };
}

/** What a shelf and the record beneath it know of the drafts: by content, and by the ids that they have or take back. */
async function lookUp(
  shelf: Shelf,
  beneath: Beneath,
  drafts: readonly Draft[],
  today: string,
): Promise<Result<{ had: Map<string, Entry>; ids: Map<string, Entry> }>> {
  const hashes = drafts.map(contentHash);
  const wanted = new Set(
    drafts.flatMap((draft, i) => [rowOf(draft, hashes[i]!, today).entry.id, draft.retracts ?? []].flat()),
  );
  const byContent = await shelf.pick({ hashes });
  if (!byContent.ok) return byContent;
  const byId = await shelf.pick({ ids: [...wanted] });
  if (!byId.ok) return byId;
  const had = new Map(byContent.value.map(entry => [contentHash(entry), entry]));
  for (const hash of hashes) {
    const entry = beneath.byHash.get(hash);
    if (entry) had.set(hash, entry);
  }
  const ids = new Map(byId.value.map(entry => [entry.id, entry]));
  for (const id of wanted) {
    const entry = beneath.byId.get(id);
    if (entry) ids.set(id, entry);
  }
  return ok({ had, ids });
}

/** Ids that are taken by something else, retractions of nothing, and retractions before their time. */
function idProblems(
  drafts: readonly Draft[],
  { rows, fresh }: Sorted,
  ids: ReadonlyMap<string, Entry>,
): Problem[] {
  const known = new Map(ids);
  const problems: Problem[] = [];
  rows.forEach((row, index) => {
    const { entry } = row;
    if (!fresh.has(row)) return;
    const taken = known.get(entry.id);
    if (taken && taken !== entry)
      problems.push({
        index,
        field: 'id',
        message: `"${entry.id}" is the id of another entry: leave the id out, and Entente makes one.`,
      });
    const target = entry.retracts === undefined ? undefined : known.get(entry.retracts);
    if (entry.retracts !== undefined && !target)
      problems.push({
        index,
        field: 'retracts',
        message: `the record has no entry "${entry.retracts}": "entente record log" shows the ids.`,
      });
    if (target && entry.recordedAt < target.recordedAt)
      problems.push({
        index,
        field: 'recordedAt',
        message: `${entry.recordedAt} is before the day on which the entry that it takes back was recorded (${target.recordedAt}).`,
      });
    known.set(entry.id, entry);
    if (drafts[index]!.id !== undefined) known.set(drafts[index]!.id!, entry);
  });
  return problems;
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
    const found = await lookUp(shelf, beneath(), drafts, today);
    if (!found.ok) return found;
    const sorted = sortOut(drafts, found.value.had, today);
    const entries = sorted.rows.map(row => row.entry);
    const fresh = sorted.rows.map(row => sorted.fresh.has(row));
    const misplaced = idProblems(drafts, sorted, found.value.ids);
    if (misplaced.length > 0) return refused(misplaced);
    const out = await sequenceProblems(entries, fresh, parties => before(parties));
    if (!out.ok) return out;
    if (out.value.length > 0) return refused(out.value);
    const written = await shelf.write([...sorted.fresh], new Date().toISOString());
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
