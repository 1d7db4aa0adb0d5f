import type { World } from '../record/index.ts';
import { centralityFinding } from './centrality.ts';
import { communitiesFinding } from './communities.ts';
import { degreeFinding } from './degree.ts';
import type { Finding } from './finding.ts';
import { isolationFinding } from './isolation.ts';
import { rivalsFinding } from './rivals.ts';
import { graphOfTies, type TieKind, type TieSet } from './ties.ts';

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
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof measures;
