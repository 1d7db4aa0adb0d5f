import { daysOf, type Entry } from '../../../src/record/index.ts';
import { countBy, type Material, markdown } from './material.ts';

/** What an entry on an embassy or a legation does; null for all others. */
function turnOf(entry: Entry): 'opened or raised' | 'closed' | null {
  if (!['embassy', 'legation', undefined].includes(entry.detail)) return null;
  if (entry.kind === 'mission-opened' || entry.kind === 'mission-raised') return 'opened or raised';
  return entry.kind === 'mission-closed' ? 'closed' : null;
}

/** Days between two dates: none where both can mean the same day. */
function apart(one: string, other: string): number {
  const [a, b] = [daysOf(one)!, daysOf(other)!];
  return Math.max(a.from - b.to, b.from - a.to, 0);
}

interface Pairing {
  readonly entry: Entry;
  readonly nearest: Entry | null;
  readonly days: number;
}

/** For each entry of one source the nearest of the other with the same parties and the same turn. */
function pairings(ours: readonly Entry[], theirs: readonly Entry[]): Pairing[] {
  const key = (entry: Entry): string => `${entry.parties.join(' ')} ${turnOf(entry)}`;
  const known = new Map<string, Entry[]>();
  for (const entry of theirs) known.set(key(entry), [...(known.get(key(entry)) ?? []), entry]);
  return ours.map(entry => {
    const near = (known.get(key(entry)) ?? [])
      .map(other => ({ other, days: apart(entry.date, other.date) }))
      .sort((x, y) => x.days - y.days)[0];
    return { entry, nearest: near?.other ?? null, days: near?.days ?? Number.POSITIVE_INFINITY };
  });
}

const sorted = (days: number): string =>
  days === 0
    ? 'the same'
    : days <= 31
      ? 'within a month'
      : days <= 366
        ? 'within a year'
        : 'no counterpart within a year';

/** Missions of the United States in the two tables of its State Department, and in the waves. */
export function unitedStates({ log, rows }: Material): string {
  const missions = (source: string) =>
    log.entries.filter(
      entry => entry.source === source && entry.parties[0] === 'USA' && turnOf(entry) !== null,
    );
  const [guide, officers] = [missions('us-rdcr'), missions('us-missions')];
  const pairs = pairings(guide, officers);
  const waves = pairings(missions('cow-diplomatic-exchange'), officers);
  const differing = pairs.filter(({ days }) => days > 0 && days <= 366);
  return `## The dates of the United States, in both of its sources

The Guide's articles (\`us-rdcr\`) and the table of missions (\`us-missions\`) both date the opening, raising and closing of
United States legations and embassies. Of ${guide.length} such entries of the first the second has

${markdown(
  ['nearest date of the same change', 'entries'],
  countBy(pairs, ({ days }) => sorted(days)),
)}

Those that differ by a year at most are one happening with two dates; the record names both:

${markdown(
  ['with', 'change', 'us-rdcr', 'us-missions', 'days apart'],
  differing.map(({ entry, nearest, days }) => [
    entry.parties[1]!,
    turnOf(entry)!,
    entry.date,
    nearest!.date,
    days,
  ]),
)}

Of the ${waves.length} entries of the Diplomatic Exchange data on United States missions abroad ${waves.filter(({ days }) => days === 0).length} hold a day of
\`us-missions\`; ${rows('checks/exchange-left-out').length} more were left out of the record (\`checks/exchange-left-out.csv\`), as that table knows
better: they take nonresident envoys and interests sections for missions, or miss short breaks.
`;
}
