import { fail, ok, type Result } from '../../base/index.ts';
import { checkEdtf, type Dateline, readDateline } from '../../time/index.ts';
import type { Article } from '../article.ts';
import { isImpossibleDate, orderOf, pageDates } from './dates.ts';
import { guessLanguage } from './language.ts';
import { countControls, linesOf, normalise } from './lines.ts';
import { stripMarkup } from './markup.ts';
import { sortLines } from './sort.ts';
import { withoutSlug } from './title.ts';

/** What is known of an article from elsewhere: it goes before what its page says. */
export interface Known {
  readonly id?: string | undefined;
  readonly title?: string | null | undefined;
  /** EDTF, perhaps with a time. */
  readonly published?: string | null | undefined;
  readonly updated?: string | null | undefined;
}

/** Why a text cannot be read at all, or null. */
function unreadable(text: string): Result<never> | null {
  const head = text.slice(0, 65_536);
  const bad = countControls(head);
  if (head.includes('\0') || (bad > 2 && bad * 50 > head.length))
    return fail(
      'input-binary',
      'The input is not text (it holds bytes that no text has): give the text of an article.',
    );
  if (!/[\p{L}\p{N}]/u.test(text))
    return fail('input-empty', 'The input holds no words to read: give the text of an article.');
  return null;
}

/** Takes the dateline off the first paragraph that one opens: SEOUL, July 18 (Yonhap) -- ... */
function takeInline(paragraphs: readonly string[]): {
  readonly dateline: Dateline | null;
  readonly paragraphs: readonly string[];
} {
  for (let i = 0; i < Math.min(paragraphs.length, 3); i++) {
    const dateline = readDateline(paragraphs[i]!);
    if (!dateline?.inline) continue;
    const rest = paragraphs[i]!.slice(dateline.end).trim();
    return {
      dateline,
      paragraphs: [...paragraphs.slice(0, i), ...(rest === '' ? [] : [rest]), ...paragraphs.slice(i + 1)],
    };
  }
  return { dateline: null, paragraphs };
}

function languageWarning(language: string): readonly string[] {
  if (language === 'en') return [];
  return [
    language === 'und'
      ? 'The text does not look like English, which is what can be read.'
      : `The text looks like another language than English (${language}): little of it will be read.`,
  ];
}

/** What agencies put behind the last word of a text. */
const closers = / (?:Enditem|\(END\)|-30-|###)$/;

const hasYear = (date: string | null): string | null => (date?.startsWith('X') ? null : date);

/** A dateline without any year to be had dates nothing: "SEOUL, July 18" may be of any year. */
const yearWarning = (date: string | null): readonly string[] =>
  date?.startsWith('X')
    ? [
        `The article is dated ${date.slice(5)} (month and day) without a year: give its date to have "on Wednesday" reckoned.`,
      ]
    : [];

/**
 * Reads an article from plain text as it was copied from a page: page furniture is taken off, title and datelines are
 * found at the top or the bottom, and the dateline that opens the text is taken off it. Nothing of the body is dropped:
 * a line that may be prose stays. Failures: `input-empty`, `input-binary`, `date-invalid` (a date in `known`).
 */
export function readPlainArticle(text: string, known: Known = {}): Result<Article> {
  const broken = unreadable(text);
  if (broken) return broken;
  for (const date of [known.published, known.updated]) {
    const checked = date == null ? null : checkEdtf(date);
    if (checked && !checked.ok) return checked;
  }
  const lines = linesOf(normalise(stripMarkup(text)));
  const order = orderOf(lines.map(l => l.text));
  const sorted = sortLines(lines, order, known.title ?? null);
  const opening = takeInline(sorted.paragraphs);
  const told = known.title?.trim() || sorted.title;
  const title = told === null ? null : withoutSlug(told);
  const dates = pageDates(sorted.datelines, opening.dateline?.date ?? null, known.published ?? null);
  const body = opening.paragraphs.map(p => p.replace(closers, '')).filter(p => p !== '');
  const whole = [...(title === null ? [] : [title]), ...body].join('\n\n');
  if (whole === '')
    return fail('input-empty', 'The input holds page furniture but no article: give its text.');
  const language = guessLanguage(whole);
  const odd = lines
    .filter(l => isImpossibleDate(l.text))
    .map(l => `"${l.text}" is not a date of the calendar.`);
  return ok({
    id: known.id ?? 'article',
    title,
    published: hasYear(dates.published),
    updated: known.updated ?? hasYear(dates.updated),
    monthDay: dates.published?.startsWith('XXXX-') ? dates.published : null,
    place: opening.dateline?.place ?? sorted.place,
    language,
    text: whole,
    warnings: [...odd.slice(0, 5), ...yearWarning(dates.published), ...languageWarning(language)],
  });
}
