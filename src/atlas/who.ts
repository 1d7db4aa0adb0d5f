import type { Ternary } from '../base/index.ts';
import { hasAttribute } from './describe.ts';
import { isFormer, officeFit, officeOf } from './office.ts';
import { keyOf, loadPeople, type Person } from './people.ts';
import { codeOn } from './polity.ts';
import { similar } from './similar.ts';
import type { Holder } from './types.ts';
import { type DayRange, days, within } from './when.ts';

/** What is known around a person's name. */
export interface PersonContext {
  /** The words before the name: "Cuban President", "then-foreign minister". */
  readonly title?: string;
  readonly on?: string | null;
  /** Codes of polities named near it. */
  readonly nearby?: readonly string[];
}

const decade = 3652;

/** A term's nearness to a date: 1 within it, 0.5 maybe, less the longer it is over, 0 where it has not begun. */
function timely(term: Holder, on: DayRange | null): number {
  if (on === null) return term.to === null ? 0.6 : 0.4;
  const inside = within(on, term.from, term.to);
  if (inside === 'yes') return 1;
  if (inside === 'maybe') return 0.6;
  const start = days(term.from)?.[0] ?? 0;
  if (on[1] < start) return on[1] > start - 365 ? 0.15 : 0;
  const gone = on[0] - (days(term.to)?.[1] ?? on[0]);
  return Math.max(0.05, 0.4 - (0.3 * gone) / (2 * decade));
}

const crowned = /^(?:king|queen|emir|sultan|emperor|shah|tsar|monarch)$/;

/** How well a term answers to the words before the name. */
function titled(term: Holder, office: string | null): number {
  if (office === null) return 0;
  const fit = officeFit(office, term.office);
  // A leader whom a source gives no title is a king only where there are kings.
  if (fit === 1 && crowned.test(office) && !hasAttribute(term.code, 'monarchy', term.from)) return -0.5;
  return fit === 2 ? (office === term.office ? 0.9 : 0.8) : fit === 1 ? 0.3 : -0.5;
}

const weightOf = (term: Holder): number =>
  term.office === 'government' ? 0 : term.office === 'minister' ? 0.05 : 0.15;

/** People by their whole name, else by the name alone where a title, a date or a polity can tell them apart. */
function candidates(name: string): { people: readonly Person[]; whole: boolean } {
  const { full, call } = loadPeople();
  const asTold = full(keyOf(name));
  if (asTold.length > 0) return { people: asTold, whole: true };
  const key = keyOf(name.replace(honoursBefore, ''));
  const people = full(key);
  if (people.length > 0) return { people, whole: true };
  const exact = call(key);
  const called =
    exact.length > 0 ? exact : call(key.split(' ').at(-1)!).filter(person => agrees(person, key));
  return { people: called, whole: false };
}

const honoursBefore =
  /^(?:(?:Pope|King|Queen|Emir|Sultan|Emperor|Crown Prince|President|Prime Minister|Chancellor|Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Sheikh|Shaykh|Gen|General|Prince|Princess|Ayatollah|Cardinal|Archbishop)\.? )+/;

/** "Franklin Roosevelt" is no Theodore: the given names of the text (of three or more, the first) must be the person's. */
function agrees(person: Person, key: string): boolean {
  const own = new Set(keyOf(person.name).split(' '));
  const asked = key.split(' ');
  return (asked.length > 2 ? [asked[0]!, asked.at(-1)!] : asked).every(token => own.has(token));
}

/**
 * Who a name stands for, likeliest first: every term of everybody of that name, by title, date and the polities near.
 * "President Park" in 1975 near KOR gives Park Chung-hee. Empty where nobody is known by that name.
 */
export function whoIs(name: string, context: PersonContext = {}): Holder[] {
  const on = days(context.on);
  const title = context.title ?? honoursBefore.exec(name)?.[0];
  const office = title ? officeOf(title) : null;
  const former = context.title !== undefined && isFormer(context.title);
  const nearby = new Set((context.nearby ?? []).flatMap(code => [code, ...codeOn(code, context.on ?? null)]));
  const { people, whole } = candidates(name);
  const scored = people.flatMap(person =>
    person.terms().map(term => {
      const time = timely(term, on);
      if (on !== null && time === 0) return { term, score: 0 };
      const fit = titled(term, office);
      if (fit < 0 && (!whole || nearby.size > 0) && !nearby.has(term.code)) return { term, score: 0 };
      const past = former && on !== null && time < 1 && time > 0.04 ? 0.3 : 0;
      return {
        term,
        score: time + past + fit + weightOf(term) + (nearby.has(term.code) ? 0.7 : 0),
      };
    }),
  );
  return scored
    .filter(({ score }) => score > 0.1)
    .sort((a, b) => b.score - a.score)
    .map(({ term }) => term);
}

