import { TokenBuilder, type Tokenised } from '../builder.ts';
import { unitWords } from './abbreviations.ts';
import { isApostrophe, isDigit, isLetter, isSpace, width } from './chars.ts';
import { splitSentences } from './split.ts';
import { matchAt, scanWord } from './word.ts';

const url = /(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}/iy;
const email = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}/y;
const domain =
  /[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,3}\.(?:com|org|net|gov|edu|info|mil|co\.uk|go\.kr|co\.kr)(?![A-Za-z0-9])/iy;
const telephone =
  /(?:\d-)?\d{3}-\d{3}-\d{4}(?!\d)|\d{3}-\d{4}(?!\d)|\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}-\d{1,2}-\d{2,4}(?!\d)/y;
const number = /\d+(?:,\d{3}(?!\d))*(?:\.\d+)*(?::\d{2}(?!\d))*(?:\/\d+)*/y;
const alnum = /[\p{L}\p{M}\p{N}]+/uy;
const face = /[:;=]-?[()DPp](?![\p{L}\p{N}])/uy;
const tagged = /[#@][\p{L}_][\p{L}\p{N}_]*/uy;
const runs = /([-=*_~+.!?<>|#…])\1+|[!?]{2,}|''|``/y;

/**
 * Text → tokens and sentences, in UD's manner for English (multiword tokens joined, hyphenated words parted).
 * Takes any string; offsets are in order and cover every character that is not white space. Linear in its length.
 */
export function tokenise(text: string): Tokenised {
  const builder = new TokenBuilder();
  let quoteOpen = false;
  for (let at = 0; at < text.length; ) {
    if (isSpace(text, at)) {
      if (text[at] === '\n') quoteOpen = false;
      at++;
      continue;
    }
    const end = special(text, at);
    if (end > at) {
      builder.add(at, end, text.slice(at, end), false);
      at = end;
    } else if (isLetter(text, at)) {
      at = addWord(builder, text, at, quoteOpen);
    } else if (isDigit(text, at) || (text[at] === '.' && isDigit(text, at + 1))) {
      at = addNumber(builder, text, at);
    } else {
      const to = punctuation(text, at);
      if (to - at === 1 && isApostrophe(text, at)) quoteOpen = !quoteOpen && isLetter(text, to);
      else if (text[at] === '‘') quoteOpen = true;
      builder.add(at, to, text.slice(at, to), false);
      at = to;
    }
  }
  return splitSentences(text, builder);
}

/** Addresses, telephone numbers, tags and faces; -1 where none begins here. */
function special(text: string, at: number): number {
  const begins = at === 0 || !isLetter(text, at - 1);
  if (!begins) return -1;
  const link = matchAt(url, text, at);
  if (link > 0) return trimmed(text, at, link);
  const code = text.charCodeAt(at);
  if (code === 58 || code === 59 || code === 61) return matchAt(face, text, at);
  if (code === 35 || code === 64) return matchAt(tagged, text, at);
  if (isDigit(text, at)) {
    const call = matchAt(telephone, text, at);
    if (call > 0) return call;
  }
  if (!isDigit(text, at) && !isLetter(text, at)) return -1;
  const mail = near(text, at, '@') ? matchAt(email, text, at) : -1;
  if (mail > 0) return mail;
  return near(text, at, '.') ? matchAt(domain, text, at) : -1;
}

/** Does the sign stand within the word that begins here (and within 70 characters)? */
function near(text: string, at: number, sign: string): boolean {
  for (let i = at; i < at + 70 && i < text.length; i++) {
    if (text[i] === sign) return true;
    const code = text.charCodeAt(i);
    if (code <= 32 || code > 126) return false;
  }
  return false;
}

function trimmed(text: string, at: number, end: number): number {
  const bracketed = text.slice(at, end).includes('(');
  let to = end;
  while (to > at + 1 && /[.,;:!?'")\]’>]/.test(text[to - 1]!)) {
    if (text[to - 1] === ')' && bracketed) break;
    to--;
  }
  return to;
}

function addWord(builder: TokenBuilder, text: string, at: number, quoteOpen: boolean): number {
  const word = scanWord(text, at, quoteOpen);
  let from = at;
  for (const split of [...word.splits, word.end]) {
    builder.add(from, split, text.slice(from, split), from !== at);
    from = split;
  }
  return word.end;
}

function addNumber(builder: TokenBuilder, text: string, at: number): number {
  let end = matchAt(number, text, text[at] === '.' ? at + 1 : at);
  if (isLetter(text, end)) {
    const to = matchAt(alnum, text, end);
    const tail = to - end < 8 ? text.slice(end, to).toLowerCase() : '';
    if (!unitWords.has(tail)) end = to;
  }
  if (text[end] === '.' && end - at < 3 && isSpace(text, end + 1) && beginsItem(text, at)) end++;
  builder.add(at, end, text.slice(at, end), false);
  return end;
}

/** Does something before this offset let the number of a list item stand here? */
function beginsItem(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && before > at - 6 && (text[before] === ' ' || text[before] === '\t')) before--;
  return before < 0 || /[\n:;!?]/.test(text[before]!);
}

/** A run of one sign ("...", "--", "!!!") is a token; any other character stands alone. */
function punctuation(text: string, at: number): number {
  const decade =
    isApostrophe(text, at) && isDigit(text, at + 1) && isDigit(text, at + 2) && text[at + 3] === 's';
  if (decade) return at + 4;
  const to = matchAt(runs, text, at);
  return to > 0 ? to : at + width(text, at);
}
