import { type Cell, eventColumns } from './columns.ts';

/** So many rows make a row group: all that is held in memory of a file that may have millions. */
const groupSize = 20_000;

/** A Parquet file of events in the making. */
export interface EventParquet {
  add(rows: readonly (readonly Cell[])[]): void;
  /** Writes what is left, and the file's foot. */
  finish(): void;
}

/** Begins a Parquet file of events at a path, whatever is there; compressed by Snappy, every cell may be null. */
export async function eventParquet(path: string): Promise<EventParquet> {
  const { fileWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer');
  const columnsOf = (rows: readonly (readonly Cell[])[]) =>
    eventColumns.map(({ name, type }, at) => ({
      name,
      type: type === 'number' ? ('INT32' as const) : ('STRING' as const),
      nullable: true,
      data: rows.map(row => row[at] ?? null),
    }));
  const file = new ParquetWriter({
    writer: fileWriter(path),
    schema: schemaFromColumnData({ columnData: columnsOf([]) }),
    kvMetadata: [{ key: 'schema', value: 'entente/events@1' }],
  });
  let held: (readonly Cell[])[] = [];
  const write = (): void => {
    void file.write({ columnData: columnsOf(held), rowGroupSize: groupSize });
    held = [];
  };
  return {
    add: rows => {
      for (const row of rows) {
        held.push(row);
        if (held.length === groupSize) write();
      }
    },
    finish: () => {
      if (held.length > 0) write();
      void file.finish();
    },
  };
}
