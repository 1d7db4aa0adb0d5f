import { loadAtlas, type Reading } from './load.ts';
import type { NameHit } from './types.ts';
import { koreanStem, shouting, type Words, words } from './words.ts';

/** What stands between two words of one name: spaces, a hyphen, a period, and a comma where the name has one. */
function joins(text: string, from: number, to: number): 'no' | 'yes' | 'comma' {
  if (to - from > 3) return 'no';
  let comma = false;
  for (let at = from; at < to; at++) {
    const letter = text[at]!;
    if (letter === ',') comma = true;
    else if (!" -–‑.'’()\n\u00a0".includes(letter)) return 'no';
  }
  return comma ? 'comma' : 'yes';
}

const hyphens = '-–‑';

interface Scan {
  readonly text: string;
  readonly words: Words;
  readonly caps: boolean;
}

/** May this reading be meant by words first..last as they are written? */
function fits(
  { text, words, caps }: Scan,
  reading: Reading,
  first: number,
  last: number,
  comma: boolean,
): boolean {
  const { flags } = reading;
  if (comma && !flags.includes('m')) return false;
  if (flags.includes('s') && !words.possessive[last]) return false;
  if (
    flags.includes('c') &&
    !(hyphens.includes(text[words.end[last]!] ?? ' ') && words.start[last + 1] === words.end[last]! + 1)
  )
    return false;
  if (flags.includes('t') && !afterThe(text, words, caps, first, last)) return false;
  if (caps) return !flags.includes('w');
  if (flags.includes('u')) {
    for (let index = first; index <= last; index++) if (words.capital[index] !== 2) return false;
    return true;
  }
  if (flags.includes('l')) return true;
  return words.capital[first]! > 0 && (flags.includes('z') || words.capital[last]! > 0);
}

/** "the North", but not "the North Sea": after "the" and not before another capital. */
function afterThe(text: string, words: Words, caps: boolean, first: number, last: number): boolean {
  if (words.key[first - 1] !== 'the') return false;
  if (caps || words.possessive[last]) return true;
  const next = last + 1;
  return !(
    next < words.length &&
    words.start[next] === words.end[last]! + 1 &&
    words.capital[next]! > 0 &&
    text[words.end[last]!] !== ','
  );
}

interface Found {
  readonly last: number;
  readonly readings: Reading[];
  /** Letters at the end of the last word that are no part of the name (Korean particles). */
  readonly cut: number;
}

/** The longest name that begins at a word: its last word and its readings. */
function longest(scan: Scan, first: number): Found | null {
  const { names, starts } = loadAtlas();
  const { text, words } = scan;
  let key = words.key[first]!;
  const most = starts.get(key) ?? (isHangul(key) ? starts.get(koreanStem(key) ?? '') : undefined);
  if (most === undefined) return null;
  const keys = [key];
  const commas = [false];
  for (let index = first + 1; index < words.length && keys.length < most; index++) {
    const join = joins(
      text,
      words.end[index - 1]! +
        (words.possessive[index - 1] && text[words.end[index - 1]! + 1] === 's' ? 2 : 0),
      words.start[index]!,
    );
    if (join === 'no') break;
    key += ` ${words.key[index]!}`;
    keys.push(key);
    commas.push(commas.at(-1)! || join === 'comma');
  }
  for (let count = keys.length; count > 0; count--) {
    const whole = keys[count - 1]!;
    const last = first + count - 1;
    const stem = names(whole) !== null || !isHangul(words.key[last]!) ? null : koreanStem(whole);
    const found = names(stem ?? whole);
    const readings = found?.filter(reading => fits(scan, reading, first, last, commas[count - 1]!));
    if (readings !== undefined && readings.length > 0)
      return { last, readings, cut: cutOf(readings, whole, stem) };
  }
  return null;
}

/** "쿠바와" without its last letter; "St. George" with its "'s". */
const cutOf = (readings: readonly Reading[], whole: string, stem: string | null): number => {
  if (stem !== null) return whole.length - stem.length;
  return readings.some(reading => reading.flags.includes('s')) ? -2 : 0;
};

const isHangul = (key: string): boolean => key.charCodeAt(0) >= 0xac00 && key.charCodeAt(0) <= 0xd7a3;

const joined = (text: string, words: Words, left: number, right: number): boolean =>
  right < words.length &&
  left >= 0 &&
  words.start[right] === words.end[left]! + 1 &&
  hyphens.includes(text[words.end[left]!]!);

/** Does a name stand right before, so that "Foreign Office" after it is that polity's ("the German Foreign Office")? */
const ofAnother = (before: NameHit | undefined, text: string, start: number): boolean =>
  before !== undefined && /^(?:['’]s)?[ \u00a0]$/.test(text.slice(before.end, start));

/**
 * Every name of a polity, body or region in a text, left to right, longest match first, without overlaps.
 * Offsets are UTF-16. Linear in the length of the text.
 */
export function findNames(text: string): NameHit[] {
  const parts = words(text);
  const scan: Scan = { text, words: parts, caps: shouting(text) };
  const hits: NameHit[] = [];
  for (let first = 0; first < parts.length; first++) {
    const found = longest(scan, first);
    if (found === null) continue;
    const { last, cut } = found;
    const readings = ofAnother(hits.at(-1), text, parts.start[first]!)
      ? found.readings.filter(reading => !reading.flags.includes('g'))
      : found.readings;
    if (readings.every(reading => reading.code.startsWith('other:'))) {
      first = last;
      continue;
    }
    const best = readings.reduce((a, b) => (b.weight > a.weight ? b : a));
    const [start, end] = [parts.start[first]!, parts.end[last]! - cut];
    hits.push({
      start,
      end,
      text: text.slice(start, end),
      kind: best.kind,
      candidates: readings,
      possessive: parts.possessive[last]! && cut >= 0,
      compound: joined(text, parts, first - 1, first) || joined(text, parts, last, last + 1),
      sentence: text,
    });
    first = last;
  }
  return hits;
}
