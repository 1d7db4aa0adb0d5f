import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { packageRoot } from '../../src/base/index.ts';
import { publicationOf } from '../../src/record/publication.ts';

/** When what a `source` cell names was published (EDTF); empty where nobody knows. */
export type Publications = (source: string) => string;

const read = (name: string): Record<string, string>[] =>
  parse(readFileSync(`${packageRoot}/data/${name}.csv`, 'utf8'), { columns: true, skip_empty_lines: true });

function checked(date: string, where: string): string {
  if (publicationOf(date) === null) throw new Error(`data/${where}: "${date}" is no date of publication.`);
  return date;
}

/** By source: when the edition that was read was published, from the cards. */
export function openEditions(): Record<string, string> {
  const dated = read('sources').filter(card => card.published);
  return Object.fromEntries(dated.map(card => [card.id!, checked(card.published!, 'sources.csv')]));
}

/** The last date in the name of a document ("statement of 2016-12-20/2016-12-21"), its month where it has no day. */
const dateIn = (document: string): string | undefined =>
  [...document.matchAll(/(?<![\d-])\d{4}-\d{2}(?:-\d{2})?(?![\d-])/g)]
    .map(([date]) => date)
    .sort()
    .at(-1);

const months =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})\b/;

/** "Government of Iran, May 1979" → 1979-05. */
function monthIn(document: string): string | undefined {
  const found = months.exec(document);
  return found
    ? `${found[2]}-${String(new Date(`${found[1]} 1, 2000`).getMonth() + 1).padStart(2, '0')}`
    : undefined;
}

/**
 * Opens the dates of publication. A document that was set by hand counts from its row in record/publications.csv (the
 * longest that fits), else from the date in its name, else from the day of its card.
 */
export function openPublications(): Publications {
  const editions = openEditions();
  const documents = read('record/publications')
    .map(row => ({
      ...row,
      start: row.document!,
      published: checked(row.published!, 'record/publications.csv'),
    }))
    .sort((a, b) => b.start.length - a.start.length);
  const seen = new Map<string, string>();
  return cell => {
    const known = seen.get(cell);
    if (known !== undefined) return known;
    const [, id, document = ''] = /^([^ |#]+)(?: (.*))?$/.exec(cell) ?? [];
    const own = documents.find(({ start }) => document.startsWith(start))?.published;
    const published =
      (id === 'curated' ? (own ?? dateIn(document) ?? monthIn(document)) : undefined) ??
      editions[id ?? ''] ??
      '';
    seen.set(cell, published);
    return published;
  };
}
