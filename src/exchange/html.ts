import { fail, ok, type Result } from '../base/index.ts';
import { type Article, decodeBytes, type Known, readPlainArticle } from '../reader/index.ts';
import { type PageFacts, pageFacts } from './page.ts';

/** A page with more than this is read as plain text: the extraction is not worth its time there. */
const mostCharacters = 3_000_000;
const mostElements = 10_000;
/** Deeper nesting than any page has; the DOM's own functions go down by recursion. */
const deepest = 120;

/** Elements that have no end tag, or that pages leave open and the next one closes. */
const unnested = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option thead tbody'.split(
    ' ',
  ),
);

/** How deep a page's elements go at most, from its tags alone. */
function depthOf(html: string): number {
  let depth = 0;
  let most = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
    const closing = html.charCodeAt(at + 1) === 47;
    const tag = /^[a-z][a-z0-9]*/i.exec(html.slice(at + (closing ? 2 : 1), at + 22))?.[0];
    if (tag === undefined || unnested.has(tag.toLowerCase())) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > most) most = depth;
  }
  return most;
}

/** The encoding that a page names for itself in its first kilobytes, or null. */
function namedEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const named = /<meta[^>]{0,200}charset=["']?([\w-]{2,30})/i.exec(head)?.[1]?.toLowerCase();
  return named === undefined || named === 'utf-8' || named === 'utf8' ? null : named;
}

function decodePage(bytes: Uint8Array): Result<string> {
  const plain = decodeBytes(bytes);
  const named = plain.ok ? namedEncoding(bytes) : null;
  if (named === null || !plain.ok || plain.value.warnings.length === 0)
    return plain.ok ? ok(plain.value.text) : plain;
  try {
    return ok(new TextDecoder(named).decode(bytes));
  } catch {
    return ok(plain.value.text);
  }
}

interface Extracted {
  readonly facts: PageFacts;
  /** The article's own HTML; null where none was found. */
  readonly content: string | null;
  readonly title: string | null;
}

/** The article in a page by Readability (the algorithm of Firefox's reader view), and what the page says of it. */
async function extract(html: string): Promise<Extracted | null> {
  if (html.length > mostCharacters || depthOf(html) > deepest) return null;
  const { parseHTML } = await import('linkedom/worker');
  const { Readability } = await import('@mozilla/readability');
  try {
    const whole = /<html[\s>]/i.test(html.slice(0, 20_000)) ? html : `<html><body>${html}</body></html>`;
    const { document } = parseHTML(whole);
    const facts = pageFacts(document);
    const found = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
      maxElemsToParse: mostElements,
      disableJSONLD: true,
    }).parse();
    return { facts, content: found?.content ?? null, title: found?.title?.trim() || null };
  } catch {
    return null;
  }
}

const lengthOf = (article: Result<Article>): number =>
  article.ok ? article.value.text.length - (article.value.title?.length ?? 0) : 0;

/**
 * Reads an article from a web page: its text by Readability, title and dates from its JSON-LD, meta and time elements
 * and else from the datelines on the page. Scripts and styles never reach the text. A page in which no article is found
 * is read whole, with a warning. Failures are those of `readPlainArticle`.
 */
export async function readHtml(input: string | Uint8Array, known: Known = {}): Promise<Result<Article>> {
  const html = typeof input === 'string' ? ok(input) : decodePage(input);
  if (!html.ok) return html;
  if (html.value.includes('\0'))
    return fail('input-binary', 'The input is not text: give a web page or its text.');
  const page = await extract(html.value);
  const facts: Known = {
    id: known.id,
    title: known.title ?? page?.facts.title ?? page?.title,
    published: known.published ?? page?.facts.published,
    updated: known.updated ?? page?.facts.updated,
  };
  const whole = readPlainArticle(html.value, facts);
  if (page?.content == null) return page === null ? warned(whole, 'The page was read as plain text.') : whole;
  const article = readPlainArticle(page.content, facts);
  if (!article.ok || lengthOf(article) * 8 < lengthOf(whole)) return whole.ok ? whole : article;
  const { published, updated } = article.value;
  return ok({
    ...article.value,
    published: published ?? (whole.ok ? whole.value.published : null),
    updated: updated ?? (whole.ok ? whole.value.updated : null),
  });
}

const warned = (article: Result<Article>, warning: string): Result<Article> =>
  article.ok ? ok({ ...article.value, warnings: [...article.value.warnings, warning] }) : article;
