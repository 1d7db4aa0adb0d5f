import { organisation, polity } from '../../atlas/index.ts';
import { checkEdtf } from '../../time/index.ts';
import { daysOf } from '../days.ts';
import { atlasPolities } from '../shipped.ts';
import type { Draft, Field, Problem } from './store.ts';

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && checkEdtf(text).ok;

const polities = atlasPolities();

const isKnown = (code: string): boolean => polity(code) !== null || organisation(code) !== null;

/** Dates wider than this many days can span a whole life, of which their ends say nothing. */
const wide = 3660;

/** Whether the polity may have been there at some time in the days of a date. */
function existedThen(code: string, from: number, to: number): boolean {
  if (polity(code) === null || to - from > wide) return true;
  return polities.existed(code, from) !== 'no' || polities.existed(code, to) !== 'no';
}

function partyProblems({ parties, date }: Draft): [Field, string][] {
  const found: [Field, string][] = [];
  if (parties.length < 2)
    found.push(['parties', 'an entry has two parties, the acting side first: "KOR CUB".']);
  const unknown = parties.filter(code => !isKnown(code));
  for (const code of unknown)
    found.push([
      'parties',
      `"${shown(code)}" is no code of a polity: write codes, the acting side first, as "KOR CUB" (docs/words.md).`,
    ]);
  if (new Set(parties).size < parties.length)
    found.push(['parties', `"${parties.join(' ')}" names a party twice.`]);
  const range = daysOf(date);
  if (range === null || unknown.length > 0) return found;
  for (const code of parties)
    if (!existedThen(code, range.from, range.to))
      found.push(['date', `${polities.name(code)} (${code}) did not exist on ${date}.`]);
  return found;
}

function dateProblems({ date, recordedAt }: Draft, today: string): [Field, string][] {
  const checked = checkEdtf(date);
  if (!checked.ok) return [['date', checked.message]];
  const found: [Field, string][] = [];
  const begins = daysOf(date)?.from ?? Number.NEGATIVE_INFINITY;
  // A day's grace: where it happened it may be tomorrow already.
  if (begins > daysOf(today)!.to + 1)
    found.push(['date', `${date} has not come yet: the record holds what happened.`]);
  if (recordedAt !== undefined && !isDay(recordedAt))
    found.push(['recordedAt', `"${shown(recordedAt)}" is not a day: write it like 2024-02-14.`]);
  else if (recordedAt !== undefined && recordedAt > today)
    found.push(['recordedAt', `${recordedAt} has not come yet: leave it out, and it is today.`]);
  return found;
}

/** Everything that is wrong with a draft taken by itself: codes, dates, sources. An empty list where nothing is. */
export function checkDraft(draft: Draft, index: number, today: string): Problem[] {
  const found: [Field, string][] = [...dateProblems(draft, today), ...partyProblems(draft)];
  if (!/^\S+$/.test(draft.source))
    found.push([
      'source',
      'a source is named by one word, and after it where in it: "mofa press release of 2024-02-14".',
    ]);
  if (draft.asserts === false && draft.retracts === undefined)
    found.push(['asserts', 'an entry that states nothing must take another back: give what it retracts.']);
  return found.map(([field, message]) => ({ index, field, message }));
}
