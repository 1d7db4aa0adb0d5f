import { existsSync, readdirSync, statSync } from 'node:fs';
import { packageRoot } from '../src/base/index.ts';
import { compileAll } from './compile.ts';

const newest = (folder: string): number =>
  Math.max(
    0,
    ...readdirSync(`${packageRoot}/${folder}`, { recursive: true }).map(
      file => statSync(`${packageRoot}/${folder}/${file}`).mtimeMs,
    ),
  );

/** Vitest's global set-up: compiles the tables again when one of their sources is newer than what was compiled. */
export default async function compileOnce(): Promise<void> {
  const sources = Math.max(newest('data'), newest('lexicon'), newest('scripts/compile'));
  const stale = readdirSync(`${packageRoot}/scripts/compile`)
    .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map(file => `${packageRoot}/compiled/${file.slice(0, -3)}.json`)
    .some(target => !existsSync(target) || statSync(target).mtimeMs < sources);
  if (stale) await compileAll();
}
