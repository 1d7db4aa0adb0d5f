import type { World } from '../record/index.ts';
import { figuresOf, rivalOf } from './figures.ts';
import type { Cell, Finding } from './finding.ts';
import { meaningOf, type TieKind } from './ties.ts';
import { type Pair, withTies } from './with-ties.ts';

export interface ChangeOf {
  readonly kind: TieKind;
  readonly state: string;
  /** The state's rival; that of the two Koreas, Chinas or Germanies where it is left out. */
  readonly rival?: string | null;
  /** ISO 8601: the end of the first day is compared with the end of the second. */
  readonly before: string;
  readonly after: string;
  /** Ties that are supposed on the second day. */
  readonly added?: readonly Pair[];
  readonly possible: boolean;
  readonly whole: boolean;
}

/** Those with whom a state surely has a tie. */
function surePartners(world: World, kind: TieKind, code: string, on: string): Set<string> {
  const { subject, strand, directed } = meaningOf[kind];
  const asking = { on, ...(strand === undefined ? {} : { strand }) };
  const sides = directed ? (['from', 'to'] as const) : (['from'] as const);
  return new Set(
    sides.flatMap(side =>
      world
        .partners(code, subject, { ...asking, side })
        .filter(({ answer }) => answer === 'yes')
        .map(partner => partner.code),
    ),
  );
}

const without = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
  [...one].filter(code => !other.has(code)).sort();

/** How much of a figure a difference is, so that what matters comes first. */
const weightOf = ([, before, after]: readonly Cell[]): number => {
  const [x, y] = [Number(before ?? 0), Number(after ?? 0)];
  return x === y ? 0 : Math.abs(y - x) / Math.max(Math.abs(x), Math.abs(y));
};

/**
 * What happened between two days, or one supposed tie more, did to a state: every figure before and after, those that
 * changed most for their size first. Vitality measures are made so: the value of a network with a tie less its value
 * without (Koschützki et al. 2005, Centrality indices, in: Network Analysis, LNCS 3418: 16-61).
 */
export function changeFinding(world: World, asked: ChangeOf): Finding {
  const { kind, state, before, after, added = [] } = asked;
  const later = added.length > 0 ? withTies(world, kind, added) : world;
  const rival = asked.rival === undefined ? rivalOf(state) : asked.rival;
  const figures = (here: World, on: string) => figuresOf(here, { ...asked, rival, on });
  const [first, second] = [figures(world, before), figures(later, after)];
  const rows = [...second]
    .map(([name, value]): readonly Cell[] => {
      const old = first.get(name) ?? null;
      return [name, old, value, old === null || value === null ? null : value - old];
    })
    .map((row, i) => ({ row, i }))
    .sort((x, y) => weightOf(y.row) - weightOf(x.row) || x.i - y.i)
    .map(({ row }) => row);
  const moves = (code: string): readonly [string[], string[]] => {
    const [old, now] = [surePartners(world, kind, code, before), surePartners(later, kind, code, after)];
    return [without(now, old), without(old, now)];
  };
  const [gained, lost] = moves(state);
  const [rivalGained, rivalLost] = rival === null ? [[], []] : moves(rival);
  return {
    summary: {
      before,
      after,
      gained,
      lost,
      ...(rival === null ? {} : { rival: [rival], rivalGained, rivalLost }),
      changed: rows.filter(row => weightOf(row) > 0).length,
    },
    columns: ['figure', 'before', 'after', 'difference'],
    rows,
  };
}
