import { findNames, type NameHit, polity, region, resolveName } from '../../atlas/index.ts';
import { type DateExpression, dayRange, findDates, isoOfDay, resolveDate } from '../../time/index.ts';
import { asksKnown } from './known.ts';
import { findTenures } from './tenure.ts';
import { type DateToken, isWord, type Token } from './token.ts';
import { classesOf, isFiller } from './words.ts';

/** A question taken apart: the pieces that carry it, and the dates with their places among them. */
export interface Lexed {
  readonly text: string;
  /** Words of the grammar, names and numbers; fillers, marks and dates are left out. */
  readonly tokens: readonly Token[];
  /** Each date, and the number of tokens before it. */
  readonly dates: readonly { readonly token: DateToken; readonly at: number }[];
  /** "ever" or "at any time" stands in it. */
  readonly ever: boolean;
  /** "as known in 2020": what the record is to know, or null. */
  readonly known: string | null;
}

/** Pairs that are named together. */
const pairs: Readonly<Record<string, readonly string[]>> = {
  koreas: ['KOR', 'PRK'],
  chinas: ['TWN', 'CHN'],
  germanies: ['DEU', 'DDR'],
  germanys: ['DEU', 'DDR'],
  vietnams: ['VNM', 'RVN'],
  yemens: ['YEM', 'YMD'],
  sudans: ['SDN', 'SSD'],
  congos: ['COG', 'COD'],
};

const piece = (text: string, start: number, end: number) => ({ start, end, text: text.slice(start, end) });

/** "At the start of 1990" means its first day where a day is meant, "at the end" its last. */
function dateOf(text: string, found: DateExpression, on: string): DateToken | null {
  const resolved = resolveDate(found, { reference: on, direction: 'past' });
  const { relation } = found;
  if (resolved.date === null || relation === 'for') return null;
  // "Today", "now": the day that is asked of anyway.
  if (resolved.date === on && found.form.form !== 'calendar') return null;
  const range = dayRange(resolved.interval ?? resolved.date);
  const part = 'part' in found.form ? found.form.part : null;
  const date =
    range === null || resolved.interval === null
      ? resolved.date
      : part === 'beginning'
        ? isoOfDay(range.from)
        : part === 'end'
          ? isoOfDay(range.to)
          : resolved.interval;
  const [start, end] = found.span;
  return { kind: 'date', relation, preposition: found.preposition, date, ...piece(text, start, end) };
}

function nameToken(text: string, hit: NameHit, on: string, nearby: readonly string[]): Token | null {
  const { code } = resolveName(hit, { on, nearby });
  if (code === null) return null;
  const place = piece(text, hit.start, hit.end);
  const id = code.startsWith('region:') ? region(code) : null;
  if (id !== null) return { kind: 'region', code: id, ...place };
  if (polity(code)?.kind === 'organisation') return { kind: 'body', code, ...place };
  return {
    kind: 'polity',
    codes: [code],
    adjective: hit.kind === 'demonym',
    possessive: hit.possessive,
    ...place,
  };
}

/** A question typed without capitals is read in capitals, by which names are found whatever their case. */
function forNames(text: string): string {
  const shouted = text.toUpperCase();
  return /[A-Z]/.test(text.slice(1)) || shouted.length !== text.length ? text : shouted;
}

const numberWords = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

function wordToken(text: string, start: number, end: number): Token {
  const place = piece(text, start, end);
  const word = place.text.toLowerCase().replaceAll('’', "'");
  const ordinal = /^(\d{1,4})(st|nd|rd|th)$/.exec(word);
  if (ordinal) return { kind: 'number', value: Number(ordinal[1]), ordinal: true, ...place };
  if (/^\d{1,6}$/.test(word)) return { kind: 'number', value: Number(word), ordinal: false, ...place };
  const rank = numberWords.indexOf(word);
  if (rank > 0) return { kind: 'number', value: rank + 1, ordinal: true, ...place };
  const codes = pairs[word];
  if (codes) return { kind: 'polity', codes, adjective: false, possessive: false, ...place };
  return { kind: 'word', word, classes: classesOf(word), ...place };
}

