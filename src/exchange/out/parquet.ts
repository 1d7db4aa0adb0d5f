import type { Entry } from '../../record/index.ts';
import { flatColumns, flatOf } from './columns.ts';
import { isoDays } from './days.ts';

/** Entries as a Parquet file: text columns that may be null (see `flatColumns`), compressed by Snappy. */
export async function toParquet(entries: readonly Entry[]): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const days = isoDays();
  const rows = entries.map(entry => flatOf(entry, days));
  const buffer = parquetWriteBuffer({
    columnData: flatColumns.map(([name]) => ({
      name,
      data: rows.map(row => row[name]),
      type: 'STRING' as const,
      nullable: true,
    })),
    kvMetadata: [{ key: 'schema', value: 'entente/entries@1' }],
  });
  return new Uint8Array(buffer);
}