/** Who held an office of a polity on a date, surely first; without a date, everybody in the tables. */
export function holders(code: string, office: string, on: string | null): Holder[] {
  const asked = officeOf(office) ?? office.toLowerCase().replaceAll(' ', '-');
  const range = days(on);
  const found: { term: Holder; rank: number }[] = [];
  for (const person of loadPeople().of(code))
    for (const term of person.terms()) {
      const fit = officeFit(asked, term.office);
      const inside = range === null ? 'yes' : within(range, term.from, term.to);
      if (fit > 0 && inside !== 'no') found.push({ term, rank: fit + (inside === 'yes' ? 0.5 : 0) });
    }
  const best = Math.max(0, ...found.map(({ rank }) => rank));
  return found
    .filter(({ rank }) => rank >= 2 || rank === best)
    .sort((a, b) => b.rank - a.rank || ((a.term.from ?? '') < (b.term.from ?? '') ? -1 : 1))
    .map(({ term }) => term);
}

/** Whether a person held an office, with what tells it. */
export interface Held {
  /** On the date; without one, ever. */
  readonly answer: Ternary;
  /** Had held it, and no longer, on the date. */
  readonly former: Ternary;
  /** The person's terms in that office (or that may be it). */
  readonly terms: readonly Holder[];
  /** Who else held it then. */
  readonly others: readonly Holder[];
}

/** Offices that one person holds at a time, so that another holder is proof. */
const single =
  /^(?:president|prime-minister|chancellor|foreign-minister|king|queen|emir|sultan|pope|secretary-general|party-leader|vice-president)$/;

const namesFit = (term: Holder, name: string): boolean => {
  const key = keyOf(name);
  const own = keyOf(term.name);
  return (
    own === key ||
    key.split(' ').every(token => own.split(' ').includes(token)) ||
    own.split(' ').every(token => key.split(' ').includes(token))
  );
};

/**
 * Did this person hold an office of a polity on an EDTF date? `no` only where somebody else is known to have held it
 * or the person's terms in it are known and all elsewhere in time; unknown people and offices give `maybe`.
 */
export function held(
  name: string,
  code: string,
  office: string | null = null,
  on: string | null = null,
): Held {
  const asked = office === null ? null : (officeOf(office) ?? office.toLowerCase().replaceAll(' ', '-'));
  const range = days(on);
  const { people } = candidates(name);
  const own = people.filter(person => person.code === code).flatMap(person => person.terms());
  const terms = asked === null ? own : own.filter(term => officeFit(asked, term.office) > 0);
  const sure = asked === null ? own : terms.filter(term => officeFit(asked, term.office) === 2);
  const others = asked === null ? [] : holders(code, asked, on).filter(term => !namesFit(term, name));
  const inside = (term: Holder): Ternary => (range === null ? 'yes' : within(range, term.from, term.to));
  const rivals =
    asked !== null && range !== null && single.test(asked)
      ? others.filter(term => term.office === asked && inside(term) === 'yes')
      : [];
  const likeness = rivals.map(term => similar(name, term.name));
  const answer = own.length === 0 ? stranger(likeness) : known(sure, terms, likeness, inside);
  return { answer, former: formerly(sure, terms, range, inside), terms, others };
}

type Likeness = ReturnType<typeof similar>;

/** Of a person whom the tables lack: their holder under another spelling, somebody near it, or another person. */
function stranger(rivals: readonly Likeness[]): Ternary {
  if (rivals.length === 0) return 'maybe';
  return rivals.includes('all') ? 'yes' : rivals.includes('some') ? 'maybe' : 'no';
}

/** Of a person in the tables: by the terms in that office, and by who else held it then (perhaps the same person). */
function known(
  sure: readonly Holder[],
  terms: readonly Holder[],
  rivals: readonly Likeness[],
  inside: (term: Holder) => Ternary,
): Ternary {
  if (rivals.includes('all') || sure.some(term => inside(term) === 'yes')) return 'yes';
  if (sure.some(term => inside(term) === 'maybe')) return 'maybe';
  return rivals.length > 0 && !terms.some(term => inside(term) === 'yes') ? 'no' : 'maybe';
}

function formerly(
  sure: readonly Holder[],
  terms: readonly Holder[],
  range: DayRange | null,
  inside: (term: Holder) => Ternary,
): Ternary {
  if (range === null)
    return sure.some(term => term.to !== null) ? 'maybe' : terms.length > 0 ? 'no' : 'maybe';
  if (sure.some(term => inside(term) === 'yes')) return 'no';
  const before = (term: Holder) =>
    term.from !== null && within(range, null, term.from) === 'no' && inside(term) === 'no';
  if (sure.some(before)) return 'yes';
  return terms.some(before) || terms.length === 0 || terms.some(term => inside(term) === 'maybe')
    ? 'maybe'
    : 'no';
}
