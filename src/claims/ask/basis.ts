import { type Answer, answer, type Question } from '../../inquiry/index.ts';
import { daysOf, editionOf, type World } from '../../record/index.ts';
import { isoOfDay } from '../../time/index.ts';
import { typed } from './typed.ts';

/** The last day of what is to be known (ISO 8601), or today where that comes first or nothing is said. */
export function lastOf(known: string | undefined, today: string): string {
  const last = known === undefined ? undefined : daysOf(known)?.to;
  if (last === undefined || !Number.isFinite(last)) return today;
  const day = isoOfDay(last);
  return day < today ? day : today;
}

/** "2006", "since 2015". */
const inWords = (edition: string): string =>
  edition.endsWith('/..') ? `since ${edition.slice(0, -3)}` : edition;

/** The sources of an answer that are editions, with their dates; documents have theirs in their names. */
const dated = (sources: readonly string[]): string[] =>
  sources.map(source => {
    const edition = editionOf(source);
    return edition === null ? source : `${source} (published ${inWords(edition)})`;
  });

const some = 4;

/** A list with its first few, the number of the others beside; names of documents have commas of their own. */
const few = (list: readonly string[]): string =>
  list.length <= some ? list.join('; ') : `${list.slice(0, some).join('; ')}; and ${list.length - some} more`;

/** A value as the JSON has it, long lists as their number. */
function told(question: Question, found: Answer): string {
  const { value } = typed(question, found);
  if (!Array.isArray(value)) return value === null ? 'unknown' : String(value);
  return value.length === 0 ? 'nobody' : value.length > 12 ? `${value.length} of them` : value.join(', ');
}

/**
 * What an answer as known on a past day rests on: what the sources had published by then and what stores had recorded.
 * Where it is another by now, that answer with the sources that came later.
 */
export function publishedBy(known: string, question: Question, found: Answer, now: World): string[] {
  const basis =
    found.sources.length > 0
      ? few(dated(found.sources))
      : 'no source that speaks of this was out, nor had a store recorded it';
  const today = answer(question, now);
  const [then, by] = [told(question, found), told(question, today)];
  const later = today.sources.filter(source => !found.sources.includes(source));
  const from = later.length > 0 ? `, by ${few(dated(later))}` : '';
  return [
    `As published by ${known}: ${basis}.`,
    ...(then === by ? [] : [`As known now the answer is: ${by}${from}.`]),
  ];
}
