import { expect, it } from 'vitest';
import { analyse } from '../../language/index.ts';
import { findMentions } from '../mentions/index.ts';
import { readEvents } from './read-events.ts';

/** The date and basis of the last act that a text of 10 May 2024 (a Friday) tells. */
function lastDate(text: string, published: string | null = '2024-05-10') {
  const doc = analyse(text);
  const events = readEvents(doc, findMentions(doc, { published }), { published, headline: false });
  return events.at(-1)?.date ?? null;
}

it.each([
  ['On Monday the envoys met. Chad severed diplomatic relations with Qatar two days later.', '2024-05-08'],
  ['They met on April 29. A week after that, Chad severed diplomatic relations with Qatar.', '2024-05-06'],
  ['In the summer of 1968 they fell out. That year Chad severed diplomatic relations with Qatar.', '1968'],
  ['In 1968 they fell out. Chad severed diplomatic relations with Qatar on May 3.', '1968-05-03'],
  ['Peru, whose embassy dates from 1999, recalled its ambassador to Chile on Jan. 5.', '2024-01-05'],
  [
    'Peru closed its embassy in Chile yesterday, two days after Chile recalled its ambassador to Peru.',
    '2024-05-07',
  ],
  ['Twenty years after the war, Peru and Fiji will establish diplomatic relations on Tuesday.', '2024-05-14'],
])('counts from what was told: %s', (text, date) => {
  expect(lastDate(text)).toBe(date);
});

it.each([
  ['On Tuesday Palestine won a friend. Fiji has recognised Palestine.', '2024-05-07'],
  ['Chad has severed diplomatic relations with Qatar. The announcement came on Thursday.', '2024-05-09'],
  ['In 1994 the port was built. Chad severed diplomatic relations with Qatar.', null],
])('hands the day of a scene on: %s', (text, date) => {
  expect(lastDate(text)).toBe(date);
});

it('gives years of headings to the days below them', () => {
  const text = '1963\n\nPeru severed diplomatic relations with Fiji on 17 September.';
  expect(lastDate(text, null)).toBe('1963-09-17');
});

it('leaves a date without a year as it is where no year is to be had', () => {
  expect(lastDate('Peru severed diplomatic relations with Fiji on 17 September.', null)).toBe('XXXX-09-17');
});
