import type { TokenBuilder, Tokenised } from '../builder.ts';
import { abbreviations, months, titles } from './abbreviations.ts';
import { isDigit, isLower, isUpper } from './chars.ts';
import { breakWasMeant, wrapWidth } from './lines.ts';

/** No sentence is longer: beyond it, it is cut at the last comma, semicolon or bracket, or where it stands. */
const longestSentence = 400;

/** Words that, capitalised after an abbreviation, begin a sentence far more often than a name. */
const starters = new Set(
  `the a an this that these those he she it they we i you his her its their our my there here in on at for from with by
  as after before when while if since although though but and however meanwhile moreover yet so what who how why no not
  to of some many most all one both each such according during under over until despite then now`.split(
    /\s+/,
  ),
);
const closers = /^(?:['"”’»)\]]|''|-RRB-)$/;
const openers = /^(?:["“‘'«([]|``)$/;
const terminator = /^(?:[.!?]+|…+|\.{2,}|[。！？])$/;

/** Where sentences begin among tokens that are in order. Paragraph breaks always end one. */
export function splitSentences(text: string, tokens: TokenBuilder): Tokenised {
  const width = wrapWidth(text);
  let sentenceStart = 0;
  tokens.firstAt(0);
  for (let k = 0; k + 1 < tokens.length; k++) {
    if (tokens.joins[k + 1]) continue;
    if (k + 1 - sentenceStart >= longestSentence) {
      sentenceStart = cutPoint(tokens, sentenceStart, k + 1);
      tokens.firstAt(sentenceStart);
    }
    if (endsAfter(text, tokens, k, sentenceStart, width)) {
      sentenceStart = k + 1;
      tokens.firstAt(sentenceStart);
    }
  }
  return tokens.done(text);
}

function cutPoint(tokens: TokenBuilder, from: number, to: number): number {
  for (let k = to - 1; k > from + longestSentence / 2; k--) {
    if (/^[,;:)\]—–|-]$/.test(tokens.forms[k]!) && !tokens.joins[k + 1]) return k + 1;
  }
  return to;
}

function endsAfter(text: string, tokens: TokenBuilder, k: number, start: number, width: number): boolean {
  const gapFrom = tokens.ends[k]!;
  const gapTo = tokens.starts[k + 1]!;
  const last = lastBeforeClosers(tokens, k, start);
  const form = tokens.forms[last]!;
  if (gapTo > gapFrom && lineBreakEnds(text, gapFrom, gapTo, width, terminator.test(form))) return true;
  if (terminator.test(form)) return afterTerminator(text, tokens, k, last, start);
  return last === k && form.length > 1 && form.endsWith('.') && afterAbbreviation(text, tokens, k, start);
}

/** Steps back over closing quotes and brackets that touch what is before them. */
function lastBeforeClosers(tokens: TokenBuilder, k: number, start: number): number {
  let last = k;
  while (
    last > start &&
    k - last < 4 &&
    closers.test(tokens.forms[last]!) &&
    tokens.starts[last] === tokens.ends[last - 1]
  ) {
    last--;
  }
  return last;
}

function lineBreakEnds(text: string, from: number, to: number, width: number, ended: boolean): boolean {
  const gap = text.slice(from, Math.min(to, from + 1000));
  const at = gap.indexOf('\n');
  if (at < 0) return gap.includes('\u2029');
  if (gap.indexOf('\n', at + 1) >= 0) return true;
  return width === 0 || ended || breakWasMeant(text, from + at, width);
}

function afterTerminator(
  text: string,
  tokens: TokenBuilder,
  k: number,
  last: number,
  start: number,
): boolean {
  const next = tokens.starts[k + 1]!;
  const spaced = next > tokens.ends[k]!;
  const form = tokens.forms[last]!;
  if (!spaced && !(isUpper(text, next) && k > last)) {
    return !spaced && /^[。！？]$/.test(form);
  }
  if (closers.test(tokens.forms[k + 1]!) && !openers.test(tokens.forms[k + 1]!)) return false;
  if (isLower(text, next)) return form === '.' && k === last;
  if (form === '.' && last > start) {
    const before = tokens.forms[last - 1]!;
    const word = tokens.forms[k + 1]!.toLowerCase().replace('.', '');
    if (last - 1 === start && months.has(word) && before === before.toUpperCase()) return false;
    if (isDigit(text, next) && months.has(before.toLowerCase())) return false;
    // "1. Open the door": the number of a list item stays with it.
    if (last - 1 === start && /^(?:\d{1,3}|[a-zA-Z])$/.test(before)) return false;
  }
  // He asked "Why?" and left: a quoted question goes on unless a capital follows.
  return form.startsWith('.') && form.length > 1 ? !isDigit(text, next) : true;
}

function afterAbbreviation(text: string, tokens: TokenBuilder, k: number, start: number): boolean {
  const next = tokens.starts[k + 1]!;
  if (next === tokens.ends[k]!) return false;
  const lower = tokens.forms[k]!.slice(0, -1).toLowerCase();
  if (titles.has(lower)) return false;
  const nextForm = tokens.forms[k + 1]!;
  const quoted = openers.test(nextForm) && k + 2 < tokens.length;
  const word = quoted ? tokens.forms[k + 2]! : nextForm;
  const at = quoted ? tokens.starts[k + 2]! : next;
  if (!isUpper(text, at)) return false;
  if (lower.length === 1) return false;
  if (!starters.has(word.toLowerCase())) return quoted && k - start > 3;
  return abbreviations.has(lower) || lower.includes('.');
}
