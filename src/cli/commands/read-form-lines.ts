import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { checkReading } from '../../claims/index.ts';
import { readJsonlLine } from '../../exchange/index.ts';
import { readArticle } from '../../reader/index.ts';
import type { World } from '../../record/index.ts';
import { type Effects, exitCodes } from '../effects.ts';
import type { ReadOptions } from '../options.ts';
import type { FormWriter } from '../out-form.ts';

/**
 * One record a line in, its events in somebody else's columns out, in order; a bad line is reported with its number and
 * passed over.
 */
export async function readFormLines(
  name: string,
  world: World,
  options: ReadOptions,
  effects: Effects,
  writer: FormWriter,
): Promise<number> {
  let code: number = exitCodes.done;
  let number = 0;
  const input = name === '-' ? effects.stdin : createReadStream(name);
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() === '') continue;
      const article = await readJsonlLine(line, number, { published: options.date });
      if (article.ok) {
        writer.write(checkReading(readArticle(article.value), { world }));
      } else code = complain(effects, `${name === '-' ? 'standard input' : name}: ${article.message}`);
      await effects.drained();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return complain(effects, `${name} cannot be read: check the name and its permissions.`);
  }
  if (number === 0)
    return complain(effects, `${name === '-' ? 'standard input' : name}: the input is empty.`);
  return code;
}
function complain(effects: Effects, sentence: string): number {
  effects.err(`entente read: ${sentence}\n`);
  return exitCodes.usage;
}
