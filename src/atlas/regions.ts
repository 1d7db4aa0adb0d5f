import { loadAtlas } from './load.ts';
import { nameKey } from './words.ts';

const prefix = 'region:';

/** A region's id from its id, name or adjective ("Latin American", "the Gulf", `region:gulf`), or null. */
export function region(name: string): string | null {
  const { names, regions } = loadAtlas();
  const plain = name.startsWith(prefix) ? name.slice(prefix.length) : name;
  if (regions.has(plain)) return plain;
  const readings = names(nameKey(plain.replace(/^the /i, ''))) ?? [];
  return readings.find(reading => reading.code.startsWith(prefix))?.code.slice(prefix.length) ?? null;
}

/** Does the polity lie in the region (an id or a name)? An unknown region holds nothing. */
export const inRegion = (code: string, name: string): boolean =>
  loadAtlas()
    .regions.get(region(name) ?? '')
    ?.has(code) ?? false;

/** The codes of a region, in order of code. */
export const regionMembers = (name: string): string[] =>
  [...(loadAtlas().regions.get(region(name) ?? '') ?? [])].sort();

/** The ids of the regions in which a polity lies. */
export const regionsOf = (code: string): string[] =>
  [...loadAtlas().regions].filter(([, codes]) => codes.has(code)).map(([id]) => id);
