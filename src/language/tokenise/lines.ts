/** How the line breaks of a text are to be read. */

/** Texts whose longest line is no longer than this may be wrapped by hand. */
const longestWrapped = 120;

/**
 * The width to which the text is wrapped, or 0 where it is not wrapped: then every line break ends a sentence.
 * A text counts as wrapped when no line is longer than 120 characters and at least a third of its lines
 * are followed by one that begins in lower case.
 */
export function wrapWidth(text: string): number {
  let longest = 0;
  let lines = 0;
  let lowered = 0;
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    if (end - at > longestWrapped) return 0;
    longest = Math.max(longest, end - at);
    const next = text.charCodeAt(end + 1);
    if (end > at) lines++;
    if (end > at && next >= 97 && next <= 122) lowered++;
    at = end + 1;
  }
  return longest > 40 && lowered * 3 >= lines - 1 && lowered > 0 ? longest : 0;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Would the word after the line break at `at` have fitted into the line before it? Then the break was meant. */
export function breakWasMeant(text: string, at: number, width: number): boolean {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  let next = at + 1;
  while (next < text.length && next < at + width && /\S/.test(text[next]!)) next++;
  return at - lineStart + (next - at) + 4 <= width;
}
