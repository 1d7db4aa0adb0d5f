import { held, polity, whoIs } from '../atlas/index.ts';
import type { OfficeBook } from './find/scene.ts';
import type { Term } from './record-date.ts';

/** Nobody is known: for tests, and where there is no atlas. */
export const noOffices: OfficeBook = { polityOf: () => null, holds: () => false };

/** The terms of office of a person, by name. */
export const termsOf = (name: string): readonly Term[] => whoIs(name);

/** Titles whose holders the atlas does not list: a namesake in another office is no help. */
const unlisted =
  /ambassador|representative|envoy|observer|consul|charg|spokes|nuncio|commissioner|head|director|senator/;

/** What the atlas knows of people in office. A name of one word counts only beside its polity. */
export const atlasOffices: OfficeBook = {
  polityOf: (name, title, on, nearby) => {
    const best = whoIs(name, { title, on, nearby }).find(term => polity(term.code)?.kind !== 'territory');
    if (!best) return null;
    const listed = /\s/.test(name) && !unlisted.test(title);
    return listed || nearby.includes(best.code) ? best.code : null;
  },
  holds: (name, code, title, on) => held(name, code, title, on).answer === 'yes',
};
