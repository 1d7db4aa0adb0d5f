/** Small questions about characters, asked of UTF-16 text at an offset. */

const spacePattern = /\s/;

export function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return code >= 128 && spacePattern.test(text[at]!);
}

export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

const letterPattern = /[\p{L}\p{M}]/u;

/** A letter (or a mark on one) begins here. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return at < text.length && letterPattern.test(String.fromCodePoint(text.codePointAt(at)!));
}

const upperPattern = /\p{Lu}/u;

export function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  return at < text.length && upperPattern.test(String.fromCodePoint(text.codePointAt(at)!));
}

export function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 97 && code <= 122;
  return isLetter(text, at) && !isUpper(text, at);
}

/** ' ’ ʼ ` as they are typed for an apostrophe. */
export function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 39 || code === 0x2019 || code === 0x2bc || code === 96;
}

/** How many UTF-16 units the character at an offset takes (a lone surrogate takes one). */
export const width = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
