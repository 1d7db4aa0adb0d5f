import { type Batch, nothing } from './batch.ts';
import { lineEnds } from './line-ends.ts';

export interface Cutting {
  /** A batch is whole once it has so many bytes; 1 makes a batch of each line. */
  readonly size: number;
  /** A longer line, in bytes, is refused, and never held in memory. */
  readonly longest: number;
  /** Where the input begins: in bytes, and the number of its first line. */
  readonly from?: { readonly end: number; readonly line: number };
}

/**
 * Cuts bytes into batches of whole lines. What is whole goes out with each chunk, so that a slow writer's lines don't
 * wait for a batch to fill; of a line that is not whole no more is held than a line may have.
 */
export async function* batchesOf(
  input: AsyncIterable<Uint8Array>,
  { size, longest, from = { end: 0, line: 1 } }: Cutting,
): AsyncGenerator<Batch> {
  let { end, line } = from;
  /** The beginning of a line whose end is yet to come, and its length. */
  let begun: Uint8Array[] = [];
  let length = 0;
  let open = false;

  const batch = (pieces: readonly Uint8Array[], lines: number): Batch => {
    const bytes = Buffer.concat(pieces);
    end += bytes.length;
    line += lines;
    return { bytes, line: line - lines, lines, end, tooLong: null };
  };
  const refused = (bytes: number): Batch => {
    end += bytes;
    line++;
    return { bytes: nothing, line: line - 1, lines: 1, end, tooLong: bytes };
  };

  for await (const chunk of input) {
    const found = lineEnds(chunk, open);
    open = found.open;
    let [start, before, lines] = [0, 0, 0];
    let carried = length;
    for (const at of found.ends) {
      const whole = at - before + carried;
      carried = 0;
      if (whole > longest) {
        if (lines > 0) yield batch([...begun, chunk.subarray(start, before)], lines);
        yield refused(whole);
        [begun, length, start, lines] = [[], 0, at, 0];
      } else if (++lines && at - start + length >= size) {
        yield batch([...begun, chunk.subarray(start, at)], lines);
        [begun, length, start, lines] = [[], 0, at, 0];
      }
      before = at;
    }
    if (lines > 0) {
      yield batch([...begun, chunk.subarray(start, before)], lines);
      [begun, length] = [[], 0];
    }
    length += chunk.length - before;
    if (length > longest) begun = [];
    else if (before < chunk.length) begun.push(Uint8Array.prototype.slice.call(chunk, before));
  }
  if (length > longest) yield refused(length);
  else if (length > 0) yield batch(begun, 1);
}
