import { readdirSync } from 'node:fs';
import { packageRoot } from '../../src/base/index.ts';
import type { Table } from './table.ts';

/** The declared tables whose module or table name starts with one of `only` (all of them where it is empty). */
export async function loadTables(only: readonly string[] = []): Promise<Table[]> {
  const folder = `${packageRoot}/scripts/data/tables`;
  const modules = readdirSync(folder)
    .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort();
  const found: Table[] = [];
  for (const name of modules) {
    const exported = (await import(`${folder}/${name}`)) as { table?: Table; tables?: readonly Table[] };
    for (const table of [...(exported.tables ?? []), ...(exported.table ? [exported.table] : [])]) {
      const wanted =
        only.length === 0 || only.some(part => name.startsWith(part) || table.name.startsWith(part));
      if (wanted) found.push(table);
    }
  }
  return found;
}
