import {
  members,
  organisation as organisationOf,
  polity,
  regionMembers,
  region as regionOf,
} from '../atlas/index.ts';
import type { World } from '../record/index.ts';
import { isoOfDay } from '../time/index.ts';
import { named, organisation, region, unMembers, type Within } from './question/within.ts';

/** Kinds of polity that a sentence about the states of a region surely means; contested ones would need saying. */
const statelike = new Set(['state', 'observer', 'historical']);

/** The states of a region that existed on a day; dependencies do not count. */
const statesIn = (name: string, world: World, day: number): Set<string> =>
  new Set(
    regionMembers(name).filter(
      code => statelike.has(polity(code)?.kind ?? '') && world.polities.existed(code, day) !== 'no',
    ),
  );

/** Who belongs to a set on a day; null where nobody can tell. */
export function membersOf(within: Within, world: World, day: number): ReadonlySet<string> | null {
  if (within.kind === 'un-members') return world.unMembers(day);
  if (within.kind === 'named') return new Set(within.codes);
  const found =
    within.kind === 'region'
      ? statesIn(within.name, world, day)
      : new Set(members(within.code, isoOfDay(day)));
  return found.size > 0 ? found : null;
}

/** A region's id as words within a sentence: "south-america" is South America, "gulf" the Gulf. */
const titled = (id: string): string =>
  (/(?:america|africa|asia|europe|oceania)$/.test(id) ? '' : 'the ') +
  id
    .split('-')
    .map(word =>
      word === 'and' || word === 'the' || word === 'of' ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');

/** What a sentence calls a set. */
export function phraseOf(within: Within, name: (code: string) => string): string {
  if (within.kind === 'un-members') return 'U.N. members';
  if (within.kind === 'organisation') return `members of ${name(within.code)}`;
  if (within.kind === 'region') return `states of ${titled(within.name)}`;
  return within.label;
}

/** Words around the name of a set that do not change what it is. */
const around =
  /\b(?:members?|states?|countr(?:y|ies)|nations?|of|in|the|within|from|all|every|governments?|recognising|among|on|continent)\b/gi;

/** Bodies within a body: who sits on them the atlas does not know. */
const organs =
  /\b(?:security council|general assembly|human rights council|secretariat|commission|committee)\b/i;

/** Regions that take in more when they are named beside another: Belize, Guyana and Suriname, too, are meant. */
const wider = new Map([['latin-america', ['latin-america', 'central-america', 'south-america']]]);

/** "Latin America and the Caribbean": the states of both. */
function twoRegions(phrase: string): Within | null {
  const parts = phrase.split(/ and (?:the )?/i);
  if (parts.length !== 2) return null;
  const found = parts.map(part => regionOf(part.trim()));
  if (found.some(place => place === null)) return null;
  const wide = found.flatMap(place => wider.get(place!) ?? [place!]);
  const codes = new Set(wide.flatMap(place => regionMembers(place)));
  const states = [...codes].filter(code => statelike.has(polity(code)?.kind ?? ''));
  return named(`states of ${found.map(place => titled(place!)).join(' and ')}`, states.sort());
}

/** Reads the phrase of a claim ("UN members", "EU", "in Africa"); null where it names no set that is known. */
export function withinOf(phrase: string): Within | null {
  if (organs.test(phrase)) return null;
  const bare = phrase
    .slice(0, 200)
    .replace(/\bmember states?\b/gi, '')
    .replace(around, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const both = twoRegions(phrase.slice(0, 200).replace(/^in (?:the )?/i, ''));
  if (both !== null) return both;
  for (const words of [phrase.slice(0, 200), bare]) {
    if (words === '') continue;
    if (/^(?:the )?(?:un|u\.n\.|united nations)$/i.test(words)) return unMembers;
    const body = organisationOf(words);
    if (body !== null) return organisation(body);
    const place = regionOf(words);
    if (place !== null) return region(place);
  }
  return null;
}
