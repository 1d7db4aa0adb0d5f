import type { OfficeBook } from './find/scene.ts';
import type { Term } from './record-date.ts';

/** Nobody is known: for tests, and where there is no atlas. */
export const noOffices: OfficeBook = { polityOf: () => null, isKnown: () => false };

/** The terms of office of a person, by name. */
export function termsOf(_name: string): readonly Term[] {
  return [];
}

/** What the atlas knows of people in office. */
export const atlasOffices: OfficeBook = noOffices;
