import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from './decode.ts';
import { type Known, readPlainArticle } from './plain.ts';

const read = (text: string, known: Known = {}) => {
  const article = readPlainArticle(text, known);
  if (!article.ok) throw new Error(article.message);
  return article.value;
};
const paragraphs = (text: string, known: Known = {}) => read(text, known).text.split('\n\n');

const lead = 'Peru and Tonga set up diplomatic relations on Wednesday, their envoys said in New York.';
const more = 'It took them eleven years to agree. Neither side will open an embassy, an official said.';

describe('layouts of pages', () => {
  test('furniture above and below, title, two datelines, a language menu', () => {
    const page = `Skip to content\n\nMenu\n\nPeru and Tonga become friends\n\nPosted March. 7, 2019 08:12,   \n\nUpdated March. 7, 2019 09:30\n\n한국어\n\n${lead}\n\n${more}\n\nShare this article:\n\nEnglish Arabic French\n\nNo comments:`;
    const article = read(page);
    expect(article).toMatchObject({
      title: 'Peru and Tonga become friends',
      published: '2019-03-07T08:12',
      updated: '2019-03-07T09:30',
      language: 'en',
      warnings: [],
    });
    expect(article.text).toBe(`Peru and Tonga become friends\n\n${lead}\n\n${more}`);
  });

  test('the page puts author, date and title below the text', () => {
    const page = `${lead}\n${more}\nForeign desk | March 7, 2019 9:22 AM\nPeru, Tonga set up ties`;
    expect(read(page)).toMatchObject({ title: 'Peru, Tonga set up ties', published: '2019-03-07T09:22' });
    expect(paragraphs(page)).toEqual(['Peru, Tonga set up ties', lead, more]);
  });

  test('a list of page data, with labels that nothing stands behind', () => {
    const page = `ID : 123\nThu, 03/07/2019 - 16:48\nAuthor :\nShortlink : copied\n\nPERU AND TONGA: TIES SET UP\n\nLima /AGENCY/ ${lead}`;
    expect(read(page)).toMatchObject({
      title: 'PERU AND TONGA: TIES SET UP',
      published: '2019-03-07T16:48',
      place: 'Lima',
    });
    expect(paragraphs(page)[1]).toBe(lead);
  });

  test('an error of the server above the article, a place beside its date', () => {
    const page = `Error message\nUser warning: no such file on this server.\n\nPeru and Tonga become friends\nNew York\nThursday, March 7, 2019\n\n${lead}`;
    expect(read(page)).toMatchObject({
      title: 'Peru and Tonga become friends',
      place: 'New York',
      published: '2019-03-07',
    });
    expect(paragraphs(page)).toHaveLength(2);
  });

  test('no title: the first line is a sentence', () => {
    const page = `${lead}\n${more}`;
    expect(read(page).title).toBeNull();
    expect(paragraphs(page)).toEqual([lead, more]);
  });

  test('a title and at once the text, with the dateline of an agency', () => {
    const page = `Peru, Tonga set up ties\nLIMA, March 7 (Andina) -- ${lead}\n${more}\n(END)`;
    expect(read(page, { published: '2019' })).toMatchObject({
      place: 'LIMA',
      published: '2019-03-07',
      title: 'Peru, Tonga set up ties',
    });
    expect(read(page).published).toBeNull();
    expect(read(page).warnings[0]).toContain('without a year');
    expect(paragraphs(page)).toEqual(['Peru, Tonga set up ties', lead, more]);
  });

  test('a menu and a bread crumb above, hashtags and credits below', () => {
    const page = `Home > News > World\nAbout the Ministry of Foreign Affairs\nNews of the Embassy of Peru\nPeru and Tonga become friends\nBy Ann Writer\n7 March 2019\n\n${lead}\n\n${more}\n\n(Reporting by Ann Writer in Lima and Bo Other in Nuku'alofa; Editing by Cy Third)\n#Peru #Tonga\nTags: Peru, Tonga, diplomacy, islands`;
    expect(read(page)).toMatchObject({ title: 'Peru and Tonga become friends', published: '2019-03-07' });
    expect(paragraphs(page).slice(-2)).toEqual([lead, more]);
  });
});

