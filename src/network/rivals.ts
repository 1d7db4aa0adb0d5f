import { daysOf, type World } from '../record/index.ts';
import type { Finding } from './finding.ts';
import { possiblePartners } from './states.ts';
import { meaningOf, type TieKind } from './ties.ts';

/** Who sides with whom of two rivals. Everyone surely known is in one of the first four lists. */
export interface Rivals {
  readonly a: string;
  readonly b: string;
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
  readonly both: readonly string[];
  readonly neither: readonly string[];
  /** Whose tie with one or the other is uncertain or unknown. */
  readonly unsure: readonly string[];
}

/**
 * The exclusive and the shared partners of two rivals (the two Koreas, two Chinas, two Germanies) among the members of the
 * United Nations and whoever else had a tie with one of them. Competing recognition is counted so
 * by Gray 2003, Germany's Cold War, and Rich 2009, Status for sale, Issues & Studies 45(4): 159-188.
 */
export function rivalsOf(world: World, kind: TieKind, a: string, b: string, on: string): Rivals {
  const { subject, strand, directed } = meaningOf[kind];
  const day = daysOf(on)!.to;
  const { continuator } = world.polities;
  const asked = { on, ...(strand === undefined ? {} : { strand }) };
  const partners = (code: string): string[] =>
    (directed ? (['from', 'to'] as const) : (['from'] as const)).flatMap(side =>
      world.partners(code, subject, { ...asked, side }).map(partner => partner.code),
    );
  const universe = new Set([...possiblePartners(world, a, day), ...partners(a), ...partners(b)]);
  const answer = (code: string, other: string): string => {
    const one = world.statusOn(subject, code, other, day, strand).answer;
    if (!directed || one === 'yes') return one;
    const back = world.statusOn(subject, other, code, day, strand).answer;
    return back === 'yes' ? back : one === 'no' ? back : one;
  };
  const lists = { yesno: [], noyes: [], yesyes: [], nono: [] } as Record<string, string[]>;
  const unsure: string[] = [];
  for (const other of [...universe].sort()) {
    if (other === continuator(a) || other === continuator(b)) continue;
    const list = lists[answer(a, other) + answer(b, other)];
    if (list) list.push(other);
    else unsure.push(other);
  }
  return {
    a,
    b,
    onlyA: lists.yesno!,
    onlyB: lists.noyes!,
    both: lists.yesyes!,
    neither: lists.nono!,
    unsure,
  };
}

/** The rivals' partners as a finding: a line for each of the lists. */
export function rivalsFinding(
  world: World,
  kind: TieKind,
  [a, b]: readonly [string, string],
  on: string,
): Finding {
  const found = rivalsOf(world, kind, a, b, on);
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [`only ${a}`, found.onlyA],
    [`only ${b}`, found.onlyB],
    ['both', found.both],
    ['neither', found.neither],
    ['unsure', found.unsure],
  ];
  const { onlyA, onlyB, both } = found;
  const all = onlyA.length + onlyB.length + both.length;
  return {
    summary: {
      onlyA: onlyA.length,
      onlyB: onlyB.length,
      both: both.length,
      /** Jaccard's coefficient: 1 where the rivals share all their partners. */
      overlap: all === 0 ? 0 : both.length / all,
    },
    columns: ['with', 'number', 'states'],
    rows: lists.map(([name, codes]) => [name, codes.length, codes]),
  };
}
