import { held, polity, whoIs } from '../atlas/index.ts';
import type { OfficeBook } from './find/scene.ts';
import type { Term } from './record-date.ts';

/**
 * The terms of office of the person that words name, titles before the name allowed ("former U.S. President X"): of the
 * longest end of the words by which somebody is known.
 */
export function termsOf(words: string): readonly Term[] {
  const parts = words.split(/\s+/).slice(-8);
  for (let from = 0; from < parts.length; from++) {
    const found = whoIs(parts.slice(from).join(' '), { title: parts.slice(0, from).join(' ') });
    if (found.length > 0) return found;
  }
  return [];
}

/** Titles whose holders the atlas does not list: a namesake in another office is no help. */
const unlisted =
  /ambassador|representative|envoy|observer|consul|charg|spokes|nuncio|commissioner|head|director|senator/;

/** Offices by which a person is known without being given one. */
const leads =
  /^(president|prime-minister|foreign-minister|chancellor|king|queen|emir|sultan|emperor|pope|leader)$/;

/** What the atlas knows of people in office. A name of one word counts only beside its polity. */
export const atlasOffices: OfficeBook = {
  polityOf: (name, title, on, nearby) => {
    const best = whoIs(name, { title, on, nearby }).find(term => polity(term.code)?.kind !== 'territory');
    if (!best) return null;
    const listed = /\s/.test(name) && !unlisted.test(title);
    return listed || nearby.includes(best.code) ? best.code : null;
  },
  titleOf: (name, code, on) => {
    const term = whoIs(name, { on, nearby: [code] }).find(
      found => found.code === code && leads.test(found.office),
    );
    const title = term?.office.replaceAll('-', ' ') ?? null;
    return title !== null && held(name, code, title, on).answer === 'yes' ? title : null;
  },
  holds: (name, code, title, on) => held(name, code, title, on).answer === 'yes',
};
