import { describe, expect, it } from 'vitest';
import { readPlainArticle } from '../reader/index.ts';
import { readArticle } from './check-article.ts';

const read = (text: string) => {
  const article = readPlainArticle(text);
  if (!article.ok) throw new Error(article.message);
  return readArticle(article.value);
};
const severed = (text: string) => read(text).events.find(({ kind }) => kind === 'relations-severed');

describe('an article without a date', () => {
  it('is read as of the day that the record has for its news', () => {
    const reading = read('Gambia broke off diplomatic relations with Taiwan on Thursday.');
    expect(reading.events[0]).toMatchObject({ date: '2013-11-14', dateBasis: 'record' });
    expect(reading.document.published).toBeNull();
    expect(reading.warnings.join(' ')).toContain('gives no date');
  });

  it('is of the day before which "yesterday" is the recorded one', () => {
    const text =
      'Gambia broke off diplomatic relations with Taiwan yesterday. Its embassy in Taipei was closed today.';
    expect(severed(text)?.date).toBe('2013-11-14');
  });

  it('takes the year for its dateline', () => {
    const text = 'TAIPEI, Nov. 15 (Ours) -- Gambia has broken off diplomatic relations with Taiwan.';
    expect(read(text).warnings.join(' ')).toContain('as of 2013-11-15');
  });

  it.each([
    ['no such weekday', 'Gambia broke off diplomatic relations with Taiwan on Sunday.'],
    [
      'no such month and day',
      'TAIPEI, March 3 (Ours) -- Gambia broke off relations with Taiwan on Thursday.',
    ],
    ['nothing to reckon', 'Gambia broke off diplomatic relations with Taiwan.'],
    ['not on record', 'Gambia broke off diplomatic relations with Norway on Thursday.'],
  ])('stays undated: %s', (_, text) => {
    expect(severed(text)?.date ?? null).toBeNull();
  });

  it('leaves an article with a date as it is', () => {
    const text =
      '12 March 2019\n\nGambia broke off diplomatic relations with Taiwan on Thursday, it was said.';
    expect(severed(text)?.date).toBe('2019-03-07');
  });
});
