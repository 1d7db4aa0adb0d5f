/** Signs that are no part of what is said: zero-width marks, soft hyphens, byte order marks. */
const invisible = /\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|\ufeff/g;

/** Control characters that no text has; tabs and line ends are none of them. */
const isControl = (c: number): boolean =>
  (c < 32 && c !== 9 && c !== 10 && c !== 13 && c !== 11 && c !== 12) || c === 127;

/** How many characters of a text are control characters or stand for bytes that could not be decoded. */
export function countControls(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isControl(c) || c === 0xfffd) n++;
  }
  return n;
}

function withoutControls(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isControl(text.charCodeAt(i))) continue;
    parts.push(text.slice(from, i));
    from = i + 1;
  }
  return from === 0 ? text : parts.join('') + text.slice(from);
}

/** One spelling for line ends and spaces; invisible signs and control characters taken out. */
export const normalise = (text: string): string =>
  withoutControls(text)
    .replace(/\r\n?|[\u0085\u2028\u2029\f\v]/g, '\n')
    .replace(invisible, '')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ');

/** A line of the input: its text, trimmed, and whether an empty line stands before it. */
export interface Line {
  readonly text: string;
  readonly apart: boolean;
}

const endsSentence = /[.!?…:;]["'”’»)\]]*$/;
const startsLow = /^[\p{Ll}]/u;

/** Do these lines of one block look broken at a fixed width (as in e-mail), and not written one to a paragraph? */
function isWrapped(block: readonly string[]): boolean {
  if (block.length < 3) return false;
  const body = block.slice(0, -1);
  const widest = Math.max(...body.map(l => l.length));
  if (widest < 45 || widest > 110) return false;
  const full = body.filter(l => l.length > widest - 25).length;
  const open = body.filter(l => !endsSentence.test(l)).length;
  return full >= body.length * 0.8 && open >= body.length * 0.6;
}

/** Joins the lines of a block that belong together: all of a wrapped one, else a line that goes on in lower case. */
function joinBlock(block: readonly string[]): string[] {
  if (isWrapped(block)) return [block.join(' ')];
  const joined: string[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) joined.push(open.join(' '));
    open = [];
  };
  for (const line of block) {
    const last = open.at(-1);
    if (last !== undefined && !(startsLow.test(line) && !endsSentence.test(last) && last.length > 40))
      close();
    open.push(line);
  }
  close();
  return joined;
}

/** Wiki and list marks at the head of a line, and lone quotation marks that a page's markup left behind. */
const tidy = (line: string): string => {
  const plain = line.replace(/ {2,}/g, ' ').trim();
  return plain.startsWith("''") ? plain.replace(/^'{2,3} ?/, '') : plain;
};

/** The lines of a text, trimmed, without those that hold no letter or figure, with hard-wrapped paragraphs joined. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let block: string[] = [];
  const flush = (): void => {
    joinBlock(block).forEach((line, i) => {
      lines.push({ text: line, apart: i === 0 });
    });
    block = [];
  };
  for (const raw of text.split('\n')) {
    const line = tidy(raw);
    if (line === '') flush();
    else if (/[\p{L}\p{N}]/u.test(line)) block.push(line);
  }
  flush();
  return lines;
}
