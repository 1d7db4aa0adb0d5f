import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtfOf } from './dates.ts';
import { readJsonArticle, readJsonlLine } from './json.ts';

const text = 'Peru and Tonga set up diplomatic relations on Wednesday.';

describe('an article as JSON', () => {
  test('with all that it may hold', async () => {
    const record = { id: 7, text, title: 'Friends', published: '2019-03-07T08:12:30+09:00', other: [1] };
    expect(await readJsonArticle(JSON.stringify(record))).toMatchObject({
      ok: true,
      value: {
        id: '7',
        title: 'Friends',
        published: '2019-03-07T08:12',
        text: `Friends\n\n${text}`,
        warnings: [],
      },
    });
  });
  test('under the names that others use', async () =>
    expect(
      await readJsonArticle(
        JSON.stringify([{ headline: 'Friends', body: text, datePublished: 'Thu, 07 Mar 2019 08:12:00 GMT' }]),
      ),
    ).toMatchObject({
      value: { title: 'Friends', published: '2019-03-07T08:12' },
    }));
  test('as a page in a field', async () =>
    expect(
      await readJsonArticle(JSON.stringify({ html: `<p>${text}</p><script>x()</script>` })),
    ).toMatchObject({ value: { text } }));
  test('a date that is none is left out with a warning', async () => {
    const article = await readJsonArticle(JSON.stringify({ text, published: '99/99/9999' }));
    expect(article.ok && article.value.warnings[0]).toContain('99/99/9999');
  });
});

describe('a line of JSON Lines', () => {
  test('is called after its number where it has no id', async () =>
    expect(await readJsonlLine(JSON.stringify({ text }), 3)).toMatchObject({ value: { id: 'line-3' } }));
  test.each([
    ['', 'input-empty'],
    ['{"id": "a", "text": "Peru an', 'input-json'],
    ['[]', 'input-json'],
    ['"text"', 'input-json'],
    ['{"id": "a"}', 'input-json'],
    ['{"text": 5}', 'input-json'],
    ['{"text": "  "}', 'input-empty'],
    ['{"text": "a\\u0000b"}', 'input-binary'],
  ])('%s is refused with its number', async (line, code) => {
    const article = await readJsonlLine(line, 12);
    expect(article).toMatchObject({ ok: false, code });
    if (!article.ok) expect(article.message).toContain('Line 12');
  });
  test('whatever it holds, the outcome is a value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async line => void (await readJsonlLine(line, 1))),
    );
  });
});

test.each([
  ['2019-03-07', '2019-03-07'],
  ['2019-03', '2019-03'],
  ['2019-03-07 08:12:00', '2019-03-07T08:12'],
  ['26/03/2019', '2019-03-26'],
  ['March 7, 2019', '2019-03-07'],
  [1_551_945_600, '2019-03-07'],
  [1_551_945_600_000, '2019-03-07'],
  [2019, '2019'],
  ['99/99/9999', null],
  ['tomorrow', null],
  [Number.NaN, null],
])('the date %s is %s', (value, date) => expect(edtfOf(value)).toBe(date));
