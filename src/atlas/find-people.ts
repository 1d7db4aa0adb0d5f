import { plainWords } from './context.ts';
import { officeOf } from './office.ts';
import { loadPeople, type Person } from './people.ts';
import { personKey, personToken } from './person-key.ts';
import type { NameHit } from './types.ts';
import { shouting, type Words, words } from './words.ts';

/** Honours that may stand between a title and a name, or instead of one. */
const honours: ReadonlySet<string> = new Set(
  'mr mrs ms dr sir dame lord lady sheikh shaykh gen general marshal colonel col capt prince princess ayatollah imam cardinal archbishop comrade prof professor senator sen rev'.split(
    ' ',
  ),
);

const longestName = 6;

interface Scan {
  readonly text: string;
  readonly words: Words;
  readonly caps: boolean;
}

/** Do words first..last stand together, each with a capital (particles may lack one)? */
function name({ text, words, caps }: Scan, first: number, last: number): boolean {
  for (let index = first; index <= last; index++) {
    if (index > first) {
      const gap = text.slice(words.end[index - 1]!, words.start[index]!);
      if (gap.length > 2 || !/^(?:[ \u00a0-]|\. ?|['’-]|‑)$/.test(gap)) return false;
      if (words.possessive[index - 1]) return false;
    }
    const particle =
      index > first &&
      index < last &&
      /^(?:bin|ibn|al|el|de|von|van|der|da|dos|la|le|du)$/.test(words.key[index]!);
    const small = words.capital[index] === 0 && text[words.start[index]! - 1] === '-';
    if (!caps && words.capital[index] === 0 && !particle && !small) return false;
  }
  return caps || words.capital[first]! > 0;
}

/** The longest whole name that begins at a word. */
function whole(scan: Scan, first: number): { last: number; people: readonly Person[] } | null {
  const { byFull } = loadPeople();
  const { words } = scan;
  if (plainWords.has(words.key[first]!)) return null;
  for (let last = Math.min(words.length - 1, first + longestName - 1); last > first; last--) {
    const key = personKey(words.key.slice(first, last + 1));
    const people = byFull.get(key);
    if (people !== undefined && name(scan, first, last)) return { last, people };
  }
  return null;
}

const titleSpan = 6;

/** The title that ends right before a word ("the Cuban President"), or "" where none does. */
function titleBefore({ text, words }: Scan, first: number): { title: string; office: boolean } {
  let at = first - 1;
  let honoured = false;
  while (at >= 0 && honours.has(words.key[at]!) && words.capital[at]! > 0) {
    honoured = true;
    at--;
  }
  for (let from = Math.max(0, at - 3); from <= at; from++) {
    const phrase = words.key.slice(from, at + 1).join(' ');
    if (text.slice(words.start[from]!, words.start[first]!).includes(',')) continue;
    const office = officeOf(phrase);
    if (office !== null && isTitle(phrase)) {
      const start = Math.max(0, at - titleSpan);
      return { title: text.slice(words.start[start]!, words.end[first - 1]!), office: true };
    }
  }
  return { title: honoured ? text.slice(words.start[at + 1]!, words.end[first - 1]!) : '', office: false };
}

/** Is the phrase an office to its last word? ("president of the" is none.) */
const isTitle = (phrase: string): boolean =>
  officeOf(phrase.split(' ').at(-1)!) !== null || /(?:state|affairs|relations)$/.test(phrase);

/** A name after a title: "President Park", "Foreign Minister Cho Tae-yul". */
function called(
  scan: Scan,
  first: number,
): { last: number; people: readonly Person[]; title: string } | null {
  const { byCall } = loadPeople();
  const { words } = scan;
  if (!scan.caps && words.capital[first] === 0) return null;
  const { title, office } = titleBefore(scan, first);
  if (title === '') return null;
  for (let last = Math.min(words.length - 1, first + 3); last >= first; last--) {
    if (!name(scan, first, last)) continue;
    const people = byCall.get(
      words.key
        .slice(first, last + 1)
        .map(personToken)
        .join(' '),
    );
    if (people !== undefined && (office || last > first || people.length < 40))
      return { last, people, title };
  }
  return null;
}

/**
 * People in a text who are in the tables: by whole name ("Fidel Castro"), or by the name after a title or honour
 * ("President Park", "Sheikh Tamim"). `candidates` are the polities whose people bear the name, `holders` all their
 * terms; `whoIs(hit.text, {title, on, nearby})` chooses. Linear in the length of the text.
 */
export function findPeople(text: string): NameHit[] {
  const scan: Scan = { text, words: words(text), caps: shouting(text) };
  const { words: parts } = scan;
  const hits: NameHit[] = [];
  for (let first = 0; first < parts.length; first++) {
    if (!scan.caps && parts.capital[first] === 0) continue;
    const full = whole(scan, first);
    const found = full ?? called(scan, first);
    if (found === null) continue;
    const { last, people } = found;
    const [start, end] = [parts.start[first]!, parts.end[last]!];
    const title = titleBefore(scan, first).title;
    hits.push({
      start,
      end,
      text: text.slice(start, end),
      kind: 'person',
      candidates: [...new Set(people.map(person => person.code))].map(code => ({
        code,
        kind: 'person',
        from: null,
        to: null,
        weight: 0.8,
        needs: [],
      })),
      possessive: parts.possessive[last]!,
      compound: false,
      sentence: text,
      title,
      holders: people.flatMap(person => person.terms()),
    });
    first = last;
  }
  return hits;
}
