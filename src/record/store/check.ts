import { polities as allPolities, organisation, polity } from '../../atlas/index.ts';
import type { Kind } from '../../base/index.ts';
import { checkEdtf } from '../../time/index.ts';
import { type DayRange, daysOf } from '../days.ts';
import { atlasPolities } from '../shipped.ts';
import { effectOf } from '../subject.ts';
import type { Draft, Field, Problem } from './store.ts';

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && checkEdtf(text).ok;

const polities = atlasPolities();

/** Dates wider than this many days can span a whole life, of which their ends say nothing. */
const wide = 3660;

/** The atlas has no state as older than 1816; of what was before 1900 it says too little to refuse anything. */
const surely = daysOf('1900')!.from;

/** A movement is dealt with before it is a state, and papers are signed after it has ended: so far in days. */
const grace = { before: 3653, after: 366 };

/** Those that a polity followed: what a source dates from them, it writes under the later code. */
function forerunnersOf(): ReadonlyMap<string, readonly string[]> {
  const forerunners = new Map<string, string[]>();
  for (const { code, after } of allPolities())
    for (const each of after) forerunners.set(each, [...(forerunners.get(each) ?? []), code]);
  return forerunners;
}

/** The first day on which a polity can have been there, and its lives as half-open stretches; null without dates. */
interface Life {
  readonly born: number;
  readonly lives: readonly { readonly from: number; readonly to: number }[];
}

function lifeOf(code: string): Life | null {
  const spans = polity(code)?.spans ?? [];
  if (spans.length === 0) return null;
  const born = spans.map(({ from }) =>
    from === null ? Number.NEGATIVE_INFINITY : (daysOf(from)?.from ?? 0),
  );
  return { born: Math.min(...born), lives: polities.livesOf!(code) };
}

/** A function that remembers what it found: a table names the same dates and states over and over. */
function remembering<T>(find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return key => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as T;
    if (known.size >= 20_000) known.clear();
    const made = find(key);
    known.set(key, made);
    return made;
  };
}

/** What drafts are checked against: who there is, and what day it is. */
export interface Checker {
  readonly today: string;
  isKnown(code: string): boolean;
  readonly forerunners: ReadonlyMap<string, readonly string[]>;
  readonly lifeOf: (code: string) => Life | null;
  readonly daysOf: (date: string) => DayRange | null;
  /** What is wrong with a date by itself; null where nothing is. */
  readonly misdated: (date: string) => string | null;
}

/** A checker by the atlas; `codes` are those of the record beneath, which has bodies that the atlas has not. */
export function checkerFor(codes: ReadonlySet<string>, today: string): Checker {
  return {
    today,
    isKnown: remembering(code => polity(code) !== null || organisation(code) !== null || codes.has(code)),
    forerunners: forerunnersOf(),
    lifeOf: remembering(lifeOf),
    daysOf: remembering(daysOf),
    misdated: remembering(date => {
      const checked = checkEdtf(date);
      return checked.ok ? null : checked.message;
    }),
  };
}

/** Kinds that a state takes up: it must be there. Posts, memberships and endings go on beyond a state's life. */
const needsLife = (kind: Kind): boolean => {
  const effect = effectOf(kind);
  return effect === null || (effect.change === 'open' && !['mission', 'membership'].includes(effect.subject));
};

const lived = (life: Life | null, days: readonly number[]): boolean =>
  life === null || life.lives.some(({ from, to }) => days.some(day => from <= day && day < to));

/** Whether the polity, or before its birth one that it followed, may have been there in the days of a date, or nearly. */
function existedThen(code: string, { from, to }: DayRange, { forerunners, lifeOf }: Checker): boolean {
  const life = lifeOf(code);
  if (life === null || to - from > wide || from < surely) return true;
  const days = [from, to, from - grace.after, to + grace.before];
  if (lived(life, days)) return true;
  return to < life.born && (forerunners.get(code) ?? []).some(each => lived(lifeOf(each), days));
}

function partyProblems({ kind, parties, date }: Draft, checker: Checker): [Field, string][] {
  const found: [Field, string][] = [];
  if (parties.length < 2)
    found.push(['parties', 'an entry has two parties, the acting side first: "KOR CUB".']);
  const unknown = parties.filter(code => !checker.isKnown(code));
  for (const code of unknown)
    found.push([
      'parties',
      `"${shown(code)}" is no code of a polity: write codes, the acting side first, as "KOR CUB" (docs/words.md).`,
    ]);
  if (new Set(parties).size < parties.length)
    found.push(['parties', `"${parties.join(' ')}" names a party twice.`]);
  const range = checker.daysOf(date);
  if (range === null || unknown.length > 0) return found;
  for (const code of parties)
    if (needsLife(kind) && !existedThen(code, range, checker))
      found.push(['date', `${polities.name(code)} (${code}) did not exist on ${date}.`]);
  return found;
}

function dateProblems({ date, recordedAt }: Draft, checker: Checker): [Field, string][] {
  const { today } = checker;
  const wrong = checker.misdated(date);
  if (wrong !== null) return [['date', wrong]];
  const found: [Field, string][] = [];
  const begins = checker.daysOf(date)?.from ?? Number.NEGATIVE_INFINITY;
  // A day's grace: where it happened it may be tomorrow already.
  if (begins > checker.daysOf(today)!.to + 1)
    found.push(['date', `${date} has not come yet: the record holds what happened.`]);
  if (recordedAt !== undefined && !isDay(recordedAt))
    found.push(['recordedAt', `"${shown(recordedAt)}" is not a day: write it like 2024-02-14.`]);
  else if (recordedAt !== undefined && recordedAt > today)
    found.push(['recordedAt', `${recordedAt} has not come yet: leave it out, and it is today.`]);
  return found;
}

/** The most characters that a cell may have: a note is a sentence or two. */
const longest = 10_000;

const texts = ['id', 'source', 'locator', 'detail', 'note', 'retracts'] as const;

/** Texts that no database holds or no table shows: too long, or with characters that are none. */
function textProblems(draft: Draft): [Field, string][] {
  const found: [Field, string][] = [];
  for (const field of texts) {
    const text = draft[field];
    if (text === undefined) continue;
    if (text.length > longest) found.push([field, `is longer than ${longest} characters: say it in fewer.`]);
    else if (
      /[\p{Cc}\p{Surrogate}]/u.test(text) &&
      /[\p{Cc}\p{Surrogate}]/u.test(text.replaceAll(/[\t\r\n]/g, ''))
    )
      found.push([field, 'holds control characters: take them out.']);
  }
  if (draft.id !== undefined && !/^\S{1,400}$/.test(draft.id))
    found.push(['id', 'an id is one word of at most 400 characters.']);
  return found;
}

/** Everything that is wrong with a draft taken by itself: codes, dates, sources. An empty list where nothing is. */
export function checkDraft(draft: Draft, index: number, checker: Checker): Problem[] {
  const found: [Field, string][] = [
    ...dateProblems(draft, checker),
    ...partyProblems(draft, checker),
    ...textProblems(draft),
  ];
  if (!/^\S+$/.test(draft.source))
    found.push([
      'source',
      'a source is named by one word, and after it where in it: "mofa press release of 2024-02-14".',
    ]);
  if (draft.asserts === false && draft.retracts === undefined)
    found.push(['asserts', 'an entry that states nothing must take another back: give what it retracts.']);
  return found.map(([field, message]) => ({ index, field, message }));
}
