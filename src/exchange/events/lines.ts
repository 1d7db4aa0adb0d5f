import { StringDecoder } from 'node:string_decoder';
import { fail, ok, type Result } from '../../base/index.ts';

/** A line of a file, counted from 1. */
export interface TextLine {
  readonly row: number;
  readonly text: string;
}

/** The most characters of a line: a row of events has a few hundred, and more is no table. */
const longest = 1 << 20;

/**
 * The lines of a stream, one by one, so that a file of any length takes no room. Only a line feed ends a line: texts
 * hold other separators of Unicode. Fails (`table-invalid`, `input-binary`) where a line never ends or is no text.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Result<TextLine>> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let row = 0;
  const line = (text: string): Result<TextLine> => {
    row++;
    if (text.includes('\0')) return fail('input-binary', `line ${row}: it is no text in UTF-8.`);
    const begin = row === 1 && text.startsWith('\uFEFF') ? 1 : 0;
    return ok({ row, text: text.slice(begin, text.endsWith('\r') ? -1 : undefined) });
  };
  for await (const chunk of chunks) {
    const text = rest + (typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk)));
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      yield line(text.slice(from, at));
      from = at + 1;
    }
    rest = text.slice(from);
    if (rest.length > longest) {
      yield fail('table-invalid', `line ${row + 1}: it has more than ${longest} characters.`);
      return;
    }
  }
  rest += decoder.end();
  if (rest !== '') yield line(rest);
}

/** A cell as it is kept: without control characters, which no database and no terminal should see. */
export const cleanCell = (text: string): string =>
  /[\p{Cc}\p{Surrogate}]/u.test(text) ? text.replaceAll(/[\p{Cc}\p{Surrogate}]+/gu, ' ').trim() : text.trim();

/** The same; null where nothing is left. */
export const cellOrNull = (text: string): string | null => cleanCell(text) || null;
