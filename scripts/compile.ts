import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { packageRoot } from '../src/base/index.ts';

/**
 * Makes compiled/<name>.json for each scripts/compile/<name>.ts, whose `compile()` turns readable tables (data/*.csv,
 * lexicon/*.yaml) into the value that a room loads at start. Written aside and renamed, so that a reader of the old
 * file never sees half of the new one.
 */
export async function compileAll(only?: string): Promise<string[]> {
  mkdirSync(`${packageRoot}/compiled`, { recursive: true });
  const names = readdirSync(`${packageRoot}/scripts/compile`)
    .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map(file => file.slice(0, -3))
    .filter(name => only === undefined || name === only);
  for (const name of names) {
    const { compile } = (await import(`./compile/${name}.ts`)) as { compile: () => unknown };
    const target = `${packageRoot}/compiled/${name}.json`;
    writeFileSync(`${target}.${process.pid}`, JSON.stringify(compile()));
    renameSync(`${target}.${process.pid}`, target);
  }
  return names;
}

if (import.meta.url === `file://${process.argv[1]}`) await compileAll(process.argv[2]);
