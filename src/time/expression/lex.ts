/** The words, numbers and marks of a text, in columns; one pass, nothing looked at twice. */
export interface Lexed {
  readonly text: string;
  readonly length: number;
  /** The token in lower case; digits as they stand. Index out of range reads as undefined: use `word`. */
  readonly lower: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly kind: readonly TokenKind[];
}

export type TokenKind = 'word' | 'number' | 'mark';

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isAsciiLetter = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;
/** Letters beyond ASCII are near enough everything above Latin-1's signs, save general punctuation and CJK marks. */
const isLetter = (c: number): boolean =>
  isAsciiLetter(c) ||
  (c >= 0xc0 && !(c >= 0x2000 && c <= 0x206f) && !(c >= 0x3000 && c <= 0x303f) && c !== 0xfeff);
const isSpace = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  c === 0x85 ||
  (c >= 0x2000 && c <= 0x200b) ||
  c === 0x202f ||
  c === 0x3000 ||
  c === 0xfeff;

/** Longest run of digits that is taken for a number; longer ones are marks, which no date begins with. */
const longestNumber = 9;

/**
 * Splits a text for the date grammar: words of letters, numbers of digits, "'s" as a word of its own, and every other
 * sign alone. Digits and letters part ("1990s" is 1990 and s).
 */
export function lex(text: string): Lexed {
  const lower: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const kind: TokenKind[] = [];
  const n = text.length;
  let i = 0;
  while (i < n) {
    const c = text.charCodeAt(i);
    if (isSpace(c)) {
      i++;
      continue;
    }
    const from = i;
    let type: TokenKind = 'mark';
    if (isDigit(c)) {
      while (i < n && isDigit(text.charCodeAt(i))) i++;
      type = i - from <= longestNumber ? 'number' : 'mark';
    } else if (isLetter(c)) {
      while (i < n && isLetter(text.charCodeAt(i))) i++;
      type = 'word';
    } else if (
      isApostrophe(c) &&
      (text.charCodeAt(i + 1) | 32) === 115 &&
      !isLetter(text.charCodeAt(i + 2))
    ) {
      i += 2;
      type = 'word';
    } else i++;
    start.push(from);
    end.push(i);
    kind.push(type);
    const piece = i - from > 32 ? '' : text.slice(from, i);
    lower.push(type === 'word' ? piece.toLowerCase().replace('\u2019', "'") : piece);
  }
  return { text, length: lower.length, lower, start, end, kind };
}

/** The token at i in lower case, or '' outside the text. */
export const word = (t: Lexed, i: number): string => t.lower[i] ?? '';

/** Does the token begin with a capital letter? */
export function capital(t: Lexed, i: number): boolean {
  if (i < 0 || i >= t.length || t.kind[i] !== 'word') return false;
  const first = t.text.charAt(t.start[i]!);
  return first !== first.toLowerCase();
}

/** Does the token stand right behind the one before, without a space? */
export const joined = (t: Lexed, i: number): boolean => i > 0 && i < t.length && t.start[i] === t.end[i - 1];

/** The number at i when it has so many digits, or null. */
export function digits(t: Lexed, i: number, least: number, most: number): number | null {
  if (t.kind[i] !== 'number') return null;
  const text = t.lower[i]!;
  return text.length >= least && text.length <= most ? Number(text) : null;
}

/** Steps over one token when it is this word. */
export const skip = (t: Lexed, i: number, ...words: readonly string[]): number =>
  words.includes(word(t, i)) ? i + 1 : i;

/** Index after these words in a row, or null. */
export function run(t: Lexed, i: number, words: readonly string[]): number | null {
  for (let k = 0; k < words.length; k++) if (t.lower[i + k] !== words[k]) return null;
  return i + words.length;
}
