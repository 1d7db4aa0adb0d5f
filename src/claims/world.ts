import { existed, polity } from '../atlas/index.ts';
import { fold, loadRecord, type Polities, type World } from '../record/index.ts';
import { isoOfDay } from '../time/index.ts';

/** Codes under which the same state goes on in law. */
const continued: Readonly<Record<string, string>> = { SUN: 'RUS' };

/** What the record asks about polities, answered by the atlas. */
const atlasPolities: Polities = {
  existed: (code, day) => (Number.isFinite(day) ? existed(code, isoOfDay(day)) : 'maybe'),
  continuator: code => continued[code] ?? code,
  name: code => polity(code)?.en ?? code,
};

const worlds = new Map<string, World>();

/** The shipped record as it was known on a date (EDTF; all of it where none is given). Folded once for each date. */
export function shippedWorld(known?: string): World {
  const key = known ?? '';
  let world = worlds.get(key);
  if (!world) {
    world = fold(loadRecord(), { known, polities: atlasPolities });
    if (worlds.size < 8) worlds.set(key, world);
  }
  return world;
}
