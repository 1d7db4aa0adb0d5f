import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { packageRoot } from '../../src/base/index.ts';

/** Country codes of GEC (FIPS 10-4) → our codes, of data/coding/gec.csv. */
export function compile(): Readonly<Record<string, string>> {
  const rows: Record<string, string>[] = parse(readFileSync(`${packageRoot}/data/coding/gec.csv`, 'utf8'), {
    columns: true,
    skip_empty_lines: true,
  });
  return Object.fromEntries(rows.map(({ gec, code }) => [gec!, code!]));
}
