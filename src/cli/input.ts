import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { fail, type Result } from '../base/index.ts';
import type { Effects } from './effects.ts';

/** The most that is read of one input, in bytes: an article is never this large, and a larger file is a mistake. */
const limit = 64 * 1024 * 1024;

/** The bytes of a file, or of standard input for `-`. */
export async function readInput(name: string, effects: Effects): Promise<Result<Uint8Array>> {
  if (name === '-') return collect(effects.stdin);
  try {
    const bytes = await readFile(name);
    return bytes.length > limit ? tooLarge(name) : { ok: true, value: bytes };
  } catch (error) {
    return fail(
      'input-not-found',
      `${name} cannot be read (${reason(error)}): check the name and its permissions.`,
    );
  }
}

const tooLarge = (name: string) =>
  fail(
    'input-too-large',
    `${name} is larger than ${limit >> 20} MB: split it, or give one record a line with --jsonl.`,
  );

async function collect(stdin: Readable): Promise<Result<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
    size += bytes.length;
    if (size > limit) return tooLarge('standard input');
    chunks.push(bytes);
  }
  return { ok: true, value: Buffer.concat(chunks) };
}

function reason(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  const known: Record<string, string> = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'not permitted',
  };
  return known[code ?? ''] ?? code ?? 'unreadable';
}
