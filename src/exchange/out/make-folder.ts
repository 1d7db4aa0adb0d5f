import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { fail, ok, type Result } from '../../base/index.ts';
import { replaceFile } from '../replace-file.ts';

/**
 * Writes a folder of files: beside the one that is meant first, then put in its place when it is whole. One that is there
 * already is left alone. Failure `input-not-found`: it is there, no room, or not permitted.
 */
export function makeFolder(path: string, files: ReadonlyMap<string, string>): Result<null> {
  if (existsSync(path))
    return fail('input-not-found', `${path} is there already: name a folder that is not, or take it away.`);
  const draft = `${path}.${process.pid}.part`;
  try {
    mkdirSync(draft);
    for (const [name, text] of files) {
      const done = replaceFile(`${draft}/${name}`, [text]);
      if (!done.ok) {
        rmSync(draft, { recursive: true, force: true });
        return done;
      }
    }
    renameSync(draft, path);
    return ok(null);
  } catch {
    rmSync(draft, { recursive: true, force: true });
    return fail('input-not-found', `${path} cannot be written: check the folder and its permissions.`);
  }
}
