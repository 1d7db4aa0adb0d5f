import { polities } from '../atlas/index.ts';
import type { World } from '../record/index.ts';

const statelike = new Set(['state', 'historical', 'contested', 'observer']);

/** The states, contested ones and observers included, that surely existed on a day, by the codes of the record. */
export function statesOn(world: World, day: number): string[] {
  const { existed, continuator } = world.polities;
  const codes = polities()
    .filter(({ code, kind }) => statelike.has(kind) && existed(continuator(code), day) === 'yes')
    .map(({ code }) => continuator(code));
  return [...new Set(codes)].sort();
}

/** The first day of the United Nations, 24 October 1945, in days since 1970. */
const unFounded = Date.UTC(1945, 9, 24) / 86_400_000;

/** With whom a state can have ties: the other members of the United Nations; before there was one, all other states. */
export function possiblePartners(world: World, code: string, day: number): string[] {
  const { continuator } = world.polities;
  const all = day >= unFounded ? [...world.unMembers(day)].map(continuator) : statesOn(world, day);
  return [...new Set(all)].filter(other => other !== continuator(code)).sort();
}
