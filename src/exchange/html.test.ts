import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from '../base/index.ts';
import type { Article } from '../reader/index.ts';
import { readHtml } from './html.ts';

const lead = 'Peru and Tonga set up diplomatic relations on Wednesday, their envoys said in New York.';
const more = 'It took them eleven years to agree. Neither side will open an embassy, an official said.';
const last = 'Officials on both islands called it a day to remember, and went home to their suppers.';

const value = (article: Result<Article>): Article => {
  if (!article.ok) throw new Error(article.message);
  return article.value;
};

const page = (head: string, body = '') =>
  `<!doctype html><html><head>${head}</head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
  <main><h1>Peru and Tonga become friends</h1><article>${body}<p>LIMA, March 7 &ndash; ${lead}</p><p>${more} &amp; so on.</p>
  <script>document.write("<p>ties severed</p>")</script><style>p { color: red }</style><p>${last}</p></article></main>
  <footer>All rights reserved</footer><script>var relations = "severed";</script></body></html>`;

describe('a page', () => {
  test('its article without its furniture, scripts and styles', async () => {
    const article = value(await readHtml(page('<title>Peru and Tonga become friends | A Site</title>')));
    expect(article.title).toBe('Peru and Tonga become friends');
    expect(article.place).toBe('LIMA');
    expect(article.text.split('\n\n')).toEqual([article.title, lead, `${more} & so on.`, last]);
  });

  test.each([
    [
      'a meta element',
      '<meta property="article:published_time" content="2019-03-07T10:12:00+00:00">',
      '',
      '2019-03-07T10:12',
    ],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"X","datePublished":"2019-03-07"}]}</script>',
      '',
      '2019-03-07',
    ],
    ['a time element', '', '<time datetime="2019-03-07T08:00Z">a while ago</time>', '2019-03-07T08:00'],
    ['a dateline on the page', '', '<div>Posted March 7, 2019</div>', '2019-03-07'],
    [
      'JSON-LD that is broken',
      '<script type="application/ld+json">{"@type":</script><meta name="date" content="7 March 2019">',
      '',
      '2019-03-07',
    ],
  ])('dated by %s', async (_, head, body, published) =>
    expect(value(await readHtml(page(head, body))).published).toBe(published),
  );

  test('a title for others loses the name of its site', async () => {
    const head = '<meta property="og:title" content="Peru and Tonga become friends | A Site">';
    expect(value(await readHtml(page(head))).title).toBe('Peru and Tonga become friends');
  });

  test('what is known goes before what the page says', async () => {
    const known = { id: 'a1', title: 'Other', published: '2018' };
    expect(value(await readHtml(page(''), known))).toMatchObject({
      id: 'a1',
      title: 'Other',
      published: '2018-03-07',
    });
  });

  test('in the encoding that it names', async () => {
    const html = page('<meta charset="iso-8859-2">').replace('Lima', 'Lima').replace('New York', 'Łódź');
    const bytes = Buffer.from(html.replace('Ł', '\xa3').replace('ó', '\xf3').replace('ź', '\xbc'), 'latin1');
    expect(value(await readHtml(bytes)).text).toContain('Łódź');
  });

  test('one without an article is read whole', async () =>
    expect(value(await readHtml('<p>Peru and Tonga met.</p>')).text).toBe('Peru and Tonga met.'));
});

describe('pages made to hurt', () => {
  test.each([
    ['deep nesting', `${'<div>'.repeat(10_000)}${lead}`],
    ['many openings', `${lead}${'<script>'.repeat(20_000)}`],
    ['many paragraphs', `<p>${lead}</p>`.repeat(10_001)],
    ['a tag that never ends', `${lead}<div class="${'x'.repeat(200_000)}`],
  ])('%s', async (_, html) => {
    const start = process.cpuUsage();
    expect(value(await readHtml(html)).text).toContain('Peru and Tonga');
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(8000);
  });

  test('nothing but scripts', async () =>
    expect(await readHtml('<html><script>alert("ties")</script></html>')).toMatchObject({
      ok: false,
      code: 'input-empty',
    }));

  test('a script never reaches the text, and nothing is thrown', async () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<script>evil()</script>',
      '<',
      '>',
      '"',
      '<!--',
      '-->',
      '<style>',
      '</style>',
      'Peru met Tonga. ',
      '&lt;',
      '<div class="a">',
      '\0',
      '<svg onload=evil()>',
      '</svg>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async pieces => {
        const article = await readHtml(pieces.join(''));
        if (article.ok && !pieces.includes('<!--'))
          expect(article.value.text).not.toContain('evil()</script>');
      }),
      { numRuns: 80 },
    );
  });
});
