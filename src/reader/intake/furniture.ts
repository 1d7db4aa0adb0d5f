import { readCompiled } from '../../base/index.ts';

type List = 'lines' | 'lists' | 'starts' | 'phrases' | 'labels' | 'sections' | 'languages' | 'bylines';

interface Furniture {
  readonly lines: ReadonlySet<string>;
  readonly lists: readonly string[];
  readonly starts: RegExp;
  readonly phrases: RegExp;
  readonly labels: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
  readonly bylines: ReadonlySet<string>;
}

const anyOf = (words: readonly string[]): string =>
  words.map(w => w.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');

let loaded: Furniture | null = null;

/** lexicon/furniture.yaml, read once. */
function furniture(): Furniture {
  if (loaded === null) {
    const lists = readCompiled<Record<List, string[]>>('furniture');
    loaded = {
      lines: new Set(lists.lines),
      lists: lists.lists,
      starts: new RegExp(`^(?:${anyOf(lists.starts)})`),
      phrases: new RegExp(anyOf(lists.phrases)),
      labels: new Set(lists.labels),
      sections: new Set(lists.sections),
      languages: new Set(lists.languages),
      bylines: new Set(lists.bylines),
    };
  }
  return loaded;
}

/** A line as the lists have it: lower case, without bullets, counts and marks at its ends. */
const bare = (line: string): string =>
  line
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}©]+/u, '')
    .replace(/[^\p{L}\p{N})]+$/u, '')
    .replace(/^\(?\d{1,6}\)? (?=\p{L})/u, '')
    .replace(/ ?\(\d{1,6}\)$/, '');

export const wordCount = (line: string): number =>
  line.split(' ').filter(w => /[\p{L}\p{N}]/u.test(w)).length;

/** Does the line end as a sentence does? */
export const endsSentence = (line: string): boolean => /[.!?…]["'”’»)\]]*$/.test(line);

/** A line of prose: a whole sentence, or so long that it can be nothing else. */
export const isProse = (line: string): boolean => {
  const words = wordCount(line);
  return (words >= 5 && endsSentence(line)) || words >= 25;
};

function isLanguageMenu(line: string): boolean {
  const { languages } = furniture();
  const plain = line
    .toLowerCase()
    .replace(/[|/,•·()[\]-]/g, ' ')
    .trim();
  if (plain === '') return false;
  if (languages.has(plain)) return plain.length > 2;
  const words = plain.split(/ +/);
  return words.length > 1 && words.every(w => languages.has(w));
}

/** "Home > News > World", "About | Contact | Search": at least three short items between marks of a menu. */
function isMenu(line: string): boolean {
  const items = line.split(/ ?[|>»›•·] ?/).filter(item => item !== '');
  return items.length >= 3 && items.every(item => wordCount(item) <= 4 && !endsSentence(item));
}

/** "#Peru #Tonga" */
const isHashtags = (line: string): boolean =>
  line.startsWith('#') && line.split(' ').every(w => /^#\S/.test(w));

const address = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.[a-z]{2,}$/i;
/** "12 views", "5 min read", "0 shares", "1 of 3", "2 hours ago". */
const counter =
  /^[\d.,]{1,9}[km]? ?(?:views?|shares?|comments?|likes?|reads?|reactions?|min(?:ute)?s?(?: read)?|of \d+)$|^(?:\d{1,3}|an?) (?:sec(?:ond)?|min(?:ute)?|h(?:ou)?r|day|week|month|year)s? ago$/i;
/** "(END)", "- END -", "###", "-30-", "(Yonhap)", "(AP)". */
const closing = /^[-–—*#(\s]*(?:ends?|30|\p{Lu}[\p{L}.]{1,14})\s*[-–—*#)]+$/u;

const counted = new Set('view views hits reads shares likes comments'.split(' '));

/** "ID : 323143", "Tags: Cuba, Korea", and any label that nothing stands behind. */
function isLabelLine(line: string, edge: boolean): boolean {
  const colon = line.indexOf(':');
  if (colon < 1 || colon > 30) return false;
  const label = bare(line.slice(0, colon));
  const value = line.slice(colon + 1).trim();
  if (value === '') return edge && label.split(' ').length <= 4;
  if (counted.has(label)) return /^[\d.,]+k?$/i.test(value);
  return furniture().labels.has(label) && wordCount(value) <= 30 && !endsSentence(value);
}

/** "A. Writer / Staff reporter", "A. Writer, Seoul correspondent": set off, or a headline could be meant. */
const trade =
  /(?:[,/|·–-] ?(?:[\p{L}.]+ ){0,2}|\b(?:staff|special|contributing|our) )(?:reporter|correspondent|writer|contributor|columnist)\b/iu;

/** "By A. Writer and B. Other, Seoul correspondent": names, and words that go with them. */
export function isByline(line: string): boolean {
  const words = line
    .replace(/[.,;|/()]/g, ' ')
    .split(/ +/)
    .filter(w => /\p{L}/u.test(w));
  if (words.length < 2 || words.length > 14 || endsSentence(line)) return false;
  const { bylines } = furniture();
  const first = words[0]!.toLowerCase();
  const known = (w: string): boolean => bylines.has(w.toLowerCase()) || /@/.test(w);
  const names = words.filter(w => !known(w));
  if (!names.every(w => /^\p{Lu}/u.test(w))) return false;
  if (first === 'by') return true;
  return names.length > 0 && names.length <= 6 && trade.test(line);
}

/**
 * Is the line page furniture wherever it stands on the page? `edge`: it stands above or below all prose, where less is
 * needed to tell. A line that might be prose is left.
 */
export function isFurniture(line: string, edge: boolean): boolean {
  const { lines, starts, phrases } = furniture();
  const plain = bare(line);
  const words = wordCount(line);
  if (
    plain === '' ||
    lines.has(plain) ||
    address.test(line) ||
    counter.test(line.toLowerCase()) ||
    isLanguageMenu(line)
  )
    return true;
  if (words <= 3 && closing.test(line)) return true;
  const sentence = words > 8 && isProse(line);
  if (!sentence && words <= (edge ? 30 : 14) && (starts.test(plain) || starts.test(line.toLowerCase())))
    return true;
  if (words <= (edge ? 45 : 20) && phrases.test(plain)) return true;
  if (isLabelLine(line, edge)) return true;
  return edge && (isByline(line) || isMenu(line) || isHashtags(line));
}

/** Is the line the name of a section of a site? */
export const isSection = (line: string): boolean => furniture().sections.has(bare(line));

/** Is the line the heading of a list of other articles or topics? */
export function isListHeading(line: string): boolean {
  const plain = bare(line);
  return (
    wordCount(line) <= 6 &&
    !endsSentence(line) &&
    furniture().lists.some(start => plain === start || plain.startsWith(`${start} `))
  );
}
