import type { World } from '../record/index.ts';
import { balanceFinding } from './balance.ts';
import { brokersFinding } from './brokers.ts';
import { centralityFinding } from './centrality.ts';
import { changeFinding } from './change.ts';
import { communitiesFinding } from './communities.ts';
import { degreeFinding } from './degree.ts';
import type { Finding } from './finding.ts';
import { isolationFinding } from './isolation.ts';
import { rivalsFinding } from './rivals.ts';
import { signedOn } from './signed.ts';
import { graphOfTies, type TieKind, type TieSet } from './ties.ts';
import type { Pair } from './with-ties.ts';

/** What is measured, and of whom. */
export interface Asked {
  readonly world: World;
  readonly ties: TieSet;
  readonly kind: TieKind;
  readonly on: string;
  readonly state: string | null;
  readonly rivals: readonly [string, string] | null;
  /** Ties that may have held count, too. */
  readonly possible: boolean;
  /** The end of this day is compared with that of `on`; null where only supposed ties are looked at. */
  readonly before: string | null;
  readonly added: readonly Pair[];
  /** The record knows enough pairs for figures of the whole network. */
  readonly whole: boolean;
}

/** A measure: whose it is, whether it needs the whole network to be known, and how it is taken. */
export interface Measure {
  readonly paper: string;
  /** It needs every pair; else it speaks of single states, and their coverage is enough. */
  readonly whole: boolean;
  /** The sort of ties it takes where nobody names one. */
  readonly ties: TieKind;
  take(asked: Asked): Finding;
}

const graph = ({ ties, possible }: Asked) => graphOfTies(ties, possible);

/** Every measure by name. */
export const measures = {
  degree: {
    paper: 'Freeman 1979, Social Networks 1: 215-239',
    whole: false,
    ties: 'relations',
    take: ({ ties }) => degreeFinding(ties),
  },
  isolation: {
    paper: 'Freeman 1979, Social Networks 1: 215-239; Maoz 2010, Networks of Nations',
    whole: false,
    ties: 'relations',
    take: ({ world, kind, on, state }) => isolationFinding(world, kind, on, state),
  },
  rivals: {
    paper: 'Rich 2009, Issues & Studies 45(4): 159-188',
    whole: false,
    ties: 'relations',
    take: ({ world, kind, on, rivals }) => rivalsFinding(world, kind, rivals ?? ['KOR', 'PRK'], on),
  },
  centrality: {
    paper:
      'Brandes 2001, Journal of Mathematical Sociology 25: 163-177; Bonacich 1972; Page et al. 1999; Wasserman and Faust 1994',
    whole: true,
    ties: 'missions',
    take: asked => centralityFinding(graph(asked)),
  },
  communities: {
    paper: 'Blondel et al. 2008, Journal of Statistical Mechanics P10008',
    whole: true,
    ties: 'missions',
    take: asked => communitiesFinding(graph(asked)),
  },
  balance: {
    paper:
      'Cartwright and Harary 1956, Psychological Review 63: 277-293; Davis 1967; Aref and Wilson 2018, Journal of Complex Networks 6: 566-595',
    whole: true,
    ties: 'alliances',
    take: ({ world, ties, possible }) => balanceFinding(signedOn(world, ties, possible)),
  },
  brokers: {
    paper: 'Burt 1992, Structural Holes; Borgatti 1997, Connections 20: 35-38',
    whole: true,
    ties: 'missions',
    take: asked => brokersFinding(graph(asked)),
  },
  change: {
    paper: 'Koschützki et al. 2005, Centrality indices, LNCS 3418: 16-61 (vitality)',
    whole: false,
    ties: 'relations',
    take: ({ world, kind, on, before, state, rivals, ...rest }) =>
      changeFinding(world, {
        ...rest,
        kind,
        state: state ?? rivals?.[0] ?? 'KOR',
        ...(rivals === null ? {} : { rival: rivals.find(code => code !== state) ?? null }),
        before: before ?? on,
        after: on,
      }),
  },
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof measures;
