import type { Party } from '../event.ts';
import type { Memory } from './context.ts';

/** How far back an act is looked for that another may run parallel to, in sentences. */
const reach = 6;

const alike = /severed|suspended|downgraded|closed|expelled|recalled/;
const has = (side: readonly Party[], parties: readonly Party[]): boolean =>
  side.some(a => parties.some(b => a.code === b.code));

/**
 * "Colombia broke with Israel. Belize had suspended its relations": who is told to act against somebody not named acts
 * against the one that the act before was directed at. None where the acting party stood in that act itself.
 */
export function parallelTarget(
  memory: Memory,
  given: readonly Party[],
  kind: string,
  sentence: number,
): readonly Party[] {
  if (!alike.test(kind)) return [];
  const last = memory.pairs.findLast(
    pair => sentence - pair.sentence <= reach && alike.test(pair.kind) && pair.target.length === 1,
  );
  return last && !has(last.source, given) && !has(last.target, given) ? last.target : [];
}