describe('what stands around a text', () => {
  test('sentences and headlines that begin as furniture does stay', () => {
    const first = "More on the island's ties with Peru was expected on Friday, officials said.";
    for (const title of [
      'Peru Expels American Correspondent',
      'View: Lima must act',
      'Comment on the islands: a new friend',
    ])
      expect(paragraphs(`${title}\n7 March 2019\n\n${first}\n\n${lead}`)).toEqual([title, first, lead]);
  });

  test('links to other articles below go with their heading', () => {
    const page = `Peru and Tonga become friends\n7 March 2019\n\n${lead}\n\n${more}\n\nMore on this story\nPeru expels envoys of Tonga\n1 May 2018\nRelated topics\nOceania`;
    expect(read(page).published).toBe('2019-03-07');
    expect(paragraphs(page)).toEqual(['Peru and Tonga become friends', lead, more]);
  });

  test('a release of a ministry, dated at its foot, with full stops in its date', () => {
    const page = `PRESS RELEASE\nNo. 12/2019\n\nTies between Peru and Tonga set up\n\nDate: 07.03.2019\n\n${lead}\n\n${more}\n\nNew York, 7 March 2019`;
    expect(read(page)).toMatchObject({
      title: 'Ties between Peru and Tonga set up',
      published: '2019-03-07',
      place: 'New York',
    });
    expect(paragraphs(page)).toHaveLength(3);
  });

  test('slugs of agencies before the title and behind the text', () => {
    const page = `All News 10:28 March 7, 2019\n(2nd LD) Peru, Tonga set up ties\n\nLIMA, March 7 (Andina) -- ${lead} Enditem`;
    expect(paragraphs(page)).toEqual(['Peru, Tonga set up ties', lead]);
  });

  test('the name of an author beside the date is no place', () =>
    expect(read(`Peru and Tonga become friends\nAnn Writer\n7 March 2019\n\n${lead}`).place).toBeNull());

  test('a title given with the name of its site is not told twice', () =>
    expect(
      paragraphs(`Peru and Tonga become friends\n\n${lead}`, {
        title: 'Peru and Tonga become friends | A Site',
      }),
    ).toHaveLength(2));

  test('section, kicker, standfirst, byline', () => {
    const page = `World\nDIPLOMACY\nPeru and Tonga become friends after eleven years\nNeither country will open an embassy in the other for now.\nBy Ann Writer and Bo Other, Lima correspondent\n7 March 2019\n\n${lead}`;
    expect(paragraphs(page)).toEqual([
      'Peru and Tonga become friends after eleven years',
      'Neither country will open an embassy in the other for now.',
      lead,
    ]);
  });
});

describe('bodies of pages', () => {
  test('lines broken at a fixed width are joined, and lists and headings are not', () => {
    const wrapped =
      'Peru and Tonga set up diplomatic relations on\nWednesday, their envoys said in New York after\nlong talks that had begun eleven years before\nand were broken off twice.';
    expect(paragraphs(`Ties at last for Peru and Tonga\n\n${wrapped}\n\nWhat comes next\n\n${more}`)).toEqual(
      ['Ties at last for Peru and Tonga', wrapped.replaceAll('\n', ' '), 'What comes next', more],
    );
  });

  test('tags and entities in plain text', () => {
    const page = `<span style="color: #222">${lead}</span><br />'' <br />'' <b>Envoys &amp; ministers met.</b> &nbsp;<script>ties("severed")</script>\n<p>${more}</p>`;
    expect(paragraphs(page)).toEqual([lead, 'Envoys & ministers met.', more]);
  });

  test('links between the paragraphs go, unsure lines stay', () => {
    const page = `Peru and Tonga become friends\n\n${lead}\n\nCHECK HERE | Ten islands to see\n\nA long road\n\n${more}\n\nPeru: 12 embassies\nTonga: 3 embassies`;
    expect(paragraphs(page)).toEqual([
      'Peru and Tonga become friends',
      lead,
      'A long road',
      more,
      'Peru: 12 embassies',
      'Tonga: 3 embassies',
    ]);
  });

  test('dates at the head of the entries of a chronicle stay', () => {
    const page = `Chronicle of two islands\n\n${lead}\n\nMarch 7, 2019\n\n${more}\n\nMarch 8, 2019\n\nNothing more was heard of it.`;
    expect(paragraphs(page)).toContain('March 8, 2019');
  });

  test('so does the year at the head of the first, where others head what follows', () => {
    const page = `Chronicle of two islands\n\n1963\n\n${lead}\n\n1967\n\n${more}`;
    expect(paragraphs(page)).toContain('1963');
    expect(paragraphs(page.replace('1967\n\n', ''))).not.toContain('1963');
  });
});

