import { personToken } from '../../../src/atlas/person-key.ts';
import { fold } from '../../../src/atlas/words.ts';

/** One term of office, before it becomes a row. */
export interface Term {
  readonly code: string;
  readonly office: string;
  readonly name: string;
  /** The part by which newspapers call the person, where the source marks it. */
  readonly surname: string;
  readonly from: string;
  /** First day after the term; "" where it is open; `a/b` where it lies somewhere between. */
  readonly to: string;
  readonly source: string;
}

/** Stands for "not known later": a term that was running when its source stopped. */
export const unknownAfter = (date: string): string => `${date}/2035`;

export const tokens = (name: string): string[] =>
  fold(name)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map(personToken);

const distinctive = (name: string): string[] => tokens(name).filter(token => token.length > 2);

/** Do two names share a word by which people are told apart? */
export const shareName = (a: string, b: string): boolean => {
  const left = new Set(distinctive(a));
  return distinctive(b).some(token => left.has(token));
};

const start = (term: Term): string => term.from || '0000';
const end = (term: Term): string => term.to.split('/').at(-1) || '9999';

/** Do two terms overlap in time? */
export const overlap = (a: Term, b: Term): boolean => start(a) < end(b) && start(b) < end(a);

/** Title case for words in capitals: "YOON Suk-yeol" → "Yoon Suk-yeol". */
export const lowered = (name: string): string =>
  name.replace(/\p{L}[\p{L}'’]*/gu, word =>
    word.length > 1 &&
    word === word.toUpperCase() &&
    !/^(?:I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI|XXIII)$/.test(word)
      ? word[0]! + word.slice(1).toLowerCase()
      : word,
  );
