import { plainWords } from './context.ts';
import { exactOffice, officeEnds } from './office.ts';
import { keyOf, loadPeople, type People, type Person } from './people.ts';
import { personKey, personToken } from './person-key.ts';
import type { Holder, NameHit } from './types.ts';
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

/** Does a word go on with the name before it: a capital, a particle or a part after a hyphen, close by? */
function name({ text, words, caps }: Scan, first: number, index: number, before: number): boolean {
  const from = words.end[before]!;
  const to = words.start[index]!;
  if (to - from > 2 || words.possessive[before]) return false;
  const gap = text.slice(from, to);
  // A period goes on only after an initial: "F. Kennedy", but not "Buchanan. Buchanan".
  if (gap === '. ' && from - words.start[before]! > 1) return false;
  if (gap !== ' ' && gap !== '-' && gap !== '. ' && gap !== '\u00a0' && gap !== '‑') return false;
  if (caps || words.capital[index]! > 0 || gap === '-') return true;
  return index > first && particle.test(words.key[index]!);
}

const particle = /^(?:bin|ibn|al|el|de|von|van|der|da|dos|la|le|du)$/;

/** The keys of words first..last without initials that have periods ("George H.W. Bush"). */
const spelt = ({ text, words }: Scan, first: number, last: number): string[] =>
  words.key.slice(first, last + 1).filter((_, at) => {
    const index = first + at;
    return index === first || index === last || text[words.end[index]! - 1] !== '.';
  });

/** "Mikhail Sergeyevich Gorbachev": an office holder by the first and last of three or more names. */
const withoutMiddle = (people: People, words: Words, first: number, last: number): readonly Person[] =>
  people
    .full(personKey([words.key[first]!, words.key[last]!]))
    .filter(person => person.terms().some(term => term.office !== 'government'));

/** The longest whole name that begins at a word. */
function whole(scan: Scan, first: number): { last: number; people: readonly Person[] } | null {
  const people = loadPeople();
  const { words } = scan;
  const start = words.key[first]!;
  if (!people.firsts.has(personToken(start)) || plainWords.has(start)) return null;
  let end = first;
  while (end + 1 < words.length && end - first < longestName - 1 && name(scan, first, end + 1, end)) end++;
  for (let last = end; last > first; last--) {
    if (!scan.caps && words.capital[last] === 0 && text(scan, last) !== '-') continue;
    const found = people.full(personKey(spelt(scan, first, last)));
    if (found.length > 0) return { last, people: found };
    const known = last - first < 2 ? [] : withoutMiddle(people, words, first, last);
    if (known.length > 0) return { last, people: known };
  }
  return null;
}

const text = (scan: Scan, index: number): string => scan.text[scan.words.start[index]! - 1] ?? '';

/** Words that belong to a title before its office. */
const qualifiers: ReadonlySet<string> = new Set(
  'former acting interim then ex late deposed ousted party first'.split(' '),
);

/** Where an office's words begin that end with this word, or null. */
function officeStart(words: Words, end: number): number | null {
  for (let from = Math.max(0, end - 3); from <= end; from++)
    if (exactOffice(words.key.slice(from, end + 1).join(' ')) !== null) return from;
  return null;
}

/** The title that ends right before a word ("Cuban President"), or "" where none does. */
function titleBefore({ text, words, caps }: Scan, first: number): { title: string; office: boolean } {
  const previous = words.key[first - 1];
  if (previous === undefined || !(officeEnds.has(previous) || honours.has(previous)))
    return { title: '', office: false };
  let at = first - 1;
  while (at >= 0 && honours.has(words.key[at]!) && words.capital[at]! > 0) at--;
  const qualifies = (index: number) =>
    qualifiers.has(words.key[index]!) ||
    ((caps || words.capital[index]! > 0) && !plainWords.has(words.key[index]!));
  const plain = (index: number) =>
    /^[ \u00a0-]+$/.test(text.slice(words.end[index]!, words.start[index + 1]!));
  if (at >= 0 && !/^[ \u00a0.-]+$/.test(text.slice(words.end[first - 1]!, words.start[first]!)))
    return { title: '', office: false };
  const from = officeStart(words, first - 1) ?? officeStart(words, at);
  if (from !== null) {
    let start = from;
    while (start > 0 && from - start < 2 && plain(start - 1) && qualifies(start - 1)) start--;
    return { title: text.slice(words.start[start]!, words.end[first - 1]!), office: true };
  }
  return {
    title: at < first - 1 ? text.slice(words.start[at + 1]!, words.end[first - 1]!) : '',
    office: false,
  };
}

/** Styles by which newspapers call rulers in place of their office ("Sheikh Tamim"); "Mr." may be anybody's. */
const styled = (title: string): boolean => /\b(?:sheikh|shaykh|prince|princess|ayatollah)\b/i.test(title);
const reigns = ({ office, code }: Holder): boolean =>
  /^(?:emir|king|queen|sultan|crown-prince)$/.test(office) ||
  (code === 'IRN' && office === 'leader') ||
  (code === 'ARE' && office === 'president');

/** A name after a title: "President Park", "Foreign Minister Cho Tae-yul". */
function called(
  scan: Scan,
  first: number,
): { last: number; people: readonly Person[]; title: string } | null {
  const { call } = loadPeople();
  const { words } = scan;
  if (!scan.caps && words.capital[first] === 0) return null;
  if (honours.has(words.key[first]!) || words.end[first]! - words.start[first]! < 2) return null;
  const { title, office } = titleBefore(scan, first);
  if (title === '') return null;
  let end = first;
  while (end + 1 < words.length && end - first < 3 && name(scan, first, end + 1, end)) end++;
  for (let last = end; last >= first; last--) {
    const people = call(
      words.key
        .slice(first, last + 1)
        .map(personToken)
        .join(' '),
    );
    const goesOn = last < end && !scan.caps && !plainWords.has(words.key[last + 1]!);
    if (goesOn) continue;
    const likely = office ? people : people.filter(person => styled(title) && person.terms().some(reigns));
    if (likely.length > 0) return { last, people: likely, title };
  }
  return office && end > first ? fuller(scan, first, end, title) : null;
}

/** "Secretary of State Philander Chase Knox": the last word calls somebody who has the first word for a name. */
function fuller({ words }: Scan, first: number, last: number, title: string) {
  const given = personToken(words.key[first]!);
  const people = loadPeople()
    .call(personToken(words.key[last]!))
    .filter(person => keyOf(person.name).split(' ')[0] === given);
  return people.length > 0 ? { last, people, title } : null;
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
