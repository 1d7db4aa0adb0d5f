import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Batch } from './batch.ts';
import { batchesOf, type Cutting } from './batches.ts';

/** Bytes in chunks that end at the places that are named. */
async function* chunks(bytes: Buffer, cuts: readonly number[]): AsyncGenerator<Buffer> {
  let from = 0;
  for (const to of [...cuts].sort((a, b) => a - b)) {
    yield bytes.subarray(from, Math.min(to, bytes.length));
    from = Math.min(to, bytes.length);
  }
  yield bytes.subarray(from);
}

async function all(text: string, cutting: Partial<Cutting> = {}, cuts: readonly number[] = []) {
  const batches: Batch[] = [];
  const bytes = Buffer.from(text).subarray(cutting.from?.end ?? 0);
  for await (const batch of batchesOf(chunks(bytes, cuts), { size: 1, longest: 1000, ...cutting }))
    batches.push(batch);
  return batches;
}
const textOf = ({ bytes }: Batch): string => Buffer.from(bytes).toString();

/** The lines of a text by the plain way. */
const plainLines = (text: string): string[] => text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];

describe('batches', () => {
  it.each([
    ['Unix', 'a\nbb\n\nc\n'],
    ['Windows', 'a\r\nbb\r\n\r\nc'],
    ['old Macs', 'a\rbb\r\rc\r'],
    ['a mixture', 'a\r\n\nb\r\r\nç\n\r'],
  ])('have the lines of %s, with their numbers, wherever the chunks end', async (_, text) => {
    const lines = plainLines(text);
    const { length } = Buffer.from(text);
    for (let first = 0; first <= length; first++)
      for (let second = first; second <= length; second++) {
        const batches = await all(text, {}, [first, second]);
        expect(batches.map(textOf)).toEqual(lines);
        expect(batches.map(({ line }) => line)).toEqual(lines.map((_, i) => i + 1));
        expect(batches.at(-1)!.end).toBe(length);
      }
  });

  it('are whole lines of about the size asked for, and lose nothing', async () => {
    const unit = fc.constantFrom('a', '한', '\n', '\r', '\r\n', '{"x":1}');
    await fc.assert(
      fc.asyncProperty(
        fc.array(unit, { maxLength: 60 }),
        fc.array(fc.nat(200), { maxLength: 8 }),
        fc.integer({ min: 1, max: 40 }),
        async (units, cuts, size) => {
          const text = units.join('');
          const batches = await all(text, { size }, cuts);
          expect(batches.map(textOf).join('')).toBe(text);
          expect(batches.reduce((n, { lines }) => n + lines, 0)).toBe(plainLines(text).length);
          for (const batch of batches) expect(plainLines(textOf(batch))).toHaveLength(batch.lines);
        },
      ),
    );
  });

  it('go on from the end of any other as if there had been no break', async () => {
    const text = 'one\r\ntwo\n\nthree\rfour\nfive';
    const batches = await all(text, { size: 4 }, [5, 9, 16]);
    for (const [i, { end, line, lines }] of batches.entries()) {
      const rest = await all(text, { size: 4, from: { end, line: line + lines } });
      expect(rest.map(textOf).join('')).toBe(
        batches
          .slice(i + 1)
          .map(textOf)
          .join(''),
      );
      expect(rest[0]?.line ?? line + lines).toBe(batches[i + 1]?.line ?? line + lines);
      expect(rest.at(-1)?.end ?? end).toBe(Buffer.byteLength(text));
    }
  });
});

describe('batches of odd inputs', () => {
  it.each([
    ['in one chunk', []],
    ['over many', [3, 10, 20, 22, 23, 30, 31]],
  ])('leave out a line that is too long, %s', async (_, cuts) => {
    const text = `a\n${'x'.repeat(20)}\r\nb\n${'y'.repeat(30)}`;
    const batches = await all(text, { longest: 10, size: 100 }, cuts);
    expect(
      batches
        .filter(({ tooLong }) => tooLong === null)
        .map(textOf)
        .join(''),
    ).toBe('a\nb\n');
    expect(batches.filter(({ tooLong }) => tooLong !== null)).toMatchObject([
      { line: 2, tooLong: 22, end: 24 },
      { line: 4, tooLong: 30, end: 56 },
    ]);
  });

  it('go out as lines come in, without waiting for more', async () => {
    let asked = 0;
    async function* slow(): AsyncGenerator<Buffer> {
      for (const line of ['a\n', 'b\nc', '\n']) {
        asked++;
        yield Buffer.from(line);
      }
    }
    const seen: [string, number][] = [];
    for await (const batch of batchesOf(slow(), { size: 1000, longest: 1000 }))
      seen.push([textOf(batch), asked]);
    expect(seen).toEqual([
      ['a\n', 1],
      ['b\n', 2],
      ['c\n', 3],
    ]);
  });
});
