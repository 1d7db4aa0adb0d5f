import { sentenceCount } from '../language/index.ts';
import {
  type Article,
  type ArticleReading,
  type Event,
  readArticle,
  sentenceDates,
} from '../reader/index.ts';
import { subjectOfKind, type World } from '../record/index.ts';
import { type DateForm, dayRange, isoOfDay } from '../time/index.ts';

/** When an article that gives no date was written, and the happening by which that is known. */
export interface Writing {
  readonly date: string;
  readonly event: Event;
}

/** Longer texts are not read again for each day that they may be of. */
const longest = 150;
/** News is told at most so many days after it happened. */
const within = 8;
/** So many of an article's happenings are looked up. */
const looked = 6;

/** Is this an expression that only the article's own date can resolve? */
const needsDate = (form: DateForm): boolean =>
  form.form === 'weekday' || form.form === 'deictic' || (form.form === 'calendar' && form.year === null);

const isNews = ({ article, document }: ArticleReading): boolean =>
  article.monthDay != null ||
  Array.from({ length: sentenceCount(document) }, (_, i) => i).some(i =>
    sentenceDates(document, i).some(({ form }) => needsDate(form)),
  );

/** Whole days since 1970 between which something happened, both included. */
interface Days {
  readonly from: number;
  readonly to: number;
}

const isExact = ({ from, to }: Days): boolean => from === to;

/** When the record has what an event tells, its kind of change between its parties: the days, else the years. */
function recordedDays(event: Event, world: World): Days[] {
  const effect = event.kind === null ? null : subjectOfKind(event.kind);
  if (effect === null || (effect.subject !== 'relations' && effect.subject !== 'recognition')) return [];
  const all = event.source
    .slice(0, 4)
    .flatMap(({ code: a }) => event.target.slice(0, 4).map(({ code: b }) => [a, b] as const))
    .flatMap(([a, b]) => (a && b ? (world.track(a, b, effect.subject)?.happenings ?? []) : []))
    .filter(happening => happening.change === effect.change && !happening.inferred)
    .filter(({ earliest, latest }) => latest - earliest <= 366)
    .map(({ earliest, latest }) => ({ from: earliest, to: latest }));
  const exact = all.filter(isExact);
  return exact.length > 0 ? exact : all;
}

const isDay = (date: string | null): boolean => date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date);

/** The last day that the text gives in full: it was not written before. */
const lastStated = (read: ArticleReading): string =>
  read.events
    .filter(({ dateBasis, modality }) => dateBasis === 'stated' && modality === 'happened')
    .map(({ date }) => date ?? '')
    .filter(date => /^\d{4}(-|$)/.test(date))
    .sort()
    .at(-1) ?? '';

interface Told {
  readonly event: Event;
  readonly days: readonly Days[];
}

const told = (read: ArticleReading, world: World): Told[] =>
  read.events
    .filter(({ modality }) => modality === 'happened')
    .slice(0, looked)
    .map(event => ({ event, days: recordedDays(event, world) }))
    .filter(({ days }) => days.length > 0);

const numberOf = (day: string): number => dayRange(day)?.from ?? Number.NaN;

/** How well a reading under a date fits the record: acts dated as recorded, less those dated otherwise. */
function agreement(read: ArticleReading, world: World, dateline: boolean): number {
  const today = numberOf(read.article.published ?? '');
  return told(read, world).reduce((sum, { event: { date, dateBasis }, days }) => {
    if (isDay(date)) {
      const day = numberOf(date!);
      const same = days.filter(({ from, to }) => from <= day && day <= to);
      if (same.length > 0) return sum + (same.some(isExact) ? 2 : 1);
      return sum - (dateBasis === 'stated' ? 0 : 2);
    }
    const near = days.some(({ from, to }) => from <= today && today - to < within);
    return date === null && dateline && near ? sum + 1 : sum;
  }, 0);
}

/** The days that the article may be of, likeliest first: those on which a recorded happening is news. */
function candidates(acts: readonly Told[], monthDay: string | null): string[] {
  const all = acts
    .flatMap(({ days }) => days)
    .filter(days => monthDay !== null || isExact(days))
    .sort((a, b) => b.from - a.from)
    .slice(0, looked);
  const out = new Set<string>();
  for (let n = 0; n < within; n++)
    for (const days of all) if (isExact(days)) out.add(isoOfDay(days.from + n));
  if (monthDay === null) return [...out];
  for (const { from, to } of all) {
    const years = [isoOfDay(from).slice(0, 4), isoOfDay(to + within).slice(0, 4)];
    for (const year of years) out.add(`${year}${monthDay.slice(4)}`);
  }
  return [...out].filter(day => day.endsWith(monthDay.slice(4)));
}

/**
 * The day on which an article without a date was written, where the record can tell: the day under which the acts of
 * its text fall on the days that the record has for them ("on Wednesday", of ties that were set up on a Wednesday). A
 * dateline's month and day must agree. Null where no day fits, or the text needs none.
 */
export function dateOfWriting(read: ArticleReading, world: World): Writing | null {
  const { article, document } = read;
  if (article.published !== null || sentenceCount(document) > longest || !isNews(read)) return null;
  const acts = told(read, world);
  const monthDay = article.monthDay ?? null;
  const floor = lastStated(read);
  let best: { readonly score: number; readonly date: string } | null = null;
  for (const date of candidates(acts, monthDay)) {
    if (date.slice(0, floor.length) < floor) continue;
    const score = agreement(readArticle({ ...article, published: date }, document), world, monthDay !== null);
    if (score > (best?.score ?? 0)) best = { score, date };
    if (score >= 2 * acts.length) break;
  }
  const first = acts[0];
  return best && first ? { date: best.date, event: first.event } : null;
}

/** What a reader is told of it. */
export const writingWarning = ({ date, event }: Writing): string =>
  `The article gives no date: it is read as of ${date}, by the day that the record has for "${event.trigger}".`;

/** The article as if it had been given that date, with dates reckoned from it marked as the record's. */
export function readAsOf(read: ArticleReading, { date }: Writing): ArticleReading {
  const article: Article = { ...read.article, published: date };
  const again = readArticle(article, read.document);
  return {
    ...again,
    events: again.events.map(event =>
      event.dateBasis === 'relative' || event.dateBasis === 'event' || event.dateBasis === 'published'
        ? { ...event, dateBasis: 'record' }
        : event,
    ),
  };
}
