import type { World } from '../record/index.ts';
import { organisation, region, unMembers, type Within } from './question/within.ts';

/** Who belongs to a set on a day; null where nobody can tell. */
export function membersOf(within: Within, world: World, day: number): ReadonlySet<string> | null {
  if (within.kind === 'un-members') return world.unMembers(day);
  if (within.kind === 'named') return new Set(within.codes);
  return null;
}

/** What a sentence calls a set. */
export function phraseOf(within: Within, name: (code: string) => string): string {
  if (within.kind === 'un-members') return 'U.N. members';
  if (within.kind === 'organisation') return `members of ${name(within.code)}`;
  if (within.kind === 'region') return `states in ${within.name}`;
  return within.label;
}

/** Reads the phrase of a claim ("UN members", "EU", "in Africa"); null where it names no set that is known. */
export function withinOf(phrase: string): Within | null {
  const text = phrase.toLowerCase();
  if (/\b(un|u\.n\.|united nations)\b/.test(text)) return unMembers;
  if (/\b(eu|european union)\b/.test(text)) return organisation('EUE');
  return null;
}

export { region };
