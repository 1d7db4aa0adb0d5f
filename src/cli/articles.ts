import { fail, ok, type Result } from '../base/index.ts';
import { readHtml, readJsonArticle } from '../exchange/index.ts';
import { type Document, fromConllu } from '../language/index.ts';
import { type Article, decodeBytes, type Known, readPlainArticle } from '../reader/index.ts';

/** An article to be read; with its sentences, where they came parsed. */
export interface Incoming {
  readonly article: Article;
  readonly document?: Document;
}

type Form = 'text' | 'html' | 'json' | 'conllu';

/** What an input is: by what the user said, by the file's ending, else by how it begins. */
function formOf(name: string, bytes: Uint8Array, conllu: boolean): Form {
  if (conllu || /\.conllu?$/i.test(name)) return 'conllu';
  if (/\.x?html?$/i.test(name)) return 'html';
  if (/\.json$/i.test(name)) return 'json';
  if (/\.(txt|text|md)$/i.test(name)) return 'text';
  const begin = Buffer.from(bytes.subarray(0, 512)).toString('latin1').trimStart();
  return /^(<!doctype html|<html[\s>])/i.test(begin) ? 'html' : 'text';
}

/** The articles in one input (several only in CoNLL-U), or a failure with one sentence. */
export async function articlesOf(
  name: string,
  bytes: Uint8Array,
  options: { readonly conllu: boolean; readonly date: string | undefined },
): Promise<Result<readonly Incoming[]>> {
  const form = formOf(name, bytes, options.conllu);
  const known: Known = { id: name === '-' ? 'stdin' : nameOf(name), published: options.date };
  if (form === 'html') return single(await readHtml(bytes, known));
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return decoded;
  const { text, warnings } = decoded.value;
  if (form === 'conllu') return parsedArticles(text, known);
  // A record's own id says more than the file's name.
  const read =
    form === 'json'
      ? await readJsonArticle(text, { published: options.date })
      : readPlainArticle(text, known);
  if (!read.ok) return read;
  return single(ok({ ...read.value, warnings: [...warnings, ...read.value.warnings] }));
}

const single = (article: Result<Article>): Result<readonly Incoming[]> =>
  article.ok ? ok([{ article: article.value }]) : article;

const nameOf = (path: string): string => path.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '') || path;

function parsedArticles(text: string, known: Known): Result<readonly Incoming[]> {
  const parsed = fromConllu(text);
  if (!parsed.ok) return parsed;
  const articles = parsed.value.map(({ id, date, document }, i): Incoming => {
    const article: Article = {
      id: id ?? (parsed.value.length > 1 ? `${known.id}-${i + 1}` : (known.id ?? 'stdin')),
      title: null,
      published: known.published ?? isoDate(date),
      updated: null,
      place: null,
      language: 'en',
      text: document.text,
      warnings: [],
    };
    return { article, document };
  });
  return articles.length > 0 ? ok(articles) : fail('input-empty', 'The CoNLL-U input holds no sentences.');
}

/** `# date = 20240216` and `2024-02-16` are both seen in the field. */
function isoDate(date: string | null): string | null {
  const parts = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(date ?? '');
  return parts ? `${parts[1]}-${parts[2]}-${parts[3]}` : null;
}
