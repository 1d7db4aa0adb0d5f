import {
  abbreviations,
  beforeNumber,
  digits,
  fused,
  onlyCapital,
  prefixes,
  tens,
  titles,
} from './abbreviations.ts';
import { isApostrophe, isDigit, isLetter, isSpace, isUpper } from './chars.ts';

// All patterns are sticky and have no nested repeats: each is linear in what it takes.
const run = /[\p{L}\p{M}\p{N}_]+/uy;
const acronym =
  /(?:\p{L}\.){2,12}(?![\p{L}\p{N}])|(?:\p{L}\.){1,12}\p{L}(?![\p{L}\p{M}\p{N}])|(?:Ph|M|B|Ed|LL|Lit)\.(?:D|Sc|Phil|Ed)\b\.?/uy;
const clitic = /(?:s|re|ve|ll|d|m)(?![\p{L}\p{M}\p{N}])/iuy;
/** A syllable of a Korean or Chinese given name in the usual romanisations. */
const syllable =
  /^(?:[bcdfghjklmnpqrstwxyz]|ch|sh|zh|hs|ts|kh|kk|tt|pp|ss|jj|ng)?['’]?(?:[aeiou]|y[aeou]|w[aeio]|ae|ai|ao|ei|eo|eu|ia|ie|io|iu|oe|oi|ou|oo|ee|ua|ue|ui|uo|uh|ya[oe]|yeo|you|yae|yoo|wae|weo|woo|wei|wai|iao|iou|uai|uei|ya|yi|yu)(?:n|ng|k|l|m|p|t|h|r)?$/i;
const englishAfterName = new Set([
  'run',
  'hit',
  'set',
  'cut',
  'won',
  'met',
  'man',
  'men',
  'in',
  'on',
  'up',
  'to',
  'at',
]);

export function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** One surface that begins with a letter: its end, and where its second word begins if it is a multiword token. */
export interface Word {
  readonly end: number;
  /** Offsets at which further words of the same multiword token begin. */
  readonly splits: readonly number[];
}

/**
 * Scans a word at an offset where a letter stands. Keeps the stop of abbreviations, initials and acronyms; parts
 * hyphenated words as the treebanks do (but "Tae-yul", "co-operate", "ninety-nine" stay whole); parts clitics.
 * `quoteOpen`: a single quote is open, so that s' closes it and is no possessive.
 */
export function scanWord(text: string, at: number, quoteOpen: boolean): Word {
  const short = matchAt(acronym, text, at);
  let end = short > 0 ? short : hyphened(text, at, apostrophes(text, at, matchAt(run, text, at)));
  if (short < 0) end = joinedSigns(text, at, end);
  const second = fused.get(end - at < 10 ? text.slice(at, end).toLowerCase() : '');
  if (second !== undefined && !isApostrophe(text, end)) return { end, splits: [at + second] };
  if (isApostrophe(text, end)) {
    const parted = partClitic(text, at, end, quoteOpen);
    if (parted) return parted;
  }
  if (short < 0 && text[end] === '.' && keepsStop(text, at, end)) end++;
  return { end, splits: [] };
}

/** "O'Neill", "d'Ivoire", "rock'n'roll": goes on over an apostrophe unless a clitic follows. */
function apostrophes(text: string, at: number, from: number): number {
  let end = from;
  while (isApostrophe(text, end) && isLetter(text, end + 1)) {
    if (matchAt(clitic, text, end + 1) > 0 || negated(text, at, end)) break;
    end = matchAt(run, text, end + 1);
  }
  return end;
}

const negated = (text: string, at: number, end: number): boolean =>
  end > at && /[nN]/.test(text[end - 1]!) && /[tT]/.test(text[end + 1] ?? '') && !isLetter(text, end + 2);

function hyphened(text: string, at: number, from: number): number {
  let end = from;
  for (let parts = 0; parts < 4 && text[end] === '-'; parts++) {
    if (!isLetter(text, end + 1) && !isDigit(text, end + 1)) break;
    const next = matchAt(run, text, end + 1);
    if (next < 0 || !staysWhole(text, at, end, next)) break;
    end = apostrophes(text, at, next);
  }
  return end;
}

function staysWhole(text: string, at: number, hyphen: number, end: number): boolean {
  if (hyphen - at > 12 || end - hyphen > 40) return false;
  const before = text.slice(at, hyphen);
  const after = text.slice(hyphen + 1, end);
  const lower = before.toLowerCase();
  if (prefixes.has(lower) && !(isDigit(text, hyphen + 1) && before.length === 1)) return true;
  if (tens.has(lower) && digits.has(after.toLowerCase())) return true;
  if (!isUpper(text, at) || text[end] === '-') return false;
  return syllable.test(before) && syllable.test(after) && !englishAfterName.has(after);
}

/** "AT&T", "US$", "w/o". */
function joinedSigns(text: string, at: number, from: number): number {
  if (from - at <= 3 && text[from] === '&' && isUpper(text, at) && isUpper(text, from + 1)) {
    const next = matchAt(run, text, from + 1);
    if (next - from <= 4) return next;
  }
  if (from - at <= 2 && text[from] === '$' && isUpper(text, at)) return from + 1;
  if (from - at === 1 && text[from] === '/' && isLetter(text, from + 1)) {
    const next = matchAt(run, text, from + 1);
    if (next - from <= 4 && !/^(or|and)$/.test(text.slice(from + 1, next))) return next;
  }
  return from;
}

function partClitic(text: string, at: number, end: number, quoteOpen: boolean): Word | null {
  const to = matchAt(clitic, text, end + 1);
  if (to > 0) return { end: to, splits: [end] };
  if (negated(text, at, end) && end - at > 1) return { end: end + 2, splits: [end - 1] };
  const plural = /[sSzZ]/.test(text[end - 1]!) && !isLetter(text, end + 1) && text.charCodeAt(end) !== 96;
  return plural && !quoteOpen && !isApostrophe(text, end + 1) ? { end: end + 1, splits: [end] } : null;
}

/** Is the stop after this word part of it? */
function keepsStop(text: string, at: number, end: number): boolean {
  if (text[end + 1] === '.' || end - at > 8) return false;
  const lower = text.slice(at, end).toLowerCase();
  let next = end + 1;
  while (next < text.length && next < end + 4 && isSpace(text, next)) next++;
  if (end - at === 1 && isUpper(text, at))
    return text[at] !== 'I' && (isUpper(text, next) || text[next] === ',');
  if (beforeNumber.has(lower) && isDigit(text, next)) return true;
  if (lower === 'no' || (beforeNumber.has(lower) && !titles.has(lower))) return false;
  if (onlyCapital.has(lower) && !isUpper(text, at)) return false;
  if (titles.has(lower)) return next < text.length && text[end + 1] !== '\n';
  return abbreviations.has(lower);
}
