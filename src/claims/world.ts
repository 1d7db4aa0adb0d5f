import { type World, worldOn } from '../record/index.ts';

const worlds = new Map<string, World>();

/** The shipped record as it was known on a date (EDTF; all of it where none is given). Folded once for each date. */
export function shippedWorld(known?: string): World {
  const key = known ?? '';
  let world = worlds.get(key);
  if (!world) {
    world = worldOn(undefined, known);
    if (worlds.size < 8) worlds.set(key, world);
  }
  return world;
}
