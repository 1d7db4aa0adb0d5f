import { describe, expect, it } from 'vitest';
import { mastheadOf } from './masthead.ts';
import { readPlainArticle } from './plain.ts';

describe('mastheadOf', () => {
  it.each([
    ['THE MORNING POST, TUESDAY, MARCH 4, 1958', '1958-03-04', null],
    ['Lisbon, the 3rd of June, 2011', '2011-06-03', null],
    ['Saturday, May 9, 1992 - Page B3', '1992-05-09', null],
    [
      'Two islands make friends at last | 12 Feb 2020 04:00 | Read more »',
      '2020-02-12',
      'Two islands make friends at last',
    ],
  ])('dates %s', (line, date, rest) => {
    const masthead = mastheadOf(line);
    expect(masthead?.dateline.date).toBe(date);
    expect(masthead?.rest).toBe(rest);
  });

  it.each([
    'Norway recognised the new state on 3 June 2011.',
    'From 3 June 2011 to 4 July 2012',
    'The spring of 1992 in pictures',
    'Since 3 June 2011',
  ])('leaves %s alone', line => {
    expect(mastheadOf(line)).toBeNull();
  });
});

describe('an article under a masthead', () => {
  const body = 'Norway opened its embassy in Lisbon on Monday, and the king came to see it.';
  it('is dated by it, and keeps its own headline', () => {
    const read = readPlainArticle(`THE MORNING POST, TUESDAY, MARCH 4, 1958\n\nNorway moves in\n\n${body}`);
    expect(read).toMatchObject({ ok: true, value: { published: '1958-03-04', title: 'Norway moves in' } });
  });

  it('is dated by a line that is a dateline and nothing else, where there is one', () => {
    const read = readPlainArticle(`The pact of 4 March 1958 holds\nPosted June 5, 2001\n\n${body}`);
    expect(read).toMatchObject({
      ok: true,
      value: { published: '2001-06-05', title: 'The pact of 4 March 1958 holds' },
    });
  });
});
