import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packageRoot } from '../src/base/index.ts';
import { readArticle, readPlainArticle } from '../src/reader/index.ts';
import { factsOf } from './facts.ts';

/** A dated news item of our own, and the date (EDTF) that its words give each act; null where they give none. */
interface Case {
  readonly id: string;
  readonly text: string;
  readonly facts: readonly (readonly [kind: string, a: string, b: string, date: string | null])[];
}

const cases = readFileSync(`${packageRoot}/eval/dates.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Case);

/** What is wrong with the reading of one item: each fact missed, or told with another date. */
function faults({ id, text, facts }: Case): string[] {
  const article = readPlainArticle(text, { id });
  if (!article.ok) return [`${id}: ${article.message}`];
  const found = factsOf(readArticle(article.value).events);
  return facts.flatMap(([kind, a, b, date]) => {
    const same = found.filter(f => f.kind === kind && f.parties.includes(a) && f.parties.includes(b));
    if (same.some(f => f.date === date)) return [];
    const said = same.length === 0 ? 'not found' : same.map(f => f.date).join(', ');
    return [`${id} ${kind} ${a} ${b}: ${said}, not ${date}`];
  });
}

test('acts in news items get the dates that the words give them', () => {
  const wrong = cases.flatMap(faults);
  const all = cases.reduce((n, { facts }) => n + facts.length, 0);
  console.log(`dates: ${all - wrong.length} of ${all}\n  ${wrong.join('\n  ')}`);
  expect((all - wrong.length) / all).toBeGreaterThanOrEqual(0.9);
});