describe('dates', () => {
  test('what is known goes before what the page says', () => {
    const page = `Peru and Tonga\n\nPosted May 1, 2018\n\n${lead}`;
    expect(read(page, { published: '2019-03-07', title: 'Other', id: 'x' })).toMatchObject({
      id: 'x',
      title: 'Other',
      published: '2019-03-07',
    });
    expect(readPlainArticle(page, { published: '99/99/9999' })).toMatchObject({
      ok: false,
      code: 'date-invalid',
    });
  });
  test('the page tells once which of day and month comes first', () =>
    expect(
      read(`Peru and Tonga become friends\nPosted 05/03/2019\nUpdated 26/03/2019\n\n${lead}`),
    ).toMatchObject({
      published: '2019-03-05',
      updated: '2019-03-26',
    }));
  test('a date that is none is told of', () =>
    expect(read(`Peru and Tonga become friends\n99/99/9999\n\n${lead}`).warnings[0]).toContain('99/99/9999'));
});

describe('what cannot be read', () => {
  const bytes = (s: string) => new TextEncoder().encode(s);
  test.each([
    ['nothing', new Uint8Array(), 'input-empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'input-binary'],
    ['zeros', new Uint8Array(100), 'input-binary'],
    ['a PDF', bytes('%PDF-1.7 '), 'input-binary'],
  ])('%s', (_, input, code) => expect(decodeBytes(input)).toMatchObject({ ok: false, code }));

  test.each([
    ['spaces', ' \n\n ', 'input-empty'],
    ['marks', '*** ...', 'input-empty'],
    ['a zero', 'Peru\0Tonga', 'input-binary'],
    ['furniture alone', 'Skip to content\n\nNo comments:', 'input-empty'],
  ])('%s', (_, text, code) => expect(readPlainArticle(text)).toMatchObject({ ok: false, code }));

  test('Latin-1, UTF-16 and a cut character are read, with a warning where one is due', () => {
    expect(decodeBytes(new Uint8Array([0x50, 0x65, 0x72, 0xfa]))).toMatchObject({
      ok: true,
      value: { text: 'Perú' },
    });
    expect(decodeBytes(new Uint8Array([0xff, 0xfe, 0x50, 0]))).toMatchObject({
      value: { text: 'P', warnings: [] },
    });
    const cut = bytes(`Perú: ${lead} Perú`).slice(0, -1);
    const decoded = decodeBytes(cut);
    expect(decoded.ok && decoded.value.warnings[0]).toContain('cut off');
  });

  test('another language is warned of', () => {
    expect(
      read('Le Pérou et les Tonga ont établi des relations avec un accord que les deux pays ont signé.')
        .language,
    ).toBe('fr');
    expect(read('쿠바와 한국이 수교했다. 두 나라는 뉴욕에서 만났다.').warnings).toHaveLength(1);
  });
});

test('every sentence of the body is kept, whatever stands around it', () => {
  const sentence = fc
    .array(
      fc.constantFrom(
        ...'Peru Tonga said talks ended embassy March 2019 ties the of its envoy never closed'.split(' '),
      ),
      { minLength: 6, maxLength: 20 },
    )
    .map(words => `The ${words.join(' ')}.`);
  const furniture = fc.constantFrom(
    'Menu',
    'Share',
    'Posted May 1, 2018',
    '12 views',
    'English | 中文',
    'Log in to reply',
    'https://example.org/a',
  );
  fc.assert(
    fc.property(
      fc.array(furniture),
      fc.array(sentence, { minLength: 1, maxLength: 6 }),
      fc.array(furniture),
      (above, body, below) => {
        const { text } = read([...above, ...body, ...below].join('\n\n'));
        for (const s of body) expect(text).toContain(s);
      },
    ),
  );
});

test('any text gives an article or one sentence, and any bytes do', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), s => {
      const article = readPlainArticle(s);
      if (!article.ok) expect(article.message).toMatch(/\.$/);
    }),
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), b => void decodeBytes(b)));
});

test('time is linear: brackets, tags and words without a space', () => {
  for (const piece of [
    '<',
    '<div>',
    '<script>',
    '<!--',
    '&amp',
    'x',
    '(',
    '\n',
    'Peru said. ',
    "'' ",
    '- ',
    '1/1/1 ',
  ]) {
    const start = process.cpuUsage();
    readPlainArticle(piece.repeat(Math.floor(150_000 / piece.length)));
    expect(process.cpuUsage(start).user / 1000, piece).toBeLessThan(3000);
  }
});
