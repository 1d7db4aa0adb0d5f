import { polity, whoIs } from '../atlas/index.ts';
import type { OfficeBook } from './find/scene.ts';
import type { Term } from './record-date.ts';

/** Nobody is known: for tests, and where there is no atlas. */
export const noOffices: OfficeBook = { polityOf: () => null };

/** The terms of office of a person, by name. */
export const termsOf = (name: string): readonly Term[] => whoIs(name);

/** What the atlas knows of people in office. A name of one word counts only beside its polity. */
export const atlasOffices: OfficeBook = {
  polityOf: (name, title, on, nearby) => {
    const best = whoIs(name, { title, on, nearby }).find(term => polity(term.code)?.kind !== 'territory');
    if (!best) return null;
    return /\s/.test(name) || nearby.includes(best.code) ? best.code : null;
  },
};
