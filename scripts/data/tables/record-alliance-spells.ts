import type { Sources } from '../table.ts';
import { codeIn, stateOf } from './record-system.ts';

/** A span in which two states were allied, by one treaty or several in turn. */
export interface PairSpell {
  /** Correlates-of-War numbers. */
  readonly a: string;
  readonly b: string;
  /** Empty: at least one of the two promised to fight beside the other; "pact": any promise, if only to talk. */
  readonly strand: string;
  readonly from: string;
  readonly to: string | null;
  /** The treaty that began it and the one whose end ended it; empty where the source does not say which. */
  readonly begins: string;
  readonly ends: string;
}

interface Part {
  readonly member: string;
  readonly from: string;
  readonly to: string;
  readonly armed: boolean;
}

interface Span {
  readonly from: string;
  readonly to: string;
  readonly treaty: string;
  /** The two by number. */
  readonly members: readonly string[];
}

/** Numbers of no state that the record knows. */
const nobody = new Set(['8152']);

/** Sorts after every date: still in force. */
const inForce = '~';

/** A date of the table: day or month may be missing. */
function dateOf(row: Record<string, string>, end: 'ent' | 'exit'): string {
  const two = (text: string): string => text.padStart(2, '0');
  const [year, month, day] = [row[`yr${end}`]!, row[`mo${end}`]!, row[`day${end}`]!];
  if (end === 'exit' && year === '0') return inForce;
  if (!(Number(month) > 0)) return year;
  return Number(day) > 0 ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`;
}

function treatiesOf(sources: Sources): Map<string, Part[]> {
  const treaties = new Map<string, Part[]>();
  for (const row of sources.csv('atop-alliances/members_v4_01.csv')) {
    if (nobody.has(row.member!)) continue;
    const part = {
      member: row.member!,
      from: dateOf(row, 'ent'),
      to: dateOf(row, 'exit'),
      armed: row.defense === '1' || row.offense === '1',
    };
    treaties.set(row.atopid!, [...(treaties.get(row.atopid!) ?? []), part]);
  }
  return treaties;
}

const earlierOf = (a: string, b: string): string => [a, b].sort()[0]!;
const laterOf = (a: string, b: string): string => [a, b].sort()[1]!;

/** Every span in which a treaty bound a pair. */
function spansOf(sources: Sources, armedOnly: boolean): Map<string, Span[]> {
  const pairs = new Map<string, Span[]>();
  for (const [treaty, parts] of treatiesOf(sources))
    parts.forEach((one, i) => {
      for (const other of parts.slice(i + 1)) {
        if (one.member === other.member || (armedOnly && !one.armed && !other.armed)) continue;
        const from = laterOf(one.from, other.from);
        const to = earlierOf(one.to, other.to);
        if (from >= to) continue;
        const members = [one.member, other.member].sort((a, b) => Number(a) - Number(b));
        const key = members.map(number => stateOf(stateOn(number, from))).join(' ');
        if (key.slice(0, 3) === key.slice(4)) continue;
        pairs.set(key, [...(pairs.get(key) ?? []), { from, to, treaty, members }]);
      }
    });
  return pairs;
}

const dayNumber = (date: string): number => Date.parse(date.padEnd(10, '-01')) / 86_400_000;

/** A treaty that follows another within a month carries it on. */
const carriesOn = (to: string, from: string): boolean =>
  from <= to || (to !== inForce && dayNumber(from) - dayNumber(to) <= 31);

/** Spans that touch become one, with the treaties at its two ends. */
function merged(spans: readonly Span[]): { first: Span; last: Span }[] {
  const done: { first: Span; last: Span }[] = [];
  for (const span of [...spans].sort((x, y) =>
    x.from < y.from ? -1 : x.from > y.from ? 1 : x.to < y.to ? 1 : -1,
  )) {
    const open = done.at(-1);
    if (open && carriesOn(open.last.to, span.from)) {
      if (span.to > open.last.to) open.last = span;
    } else done.push({ first: span, last: span });
  }
  return done;
}

/** The code of a Correlates-of-War number in the year of a date. */
export function stateOn(number: string, date: string): string {
  return codeIn(number, Number(date.slice(0, 4)))!;
}

/** The pair of a row of the later edition, as spans are kept. */
const keyIn = (row: Record<string, string>): string =>
  [row.ccode1!, row.ccode2!].map(number => stateOf(stateOn(number, row.start_year!))).join(' ');

/** Pairs that only the later edition has, by year; it goes on to 2018 and dates nothing closer. */
function addedLater(sources: Sources, known: ReadonlyMap<string, unknown>, strand: string): PairSpell[] {
  return sources
    .csv('atop-alliances/dyad_spells_v5_1.csv')
    .filter(row => Number(row.start_year) >= 2016 && !known.has(keyIn(row)))
    .filter(row => strand === 'pact' || /defense|offense/.test(row.obligations!))
    .map(row => ({
      a: row.ccode1!,
      b: row.ccode2!,
      strand,
      from: row.start_year!,
      to: null,
      begins: '',
      ends: '',
    }));
}

/** Every spell of every pair, of promises to fight and of promises of any sort. */
export function allianceSpells(sources: Sources): PairSpell[] {
  return ['', 'pact'].flatMap(strand => {
    const pairs = spansOf(sources, strand === '');
    const spells = [...pairs.values()].flatMap(spans => {
      return merged(spans).map(
        ({ first, last }): PairSpell => ({
          a: last.members[0]!,
          b: last.members[1]!,
          strand,
          from: first.from,
          to: last.to === inForce ? null : last.to,
          begins: first.treaty,
          ends: last.treaty,
        }),
      );
    });
    return [...spells, ...addedLater(sources, pairs, strand)];
  });
}
