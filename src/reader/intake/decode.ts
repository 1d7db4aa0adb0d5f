import { fail, ok, type Result } from '../../base/index.ts';

/** Text got out of bytes, with what the user should know of how. */
export interface Decoded {
  readonly text: string;
  readonly warnings: readonly string[];
}

const binary = fail(
  'input-binary',
  'The input is not text (a picture, an archive or another binary file): give the text of an article.',
);

/** First bytes of files that are no text, whatever follows. */
const signatures: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x52, 0x49, 0x46, 0x46],
];

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((b, i) => bytes[i] === b);

/** Control characters that no text has: in more than one byte of a thousand they tell a binary file. */
function hasControls(bytes: Uint8Array): boolean {
  const looked = Math.min(bytes.length, 65_536);
  let controls = 0;
  for (let i = 0; i < looked; i++) {
    const b = bytes[i]!;
    if (b === 0) return true;
    if (b < 9 || (b > 13 && b < 27) || (b > 27 && b < 32) || b === 127) controls++;
  }
  return controls * 1000 > looked && controls > 1;
}

/** UTF-16 without a mark: in English text every other byte is zero. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const looked = Math.min(bytes.length & ~1, 4096);
  if (looked < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < looked; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = looked / 2;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.7 && odd < half * 0.05 ? 'utf-16be' : null;
}

const decode = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const beyondAscii = /[^\p{ASCII}]/u;

/** UTF-8 that was cut in its last character is UTF-8 all the same, if another character shows that it is. */
function utf8(bytes: Uint8Array): { readonly text: string; readonly cut: boolean } | null {
  const whole = strict(bytes, 'utf-8');
  if (whole !== null) return { text: whole, cut: false };
  for (let short = 1; short <= 3 && short < bytes.length; short++) {
    if (bytes[bytes.length - short]! < 0x80) break;
    const text = strict(bytes.subarray(0, bytes.length - short), 'utf-8');
    if (text !== null && beyondAscii.test(text)) return { text, cut: true };
  }
  return null;
}

/** The share of characters in a text that are Hangul, of those beyond ASCII. */
function hangulShare(text: string): number {
  const beyond = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return beyond === 0 ? 0 : (text.match(/\p{Script=Hangul}/gu)?.length ?? 0) / beyond;
}

/**
 * Decodes an input: UTF-8, UTF-16 (with a mark or plainly so), EUC-KR, and else Windows-1252 (Latin-1 and more) with a
 * warning. Failures: `input-empty`, `input-binary`.
 */
export function decodeBytes(bytes: Uint8Array): Result<Decoded> {
  if (bytes.length === 0) return fail('input-empty', 'The input is empty: give the text of an article.');
  if (startsWith(bytes, [0xff, 0xfe])) return ok({ text: decode(bytes, 'utf-16le'), warnings: [] });
  if (startsWith(bytes, [0xfe, 0xff])) return ok({ text: decode(bytes, 'utf-16be'), warnings: [] });
  if (signatures.some(head => startsWith(bytes, head))) return binary;
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return ok({ text: decode(bytes, wide), warnings: ['The text was read as UTF-16.'] });
  if (hasControls(bytes)) return binary;
  const plain = utf8(bytes);
  if (plain !== null) {
    const warnings = plain.cut
      ? ['The input ends in the middle of a character: it may have been cut off.']
      : [];
    return ok({ text: plain.text, warnings });
  }
  const korean = strict(bytes, 'euc-kr');
  if (korean !== null && hangulShare(korean) > 0.7)
    return ok({ text: korean, warnings: ['The text was read as EUC-KR.'] });
  return ok({
    text: decode(bytes, 'windows-1252'),
    warnings: ['The text is not UTF-8: it was read as Latin-1.'],
  });
}
