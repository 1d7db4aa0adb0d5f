import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { packageRoot } from '../../src/base/index.ts';
import { type CompiledTies, tieTypes } from '../../src/record/negative-ties.ts';

const files = ['negative', 'curated'].map(name => `${packageRoot}/data/ties/${name}.csv`);

/** The tables of data/ties, every string once. */
export function compile(): CompiledTies {
  const rows = files
    .filter(existsSync)
    .flatMap((file): Record<string, string>[] =>
      parse(readFileSync(file, 'utf8'), { columns: true, skip_empty_lines: true }),
    );
  const strings: string[] = [];
  const known = new Map<string, number>();
  const at = (text: string): number => {
    const index = known.get(text) ?? strings.push(text) - 1;
    known.set(text, index);
    return index;
  };
  return {
    strings,
    rows: rows.map(row => {
      const [source, ...locator] = row.source!.split(' ');
      const type = tieTypes.indexOf(row.type as (typeof tieTypes)[number]);
      if (type === -1) throw new Error(`data/ties: unknown type "${row.type}".`);
      const cells = [row.a!, row.b!, row.from!, row.to!, source!, locator.join(' ')].map(at);
      return [type, Number(row.level || 0), ...cells];
    }),
  };
}
