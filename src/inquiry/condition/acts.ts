import type { Kind, Ternary } from '../../base/index.ts';
import { daysOf, type Happening, type Subject, subjectOfKind, type World } from '../../record/index.ts';
import type { ActCondition } from './act.ts';
import type { TurnCondition } from './turn.ts';

/** A stretch of days, both ends included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The days of a period up to the day asked about; everything up to then without one. */
export function stretchOf(during: string | null, day: number): Stretch {
  const range = during === null ? null : daysOf(during);
  if (range === null) return { from: Number.NEGATIVE_INFINITY, to: day };
  return { from: range.from, to: Math.min(range.to, day) };
}

/** Whether a happening lies within a stretch: surely, perhaps or not. */
export function lies(happening: Happening, { from, to }: Stretch): Ternary {
  if (happening.latest < from || happening.earliest > to) return 'no';
  return happening.earliest >= from && happening.latest <= to ? 'yes' : 'maybe';
}

/** What kinds of one subject say, and whether they begin or end it; null where they are no change of a state of affairs. */
export const effectOfActs = (
  acts: readonly Kind[],
): { readonly subject: Subject; readonly change: 'open' | 'close' } | null =>
  acts[0] === undefined ? null : subjectOfKind(acts[0]);

/** The happenings of these kinds on a state of affairs, oldest first. */
export function happeningsOfKinds(
  world: World,
  acts: readonly Kind[],
  a: string,
  b: string,
  strand: string | null,
): readonly Happening[] {
  const effect = effectOfActs(acts);
  if (effect === null) return [];
  const track = world.track(a, b, effect.subject, strand ?? undefined);
  return (track?.happenings ?? []).filter(
    h => !h.inferred && h.change === effect.change && h.kinds.some(kind => acts.includes(kind)),
  );
}

/** How far apart a break with one and a beginning with the other may be, in days, to be one turn. */
const turnWithin = 366;

/** When a polity turned from one party to the other: the break, where a beginning with the other stands near it. */
function turns({ from, to }: TurnCondition, code: string, world: World): readonly Happening[] {
  const breaks = happeningsOfKinds(world, ['relations-severed', 'relations-suspended'], code, from, null);
  const begun = happeningsOfKinds(world, ['relations-established', 'relations-restored'], code, to, null);
  return breaks.filter(broke =>
    begun.some(h => h.earliest - broke.latest <= turnWithin && broke.earliest - h.latest <= turnWithin),
  );
}

/** What a polity did that an act or a turn asks for, whenever it was. */
export function deedsOf(
  where: ActCondition | TurnCondition,
  code: string,
  world: World,
): readonly Happening[] {
  if (where.kind === 'turn') return turns(where, code, world);
  const [a, b] = where.side === 'to' ? [code, where.of] : [where.of, code];
  return happeningsOfKinds(world, where.acts, a, b, where.strand);
}
