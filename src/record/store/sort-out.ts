import { ok, type Result } from '../../base/index.ts';
import type { Entry } from '../entry.ts';
import type { Log } from '../log.ts';
import { type Checker, checkerFor } from './check.ts';
import { contentHash, rowOf } from './content.ts';
import type { Draft, Problem, Row, Shelf } from './store.ts';

/** What lies beneath a store, indexed when something is first written. */
export interface Beneath {
  readonly byHash: ReadonlyMap<string, Entry>;
  readonly byId: ReadonlyMap<string, Entry>;
  readonly checker: Checker;
}

/** Indexes the log beneath a store. */
export function beneathOf({ entries }: Log, today: string): Beneath {
  const codes = new Set(entries.flatMap(entry => entry.parties));
  return {
    checker: checkerFor(codes, today),
    byHash: new Map(entries.map(entry => [contentHash(entry), entry])),
    byId: new Map(entries.map(entry => [entry.id, entry])),
  };
}

/** Drafts as rows, in their order, and which of them are new: of several with one content the first. */
export interface Sorted {
  readonly rows: readonly Row[];
  readonly fresh: ReadonlySet<Row>;
}

/** Adds, to what the record has by content, what the shelf and the log beneath it have of these hashes. */
async function findAll(
  shelf: Shelf,
  { byHash }: Beneath,
  hashes: readonly string[],
  had: Map<string, Entry>,
): Promise<Result<null>> {
  const own = await shelf.pick({ hashes });
  if (!own.ok) return own;
  for (const entry of own.value) had.set(contentHash(entry), entry);
  for (const hash of hashes) {
    const entry = byHash.get(hash);
    if (entry) had.set(hash, entry);
  }
  return ok(null);
}

/** The ids that drafts bring and that the record knows under another, as it has the same content already. */
function renamings(
  drafts: readonly Draft[],
  hashes: readonly string[],
  had: ReadonlyMap<string, Entry>,
): Map<string, string> {
  const first = new Map<string, string>();
  const renamed = new Map<string, string>();
  drafts.forEach(({ id }, i) => {
    const hash = hashes[i]!;
    const known = had.get(hash)?.id ?? first.get(hash);
    if (id !== undefined && known !== undefined && known !== id) renamed.set(id, known);
    if (known === undefined && id !== undefined) first.set(hash, id);
  });
  return renamed;
}

/**
 * Sorts drafts into what is new and what the record has. A draft that takes back another by an id that the record knows
 * under a different one takes back that.
 */
export async function sortOut(
  shelf: Shelf,
  beneath: Beneath,
  drafts: readonly Draft[],
  today: string,
): Promise<Result<Sorted>> {
  const given = [...drafts];
  const hashes = drafts.map(contentHash);
  const had = new Map<string, Entry>();
  let found = await findAll(shelf, beneath, hashes, had);
  // A retraction that takes a new id has a new content, and may itself be known under another id: look again.
  for (let changed = true; changed && found.ok; ) {
    const renamed = renamings(given, hashes, had);
    const at = given.flatMap((draft, i) =>
      draft.retracts !== undefined && renamed.has(draft.retracts) ? [i] : [],
    );
    changed = at.length > 0;
    for (const i of at) {
      given[i] = { ...given[i]!, retracts: renamed.get(given[i]!.retracts!)! };
      hashes[i] = contentHash(given[i]!);
    }
    if (changed)
      found = await findAll(
        shelf,
        beneath,
        at.map(i => hashes[i]!),
        had,
      );
  }
  if (!found.ok) return found;
  const seen = new Map<string, Row>();
  const fresh = new Set<Row>();
  const rows = given.map((draft, i) => {
    const hash = hashes[i]!;
    const before = seen.get(hash);
    if (before) return before;
    const known = had.get(hash);
    const row = known ? { entry: known, hash, earliest: null, latest: null } : rowOf(draft, hash, today);
    if (!known) fresh.add(row);
    seen.set(hash, row);
    return row;
  });
  return ok({ rows, fresh });
}

/** The entries that have the ids of new rows, or that these take back. */
async function byIds(
  shelf: Shelf,
  beneath: Beneath,
  fresh: ReadonlySet<Row>,
): Promise<Result<Map<string, Entry>>> {
  const wanted = new Set<string>();
  for (const { entry } of fresh) {
    wanted.add(entry.id);
    if (entry.retracts !== undefined) wanted.add(entry.retracts);
  }
  if (wanted.size === 0) return ok(new Map());
  const own = await shelf.pick({ ids: [...wanted] });
  if (!own.ok) return own;
  const known = new Map(own.value.map(entry => [entry.id, entry]));
  for (const id of wanted) {
    const entry = beneath.byId.get(id);
    if (entry) known.set(id, entry);
  }
  return ok(known);
}

/** Ids that are taken by something else, retractions of nothing, and retractions before their time. */
export async function idProblems(
  shelf: Shelf,
  beneath: Beneath,
  { rows, fresh }: Sorted,
): Promise<Result<Problem[]>> {
  const found = await byIds(shelf, beneath, fresh);
  if (!found.ok) return found;
  const known = found.value;
  const problems: Problem[] = [];
  rows.forEach((row, index) => {
    const { entry } = row;
    if (!fresh.has(row)) return;
    const taken = known.get(entry.id);
    // The same row again: a draft of which there are two.
    if (taken === entry) return;
    if (taken)
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
  });
  return ok(problems);
}
