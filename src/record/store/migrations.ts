import { fail, ok, type Result } from '../../base/index.ts';

/** One step of a store's tables from version to version; SQL that DuckDB and PostgreSQL read alike. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly statements: readonly string[];
  /** Further ones that only PostgreSQL runs. */
  readonly postgres?: readonly string[];
}

/** Every step since the first release, oldest first; a step that was released is never changed. */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: 'entries',
    statements: [
      `create table entry (
        seq bigint not null,
        hash text not null,
        id text not null,
        kind text not null,
        parties text not null,
        date text not null,
        earliest date,
        latest date,
        source text not null,
        locator text not null,
        recorded_at date not null,
        retracts text,
        asserts boolean not null,
        detail text,
        note text
      )`,
    ],
    // None in DuckDB: rows that it brings back from its log after a crash are missing from an index if the file is
    // closed again before the index is used (1.5.6); bench/crash.ts found it. Its one writer needs no index to be safe.
    postgres: [
      'create unique index entry_hash on entry (hash)',
      'create unique index entry_id on entry (id)',
      'create index entry_parties on entry (parties)',
    ],
  },
  {
    version: 2,
    name: 'batches',
    statements: [
      // When the store itself took entries, which no import can set; `first` to `last` are their `seq`.
      'create table batch (first bigint not null, last bigint not null, stored_at timestamp not null)',
    ],
  },
  {
    version: 3,
    name: 'coded events',
    statements: [
      // Reports that programs coded, on a shelf of their own: nothing of the log looks at it.
      `create table event (
        seq bigint not null,
        origin text not null,
        origin_id text not null,
        day date not null,
        added date,
        source_code text,
        source_told text,
        source_roles text,
        source_name text,
        target_code text,
        target_told text,
        target_roles text,
        target_name text,
        cameo text not null,
        goldstein double precision,
        place text,
        country text,
        document text,
        imported_at timestamp not null
      )`,
    ],
    postgres: [
      'create unique index event_origin on event (origin, origin_id)',
      'create index event_day on event (day)',
    ],
  },
];

/** What a store's tables need of the database to be brought up to date. */
export interface MigrationTarget {
  /** The version that the tables have; 0 where there are none. */
  version(): Promise<number>;
  /** Runs the statements and notes the version, in one transaction. */
  apply(migration: Migration): Promise<void>;
}

/** Brings tables up to date, step by step. Fails (`store-newer`) where they are ahead of this program. */
export async function migrate(
  target: MigrationTarget,
  where: string,
  steps: readonly Migration[] = migrations,
): Promise<Result<number>> {
  const version = await target.version();
  const newest = steps.at(-1)?.version ?? 0;
  if (version > newest)
    return fail(
      'store-newer',
      `The store ${where} was made by a later version of Entente (its tables are at ${version}, this program knows ${newest}): update Entente to use it.`,
    );
  for (const step of steps) if (step.version > version) await target.apply(step);
  return ok(newest);
}
