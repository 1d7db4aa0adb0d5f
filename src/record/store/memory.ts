import { ok } from '../../base/index.ts';
import type { Entry } from '../entry.ts';
import type { Pick, Row, Shelf } from './store.ts';

const inSet = (values: readonly string[] | undefined): ((value: string) => boolean) => {
  if (values === undefined) return () => true;
  const set = new Set(values);
  return value => set.has(value);
};

/** Whether a row is one that was asked for: the conditions of a pick in plain words, for databases to agree with. */
function picks(which: Pick): (row: Row) => boolean {
  const [id, hash, parties] = [inSet(which.ids), inSet(which.hashes), inSet(which.parties)];
  const { among = [], kind, source, recordedBy } = which;
  return row =>
    id(row.entry.id) &&
    hash(row.hash) &&
    parties(row.entry.parties.join(' ')) &&
    among.every(code => row.entry.parties.includes(code)) &&
    (kind === undefined || row.entry.kind === kind) &&
    (source === undefined || row.entry.source === source) &&
    (recordedBy === undefined || row.entry.recordedAt <= recordedBy);
}

/** A shelf in memory: the oracle of the databases, and a store for tests. */
export function memoryShelf(): Shelf {
  const rows: Row[] = [];
  const hashes = new Set<string>();
  return {
    where: 'memory',
    pick: async which => ok(rows.filter(picks(which)).map((row): Entry => row.entry)),
    async write(given) {
      const fresh = given.filter(row => !hashes.has(row.hash));
      for (const row of fresh) {
        rows.push(row);
        hashes.add(row.hash);
      }
      return ok(fresh.length);
    },
    close: async () => {},
  };
}
