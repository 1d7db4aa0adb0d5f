import { clearCore } from './clear.ts';
import { coverageAs } from './coverage.ts';
import { fastCore } from './fast/core.ts';
import { type ColumnLog, columnLog, type Log } from './log.ts';
import { anyPolities, type Polities } from './polities.ts';
import { indexTracks, liveEntries } from './tracks.ts';
import type { World } from './world.ts';
import { far, lastDay, worldOf } from './world-of.ts';

export interface FoldAt {
  /** EDTF: the day that questions without one ask about. The far future where it is left out. */
  readonly on?: string | undefined;
  /** EDTF: what the record knew. Everything where it is left out. */
  readonly known?: string | undefined;
  /** What to ask about polities: the atlas, as a rule. */
  readonly polities?: Polities | undefined;
}

/** The entries of a log as known on a day, found when they are first looked at. */
function entriesOf(log: Log, known: string) {
  let live: ReturnType<typeof liveEntries> | undefined;
  return () => {
    live ??= liveEntries(log, lastDay(known));
    return live;
  };
}

/** The columns of logs that were folded before, so that worlds of one log share its index. */
const columns = new WeakMap<Log, ColumnLog>();

function inColumns(log: Log): ColumnLog {
  const known = columns.get(log) ?? columnLog(log);
  columns.set(log, known);
  return known;
}

/** Folds a log into the world as of two dates: the entries known then and not taken back, by state of affairs. */
export function fold(log: Log, at: FoldAt = {}): World {
  const { on = far, known = far, polities = anyPolities } = at;
  const core = fastCore(inColumns(log), polities, lastDay(known));
  return worldOf(core, { on, known, entries: entriesOf(log, known) });
}

/** The same, the clear and slow way: every entry an object, every answer looked up anew. The oracle in the tests. */
export function foldClearly(log: Log, at: FoldAt = {}): World {
  const { on = far, known = far, polities = anyPolities } = at;
  const entries = entriesOf(log, known);
  const core = clearCore(indexTracks(entries(), coverageAs(log.coverage, lastDay(known)), polities));
  return worldOf(core, { on, known, entries });
}