/** Words with their hyphens; "n't" is cut off its verb, and so is the possessive. */
const wordShape = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?:['’](?!s\b|t\b)\p{L}+)?/gu;
const contracted = /^(is|are|was|were|do|does|did|has|have|had|would|could|can)n$/i;

function plainTokens(text: string, taken: readonly { start: number; end: number }[]): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  for (const match of text.matchAll(wordShape)) {
    const start = match.index;
    const end = start + match[0].length;
    while (next < taken.length && taken[next]!.end <= start) next++;
    if (next < taken.length && taken[next]!.start < end) continue;
    if (contracted.test(match[0]) && /^['’]t\b/.test(text.slice(end))) {
      tokens.push(wordToken(text, start, end - 1));
      tokens.push({
        ...(wordToken(text, end - 1, end + 2) as Token),
        kind: 'word',
        word: 'not',
        classes: classesOf('not'),
      } as Token);
    } else if (match[0] === 't' && /['’]$/.test(text.slice(0, start))) continue;
    else if (match[0] === 's' && /['’]$/.test(text.slice(0, start))) continue;
    else tokens.push(wordToken(text, start, end));
  }
  return tokens;
}

const isEver = (token: Token): boolean => token.kind === 'word' && token.word === 'ever';

/** "North and South Korea": the half that is told by its point of the compass alone. */
const halves: Readonly<Record<string, string>> = {
  'north KOR': 'PRK',
  'south PRK': 'KOR',
  'east DEU': 'DDR',
  'west DDR': 'DEU',
  'north RVN': 'VNM',
  'south VNM': 'RVN',
  'south YEM': 'YMD',
  'north YMD': 'YEM',
};

/** Names that two bear: "neither Korea", "both Chinas". */
const shared: Readonly<Record<string, string>> = {
  korea: 'koreas',
  china: 'chinas',
  germany: 'germanies',
  vietnam: 'vietnams',
  yemen: 'yemens',
  sudan: 'sudans',
  congo: 'congos',
};

/** "Neither Korea", "either Germany": one of two of that name, where no other is named beside it. */
function ofTwo(pieces: readonly Token[]): Token[] {
  return pieces.map((token, i) => {
    const codes = pairs[shared[token.text.toLowerCase()] ?? ''];
    if (token.kind !== 'polity' || codes === undefined) return token;
    const one =
      isWord(pieces[i - 1], 'neither', 'either', 'each') && !isWord(pieces[i + 1], 'and', 'or', 'nor');
    return one ? { ...token, codes } : token;
  });
}

function wholeHalves(pieces: readonly Token[]): Token[] {
  return pieces.map((token, i) => {
    const other = pieces[i + 2];
    if (token.kind !== 'word' || other?.kind !== 'polity') return token;
    const code = halves[`${token.word} ${other.codes[0]}`];
    if (code === undefined) return token;
    const { start, end, text } = token;
    return { kind: 'polity', codes: [code], adjective: false, possessive: false, start, end, text };
  });
}

/** "Rather than", "instead of": not. */
function denials(pieces: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const token of pieces) {
    const before = out.at(-1);
    if (
      (isWord(before, 'rather') && isWord(token, 'than')) ||
      (isWord(before, 'instead') && isWord(token, 'of'))
    )
      out[out.length - 1] = {
        ...before!,
        kind: 'word',
        word: 'not',
        classes: classesOf('not'),
        end: token.end,
      };
    else out.push(token);
  }
  return out;
}

/** "In 1971 and 1972", "in 1971 or 1972": the year told without its preposition widens the date before it. */
function widened(pieces: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const token of pieces) {
    const date = out.at(-2);
    const link = out.at(-1);
    const year =
      token.kind === 'date' &&
      token.preposition === null &&
      Number(token.date) === Number(date?.kind === 'date' ? date.date : 0) + 1;
    if (
      year &&
      date?.kind === 'date' &&
      /^\d{4}$/.test(date.date) &&
      link?.kind === 'word' &&
      /^(?:and|or)$/.test(link.word)
    )
      out.splice(-2, 2, {
        ...date,
        date: `${date.date}/${token.kind === 'date' ? token.date : ''}`,
        end: token.end,
      });
    else out.push(token);
  }
  return out;
}

/** "Other" means nothing, but before "than", where it sets somebody aside. */
const isOtherThan = (token: Token, next: Token | undefined): boolean =>
  isWord(token, 'other', 'others') && isWord(next, 'than');

/** Takes a question apart. `on` is the day from which "last year" is reckoned. Linear in the length of the text. */
export function lex(text: string, on: string): Lexed {
  const tenures = findTenures(text);
  const allDates = findDates(text)
    .map(each => dateOf(text, each, on))
    .filter(token => token !== null)
    .filter(token => !tenures.some(time => time.start < token.end && token.start < time.end))
    .concat(tenures)
    .sort((a, b) => a.start - b.start);
  const { dates, known, cut } = asksKnown(text, allDates);
  const last = dates.at(-1)?.date.split('/').at(-1) ?? on;
  const day = /^\d{4}/.test(last) ? last : on;
  const names: Token[] = [];
  const nearby: string[] = [];
  for (const hit of findNames(forNames(text))) {
    if (allDates.some(date => date.start < hit.end && hit.start < date.end)) continue;
    const token = nameToken(text, hit, day, nearby);
    if (token === null) continue;
    names.push(token);
    if (token.kind === 'polity') nearby.push(...token.codes);
  }
  const taken = [...names, ...allDates, ...cut].sort((a, b) => a.start - b.start);
  const found = [...names, ...dates, ...plainTokens(text, taken)].sort((a, b) => a.start - b.start);
  const pieces = denials(widened(ofTwo(wholeHalves(found))));
  const tokens: Token[] = [];
  const placed: { token: DateToken; at: number }[] = [];
  let before = 0;
  for (const [i, token] of pieces.entries()) {
    const comma = text.slice(before, token.start).includes(',');
    before = Math.max(before, token.end);
    if (token.kind === 'date') placed.push({ token, at: tokens.length });
    else if (!(token.kind === 'word' && isFiller(token.word)) || isOtherThan(token, pieces[i + 1])) {
      const afterDate = placed.at(-1)?.at === tokens.length;
      tokens.push({ ...token, ...(comma ? { comma } : {}), ...(afterDate ? { afterDate } : {}) });
    }
  }
  return { text, tokens, dates: placed, ever: pieces.some(isEver), known };
}
