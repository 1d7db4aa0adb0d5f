import { describe, expect, it } from 'vitest';
import { en } from '../messages/en.ts';
import { ko } from '../messages/ko.ts';
import { dateInWords } from './date.ts';

describe('dateInWords', () => {
  it.each([
    ['2024-02-14', '14 February 2024', '2024년 2월 14일'],
    ['2024-02', 'February 2024', '2024년 2월'],
    ['1949', '1949', '1949년'],
    ['1959~', 'about 1959', '1959년경'],
    ['199X', '1990s', '1990년대'],
    ['2024-02-16T08:12', '16 February 2024, 08:12', '2024년 2월 16일, 08:12'],
    ['2024-02-01/2024-02-10', '1 February 2024 – 10 February 2024', '2024년 2월 1일 – 2024년 2월 10일'],
    ['1960/..', 'from 1960', '1960년부터'],
  ])('puts %s in words of both languages, no finer than it is', (date, english, korean) => {
    expect(dateInWords(date, en)).toBe(english);
    expect(dateInWords(date, ko)).toBe(korean);
  });

  it('says that there is none, and gives what it cannot put in words as it stands', () => {
    expect(dateInWords(null, en)).toBe('no date');
    expect(dateInWords('XXXX-05-21', en)).toBe('XXXX-05-21');
  });
});
