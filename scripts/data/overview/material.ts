import { readFileSync } from 'node:fs';
import { packageRoot } from '../../../src/base/index.ts';
import { atlasPolities, decodeRecord, fold, type Log, type World } from '../../../src/record/index.ts';
import { compile } from '../../compile/record.ts';
import { readCsv } from '../table.ts';

/** What the overview of data/ is made from: the tables as they lie there, and the world that they fold into. */
export interface Material {
  readonly log: Log;
  readonly world: World;
  /** A table below data/, by its path without the ending. */
  rows(name: string): Record<string, string>[];
}

/** Reads the tables afresh, whatever was compiled before. */
export function openMaterial(): Material {
  const log = decodeRecord(compile());
  return {
    log,
    world: fold(log, { polities: atlasPolities() }),
    rows: name => readCsv(readFileSync(`${packageRoot}/data/${name}.csv`, 'utf8')),
  };
}

/** A Markdown table. */
export const markdown = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');

/** Items counted by a key, most first. */
export function countBy<T>(items: readonly T[], keyOf: (item: T) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}
