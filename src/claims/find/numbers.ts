/** A number read from words: its value, whether it ranks ("third") or counts ("three"), and the word after it. */
export interface NumberRead {
  readonly value: number;
  readonly ordinal: boolean;
  readonly end: number;
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const smallOrdinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const cardinals = new Map<string, number>([
  ...small.map((word, i) => [word, i] as const),
  ...tens.map((word, i) => [word, 20 + 10 * i] as const),
  ['dozen', 12],
]);
const ordinals = new Map<string, number>([
  ...smallOrdinals.map((word, i) => [word, i] as const),
  ...tens.map((word, i) => [word.replace(/y$/, 'ieth'), 20 + 10 * i] as const),
  ['hundredth', 100],
]);

const figure = /^(\d{1,3}(?:,\d{3}){1,4}|\d{1,9})(st|nd|rd|th)?$/;

function figureOf(word: string): NumberRead | null {
  const found = figure.exec(word);
  if (!found) return null;
  return { value: Number(found[1]!.replaceAll(',', '')), ordinal: found[2] !== undefined, end: 0 };
}

/**
 * Reads the number that begins at `words[at]` (lower case): figures ("193rd", "1,300"), words over several tokens
 * ("one hundred and ninety-third", hyphens as tokens of their own or inside one), or null. At most ten words long.
 */
export function readNumber(words: readonly string[], at: number, limit = words.length): NumberRead | null {
  const asFigure = figureOf(words[at] ?? '');
  if (asFigure) {
    // "4 th" and "4 - th" are told apart by tokenisers; the figure alone is the common case.
    if (/^(st|nd|rd|th)$/.test(words[at + 1] ?? '')) return { ...asFigure, ordinal: true, end: at + 2 };
    return { ...asFigure, end: at + 1 };
  }
  let total = 0;
  let end = at;
  let ordinal = false;
  for (let i = at; i < limit && i < at + 10 && !ordinal; i++) {
    const parts = words[i]!.includes('-') && words[i]!.length > 1 ? words[i]!.split('-') : [words[i]!];
    const joins = i > at && (words[i] === 'and' || words[i] === '-');
    if (joins) continue;
    const sum = addParts(parts, total);
    if (sum === null || (i > at && end !== i && !spoken(words[i]!))) break;
    total = sum.total;
    ordinal = sum.ordinal;
    end = i + 1;
    // "two and a half", "three and four": "and" continues a number only after "hundred" or "thousand".
    if (words[end] === 'and' && !/^(hundred|thousand)$/.test(words[i]!)) break;
  }
  return end > at ? { value: total, ordinal, end } : null;
}

const spoken = (word: string): boolean => cardinals.has(word) || ordinals.has(word) || word === 'hundredth';

function addParts(parts: readonly string[], before: number): { total: number; ordinal: boolean } | null {
  let total = before;
  let ordinal = false;
  for (const part of parts) {
    if (part === 'hundred' && total > 0) total *= 100;
    else if (part === 'thousand' && total > 0) total *= 1000;
    else if (cardinals.has(part) && fits(total, cardinals.get(part)!)) total += cardinals.get(part)!;
    else if (
      ordinals.has(part) &&
      (total === 0 || fits(total, ordinals.get(part)!) || part === 'hundredth')
    ) {
      total = part === 'hundredth' && total > 0 ? total * 100 : total + ordinals.get(part)!;
      ordinal = true;
    } else return null;
  }
  return { total, ordinal };
}

/** May `next` follow `total` in a spoken number: "twenty" then "one", "hundred" then "ninety"? */
const fits = (total: number, next: number): boolean =>
  total === 0 ||
  (total % 100 === 0 && next < 100) ||
  (total % 100 >= 20 && total % 10 === 0 && next > 0 && next < 10);
