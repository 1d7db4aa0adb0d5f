import type { Edtf } from '../time/index.ts';
import { edtfOf } from './dates.ts';

/** What is asked of a document: the few parts of the DOM that are used here. */
export interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}
export interface Page {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** What a page says of itself beside its text. */
export interface PageFacts {
  readonly title: string | null;
  readonly published: Edtf | null;
  readonly updated: Edtf | null;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const article = /article|posting|report|newsitem|webpage/i;
const deepest = 200;

/** The objects of a JSON-LD block, its @graph and lists opened, no deeper than needed. */
function objectsOf(value: unknown): Json[] {
  const found: Json[] = [];
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < deepest; i++) {
    const next = queue[i];
    if (Array.isArray(next)) queue.push(...next.slice(0, deepest));
    else if (isObject(next)) {
      found.push(next);
      if (next['@graph'] !== undefined) queue.push(next['@graph']);
      if (next.mainEntity !== undefined) queue.push(next.mainEntity);
    }
  }
  return found;
}

function jsonLd(page: Page): Json | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const parsed: unknown = JSON.parse(script.textContent ?? '');
      const found = objectsOf(parsed).find(
        o => article.test(String(o['@type'])) && (o.headline ?? o.datePublished),
      );
      if (found) return found;
    } catch {
      // A block that is not JSON says nothing.
    }
  }
  return null;
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.issued',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'og:pubdate',
];
const updatedNames = [
  'article:modified_time',
  'og:updated_time',
  'dateModified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
];

/** The page's meta elements by name in lower case, the first of each. */
function metaOf(page: Page): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of page.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = text(element.getAttribute('content'));
    if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  return meta;
}

function firstDate(values: Iterable<string | null | undefined>): Edtf | null {
  for (const value of values) {
    const date = edtfOf(value);
    if (date !== null) return date;
  }
  return null;
}

const timeOf = (page: Page, selectors: readonly string[]): string | null => {
  for (const selector of selectors) {
    const element = page.querySelector(selector);
    const value =
      element &&
      (element.getAttribute('datetime') ?? element.getAttribute('content') ?? text(element.textContent));
    if (value) return value;
  }
  return null;
};

/** The title that the page gives for others, without the name of the site where its own heading has none. */
function titleOf(page: Page, given: string | null): string | null {
  const headings = [...page.querySelectorAll('h1')].map(h => text(h.textContent)?.replace(/\s+/g, ' '));
  const own = headings.length === 1 ? (headings[0] ?? null) : null;
  if (given === null) return own;
  return own !== null && given.startsWith(own) && /^ [|–—-] /.test(given.slice(own.length)) ? own : given;
}

/** Reads title and dates from a page's JSON-LD, its meta elements and its <time> elements, in that order. */
export function pageFacts(page: Page): PageFacts {
  const ld = jsonLd(page);
  const meta = metaOf(page);
  return {
    title: titleOf(page, text(ld?.headline) ?? meta.get('og:title') ?? null),
    published: firstDate([
      text(ld?.datePublished),
      ...publishedNames.map(name => meta.get(name.toLowerCase())),
      timeOf(page, [
        '[itemprop="datePublished"]',
        'time[pubdate]',
        'article time[datetime]',
        'time[datetime]',
      ]),
    ]),
    updated: firstDate([
      text(ld?.dateModified),
      ...updatedNames.map(name => meta.get(name.toLowerCase())),
      timeOf(page, ['[itemprop="dateModified"]']),
    ]),
  };
}
