import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { type Failure, fail, ok, type Result } from '../base/index.ts';

/** So many bytes at the beginning of an input tell it from another one. */
export const headSize = 65_536;

/** Lines to be read, as bytes: a file, or a stream that can be read once. */
export interface Input {
  /** As the user knows it. */
  readonly name: string;
  /** In bytes; null where only its end tells. */
  readonly size: number | null;
  /** Its first bytes, at most so many and at most `headSize`. Of a stream none that was read is lost to `bytes`. */
  head(bytes: number): Promise<Uint8Array>;
  /** From some byte to the end. */
  bytes(from: number): AsyncIterable<Uint8Array>;
}

const unreadable = (name: string): Failure =>
  fail('input-not-found', `${name} cannot be read: check the name and its permissions.`);

/** Opens a file, or a stream where one is given. Failure: `input-not-found`. */
export async function openInput(name: string, stream: Readable | null): Promise<Result<Input>> {
  if (stream !== null) return ok(streamInput(name, stream));
  try {
    const about = await stat(name);
    // A pipe with a name has no size and no second reading.
    if (about.isFile()) return ok(fileInput(name, about.size));
    return about.isDirectory() ? unreadable(name) : ok(streamInput(name, createReadStream(name)));
  } catch {
    return unreadable(name);
  }
}

function fileInput(name: string, size: number): Input {
  return {
    name,
    size,
    head: async bytes => {
      const file = await open(name);
      try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    },
    bytes: from => createReadStream(name, { start: from }),
  };
}

function streamInput(name: string, stream: Readable): Input {
  const chunks = stream[Symbol.asyncIterator]();
  /** What was looked at before it was asked for. */
  const held: Uint8Array[] = [];
  let first = Buffer.alloc(0);

  const pull = async (): Promise<Uint8Array | null> => {
    const { value, done } = await chunks.next();
    if (done) return null;
    const bytes: Uint8Array = typeof value === 'string' ? Buffer.from(value) : value;
    if (first.length < headSize) first = Buffer.concat([first, bytes.subarray(0, headSize - first.length)]);
    return bytes;
  };
  async function* all(): AsyncGenerator<Uint8Array> {
    for (let bytes = held.shift(); bytes !== undefined; bytes = held.shift()) yield bytes;
    for (let bytes = await pull(); bytes !== null; bytes = await pull()) yield bytes;
  }
  return {
    name,
    size: null,
    head: async bytes => {
      while (first.length < bytes) {
        const next = await pull();
        if (next === null) break;
        held.push(next);
      }
      return first.subarray(0, bytes);
    },
    bytes: from => skipped(all(), from),
  };
}

/** What follows the first bytes. */
async function* skipped(chunks: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const chunk of chunks) {
    if (left < chunk.length) yield left > 0 ? chunk.subarray(left) : chunk;
    left = Math.max(0, left - chunk.length);
  }
}
