import { daysOf, type Subject, type Tie, type World } from '../record/index.ts';
import { type Edge, type Graph, graphOf } from './graph.ts';
import { statesOn } from './states.ts';

/** The sorts of ties that a network can be made of. */
export const tieKinds = ['relations', 'missions', 'alliances'] as const;
export type TieKind = (typeof tieKinds)[number];

interface Meaning {
  readonly subject: Subject;
  readonly strand?: string;
  /** A tie runs from one state to the other, and may run back. */
  readonly directed: boolean;
}

/** What each sort is in the record: `missions` are embassies and legations, `alliances` promises to fight. */
export const meaningOf: Readonly<Record<TieKind, Meaning>> = {
  relations: { subject: 'relations', directed: false },
  missions: { subject: 'mission', strand: 'embassy', directed: true },
  alliances: { subject: 'alliance', directed: false },
};

/** The ties of a day: those that surely held, and those that may have (dates too coarse, sources that disagree). */
export interface TieSet {
  readonly kind: TieKind;
  readonly on: string;
  /** Every state of the day, and whoever else has a tie. */
  readonly codes: readonly string[];
  readonly sure: readonly Tie[];
  readonly possible: readonly Tie[];
}

/** Reads the ties of a sort at the end of a day (ISO 8601) off a world. */
export function tiesOn(world: World, kind: TieKind, on: string): TieSet {
  const { subject, strand } = meaningOf[kind];
  const ties = world.ties(subject, { on, ...(strand === undefined ? {} : { strand }) });
  const codes = new Set(statesOn(world, daysOf(on)!.to));
  for (const { a, b } of ties) {
    codes.add(a);
    codes.add(b);
  }
  return {
    kind,
    on,
    codes: [...codes].sort(),
    sure: ties.filter(({ answer }) => answer === 'yes'),
    possible: ties.filter(({ answer }) => answer !== 'yes'),
  };
}

/** The graph of the ties that surely held; of those that may have, too, where `possible` asks for them. */
export function graphOfTies({ codes, sure, possible }: TieSet, withPossible = false): Graph {
  const edge = ({ a, b }: Tie): Edge => [a, b];
  return graphOf(codes, [...sure, ...(withPossible ? possible : [])].map(edge));
}
