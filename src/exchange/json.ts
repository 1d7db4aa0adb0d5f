import * as z from 'zod';
import { fail, ok, type Result } from '../base/index.ts';
import { type Article, type Known, readPlainArticle } from '../reader/index.ts';
import { edtfOf } from './dates.ts';
import { readHtml } from './html.ts';

const Text = z.string().nullish();
const When = z.union([z.string(), z.number()]).nullish();

/** An article as a record: `{"id","text","title"?,"published"?,"updated"?}`, and the names that others give the same. */
const ArticleRecord = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: Text,
  body: Text,
  content: Text,
  articleBody: Text,
  html: Text,
  title: Text,
  headline: Text,
  published: When,
  date: When,
  datePublished: When,
  published_at: When,
  pubDate: When,
  updated: When,
  dateModified: When,
});
type ArticleRecord = z.infer<typeof ArticleRecord>;

const shown = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);

function parse(text: string, what: string): Result<ArticleRecord> {
  if (text.trim() === '') return fail('input-empty', `${what} is empty: give a JSON object with a "text".`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const cut = /[}\]]\s*$/.test(text) ? '' : ' (it seems to be cut off)';
    return fail('input-json', `${what} is not JSON${cut}: it should look like {"id": "a1", "text": "..."}.`);
  }
  if (Array.isArray(value) && value.length === 1) value = value[0];
  const record = ArticleRecord.safeParse(value);
  if (record.success) return ok(record.data);
  const issue = record.error.issues[0];
  const where =
    issue && issue.path.length > 0
      ? `its "${issue.path.join('.')}" is of the wrong type`
      : 'it is not one object';
  return fail(
    'input-json',
    `${what} is not an article: ${where}; it should look like {"id": "a1", "text": "..."}.`,
  );
}

interface Dated {
  readonly date: string | null;
  readonly warning: string | null;
}

function dateOf(value: string | number | null | undefined, name: string): Dated {
  const date = edtfOf(value);
  if (date !== null || value === null || value === undefined || value === '') return { date, warning: null };
  return {
    date: null,
    warning: `${name} ${shown(String(value))} is not a date and was left out: write it like 2024-02-14.`,
  };
}

async function article(record: ArticleRecord, known: Known, what: string): Promise<Result<Article>> {
  const text = record.text ?? record.body ?? record.articleBody ?? record.content;
  const published = dateOf(
    record.published ?? record.datePublished ?? record.published_at ?? record.pubDate ?? record.date,
    'The date of publication',
  );
  const updated = dateOf(record.updated ?? record.dateModified, 'The date of the update');
  const facts: Known = {
    id: known.id ?? (record.id == null ? undefined : String(record.id)),
    title: known.title ?? record.title ?? record.headline,
    published: known.published ?? published.date,
    updated: known.updated ?? updated.date,
  };
  if (text == null && record.html == null)
    return fail('input-json', `${what} has no "text": it should look like {"id": "a1", "text": "..."}.`);
  const read = text == null ? await readHtml(record.html!, facts) : readPlainArticle(text, facts);
  if (!read.ok) return fail(read.code, `${what}: ${read.message}`);
  const warnings = [published.warning, updated.warning].filter(w => w !== null);
  return ok({ ...read.value, warnings: [...warnings, ...read.value.warnings] });
}

/**
 * Reads an article from a JSON object. `known` goes before what the record says. A date that is none is left out with a
 * warning. Failures: `input-json`, `input-empty`, `input-binary`.
 */
export async function readJsonArticle(text: string, known: Known = {}): Promise<Result<Article>> {
  const record = parse(text, 'The input');
  return record.ok ? article(record.value, known, 'The input') : record;
}

/**
 * Reads one line of a JSON Lines file; `number` counts from 1 and is named in failures, so that one bad line is found
 * and the rest can go on. Without an id the article is called after its line.
 */
export async function readJsonlLine(
  line: string,
  number: number,
  known: Known = {},
): Promise<Result<Article>> {
  const what = `Line ${number}`;
  const record = parse(line, what);
  if (!record.ok) return record;
  return article({ ...record.value, id: record.value.id ?? `line-${number}` }, known, what);
}
