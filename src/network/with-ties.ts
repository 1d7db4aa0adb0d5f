import type { Partner, Tie, World } from '../record/index.ts';
import { meaningOf, type TieKind } from './ties.ts';

/** A pair of codes between whom a tie is supposed. */
export type Pair = readonly [string, string];

/**
 * The same world with some ties more, for "what if": they hold on every day, both ways where ties have a direction. Only
 * what the measures ask of a world knows of them (`statusOn`, `ties`, `partners`).
 */
export function withTies(world: World, kind: TieKind, pairs: readonly Pair[]): World {
  const { continuator } = world.polities;
  const { subject: added, directed } = meaningOf[kind];
  const partners = new Map<string, Set<string>>();
  const join = (a: string, b: string): void => {
    partners.set(a, (partners.get(a) ?? new Set()).add(b));
  };
  for (const [a, b] of pairs) {
    join(continuator(a), continuator(b));
    join(continuator(b), continuator(a));
  }
  const has = (a: string, b: string): boolean => partners.get(continuator(a))?.has(continuator(b)) === true;
  const yes = { answer: 'yes', spells: [], entries: [], sources: [], reasons: ['supposed'] } as const;
  const supposed: Pick<World, 'statusOn' | 'ties' | 'partners'> = {
    statusOn: (subject, a, b, day, strand) =>
      subject === added && has(a, b) ? yes : world.statusOn(subject, a, b, day, strand),
    ties(subject = 'relations', asking = {}) {
      const ties = world.ties(subject, asking);
      if (subject !== added) return ties;
      const others = ties.filter(({ a, b }) => !has(a, b));
      const more = [...partners].flatMap(([a, those]) =>
        [...those].filter(b => directed || a < b).map((b): Tie => ({ a, b, answer: 'yes' })),
      );
      return [...others, ...more];
    },
    partners(a, subject = 'relations', asking = {}) {
      const known = world.partners(a, subject, asking);
      if (subject !== added) return known;
      const more = [...(partners.get(continuator(a)) ?? [])].map(
        (code): Partner => ({ code, answer: 'yes', status: yes }),
      );
      return [...known.filter(({ code }) => !has(a, code)), ...more];
    },
  };
  return Object.assign(Object.create(world) as World, supposed);
}
