import { daysOf, type World } from '../record/index.ts';
import { meaningOf, type TieKind, type TieSet } from './ties.ts';

/** What an answer rests on: how much of the network the record knows on the day. */
export interface Basis {
  readonly ties: TieKind;
  readonly on: string;
  readonly states: number;
  readonly sure: number;
  /** Ties that may have held; left out of the measures unless they are asked for. */
  readonly possible: number;
  /** Share of all pairs of states of which the record can say whether there was a tie (yes, no or maybe), 0..1. */
  readonly known: number;
  /** States of which nine in ten pairs are known. */
  readonly covered: readonly string[];
}

/** A state is covered where so large a share of its pairs is known. */
const coveredFrom = 0.9;

/** A measure of the whole network is fair where so large a share of all pairs is known. */
export const wholeFrom = 0.75;

/** Looks at every pair of states (for missions both ways): a fifth of a second at most. */
export function basisOf(world: World, { kind, on, codes, sure, possible }: TieSet): Basis {
  const { subject, strand, directed } = meaningOf[kind];
  const day = daysOf(on)!.to;
  const unknown = (a: string, b: string): boolean =>
    world.statusOn(subject, a, b, day, strand).answer === 'unknown';
  const known = new Int32Array(codes.length);
  let pairs = 0;
  let sum = 0;
  for (let i = 0; i < codes.length; i++)
    for (let j = i + 1; j < codes.length; j++) {
      const [a, b] = [codes[i]!, codes[j]!];
      pairs++;
      if (unknown(a, b) || (directed && unknown(b, a))) continue;
      sum++;
      known[i]!++;
      known[j]!++;
    }
  return {
    ties: kind,
    on,
    states: codes.length,
    sure: sure.length,
    possible: possible.length,
    known: pairs === 0 ? 1 : sum / pairs,
    covered: codes.filter((_, i) => known[i]! >= coveredFrom * (codes.length - 1)),
  };
}
