/** The words of a text as the atlas sees them: folded keys with offsets and the marks that tell names from words. */
export interface Words {
  readonly length: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Lower case, without diacritics, inner periods, apostrophes and a possessive ending. */
  readonly key: readonly string[];
  /** 2 all letters are capitals, 1 the first is, 0 none. A single capital letter is 1. */
  readonly capital: readonly number[];
  readonly possessive: readonly boolean[];
}

/** An abbreviation with periods ("U.S."), or a run of letters and digits with inner apostrophes, or "&". */
const word = /\p{L}(?:\.\p{L})+\.?(?!\p{L})|[\p{L}\p{M}\p{N}]+(?:['’ʻʼ`][\p{L}\p{M}]+)*|&/gu;
const marks = /\p{M}/gu;
const nonAscii = /[^ -~]/;
const dropped = /[.'’ʻʼ`]/g;
const letters: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
};

/** Lower case and without diacritics ("Côte" → "cote", "Türkiye" → "turkiye"). */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!nonAscii.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .replace(/[øłđıßæœðþ]/g, letter => letters[letter]!)
    .normalize('NFC');
}

const capitals = (surface: string): number => {
  const first = surface[0]!;
  if (first === first.toLowerCase()) return 0;
  return surface.length > 1 && surface === surface.toUpperCase() ? 2 : 1;
};

/** Divides a text into words; linear in its length. */
export function words(text: string): Words {
  const start: number[] = [];
  const end: number[] = [];
  const key: string[] = [];
  const capital: number[] = [];
  const possessive: boolean[] = [];
  for (const match of text.matchAll(word)) {
    let surface = match[0];
    const at = match.index;
    const owner = surface.length > 2 && /['’][sS]$/.test(surface);
    if (owner) surface = surface.slice(0, -2);
    const tail = at + surface.length;
    const after = text[tail];
    start.push(at);
    end.push(tail);
    key.push(surface === '&' ? 'and' : fold(surface).replace(dropped, ''));
    capital.push(capitals(surface));
    possessive.push(
      owner || ((after === "'" || after === '’') && /[sS]$/.test(surface)) || ownedAfter(text, tail),
    );
  }
  return { length: start.length, start, end, key, capital, possessive };
}

/** "U.S.'s": the ending follows the last period and so is outside the word. */
const ownedAfter = (text: string, at: number): boolean =>
  text[at - 1] === '.' &&
  (text[at] === "'" || text[at] === '’') &&
  (text[at + 1] === 's' || text[at + 1] === 'S');

const hangul = /[가-힣]/;
const ending =
  /(?:은|는|이|가|을|를|의|와|과|도|만|에|에서|에는|에도|에게|로|으로|까지|부터|이나|나|이란|란|과의|와의|에서의|과는|와는|이라고|라고|측|정부|대통령|대사관|외교부|인|인들|의회)$/;

/** A Korean word without the particle or short noun that is written to its end ("쿠바와의" → "쿠바"), or null. */
export function koreanStem(key: string): string | null {
  if (!hangul.test(key)) return null;
  const stem = key.replace(ending, '');
  return stem === key || stem === '' ? null : stem;
}

/** The key under which a name is kept: its words' keys with a space between them. */
export const nameKey = (surface: string): string => words(surface).key.join(' ');

/** Is the text set in capitals, as headlines are? Then capitals tell nothing. */
export function shouting(text: string): boolean {
  let upper = 0;
  let lower = 0;
  for (let index = 0; index < text.length && index < 400; index++) {
    const letter = text[index]!;
    const low = letter.toLowerCase();
    if (letter !== low) upper++;
    else if (low !== letter.toUpperCase()) lower++;
  }
  return upper >= 12 && lower * 5 < upper;
}
