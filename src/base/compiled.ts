import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EntenteError, fail } from './result.ts';

/** The package's own folder, found from this file whether it runs from src/ or from dist/. */
export const packageRoot = (() => {
  const here = fileURLToPath(import.meta.url);
  const at = Math.max(here.lastIndexOf('/src/'), here.lastIndexOf('/dist/'));
  return here.slice(0, at);
})();

/** Reads `compiled/<name>.json`, which `npm run compile` makes from the readable tables in data/ and lexicon/. */
export function readCompiled<T>(name: string): T {
  const file = `${packageRoot}/compiled/${name}.json`;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    throw new EntenteError(
      fail(
        'data-missing',
        `compiled/${name}.json is missing or damaged: run "npm run build" in the package's folder.`,
      ),
    );
  }
}
