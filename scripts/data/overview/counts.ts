import { type Coverage, daysOf, type Entry } from '../../../src/record/index.ts';
import { isoOfDay, precision } from '../../../src/time/index.ts';
import { countBy, type Material, markdown } from './material.ts';

/** How closely a date is known, in the words of the overview. */
function precisionOf(date: string): string {
  if (date.startsWith('../')) return 'open start (by then at the latest)';
  if (date.endsWith('/..')) return 'open end (then, later or never)';
  if (date.includes('/')) return 'interval';
  const bare = date.replace(/[~?%]$/, '');
  return `${precision(bare)}${bare === date ? '' : ', about'}`;
}

function bySource(entries: readonly Entry[]): string {
  const sources = countBy(entries, entry => entry.source);
  const rows = sources.map(([source, n]) => {
    const ranges = entries.filter(entry => entry.source === source).map(entry => daysOf(entry.date)!);
    const first = ranges.reduce(
      (least, { from, to }) => Math.min(least, Number.isFinite(from) ? from : to),
      1e9,
    );
    const last = ranges.reduce((most, { from, to }) => Math.max(most, Number.isFinite(to) ? to : from), -1e9);
    return [source, n, isoOfDay(first), isoOfDay(last)];
  });
  return markdown(['source', 'entries', 'from', 'to'], rows);
}

/** Rows of one source, subject and strand together: how many parties, and from when to when. */
function coverageTable(coverage: readonly Coverage[]): string {
  const groups = new Map<string, Coverage[]>();
  for (const row of coverage) {
    const source = row.source.split(/[ ,]/)[0] === row.source ? row.source : `curated: ${row.source}`;
    const key = [row.subject, row.strand, row.onlyOpen ? 'what lasts' : 'silence is "no"', source].join('|');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const rows = [...groups].map(([key, list]) => {
    const [subject, strand, says, source] = key.split('|');
    const parties = new Set(list.map(row => row.party));
    const who = parties.size > 3 ? `${parties.size} parties` : [...parties].join(', ');
    const days = new Set(list.map(row => `${row.from}`)).size;
    const from = isoOfDay(Math.min(...list.map(row => row.from)));
    const to = isoOfDay(Math.max(...list.map(row => row.to)));
    return [`${subject}${strand ? ` (${strand})` : ''}`, who, says!, from, to, days, source!];
  });
  rows.sort((x, y) => (x.join() < y.join() ? -1 : 1));
  return markdown(['subject', 'of whom', 'what it says', 'from', 'to', 'periods', 'source'], rows);
}

/** Entries by source, kind and precision, where they are complete, what was taken back, and the negative ties. */
export function counts({ log, rows }: Material): string {
  const { entries, coverage } = log;
  const retracting = entries.filter(entry => entry.retracts !== undefined);
  const ties = [...rows('ties/negative'), ...rows('ties/curated')];
  return `## What is in the record

${entries.length} entries, ${retracting.length} of which take an older one back, each with its reason. By source (its card
is in \`sources.csv\`), with the first and the last date that its entries can mean:

${bySource(entries)}

${markdown(
  ['kind', 'entries'],
  countBy(entries, entry => entry.kind),
)}

${markdown(
  ['precision of the date', 'entries'],
  countBy(entries, entry => precisionOf(entry.date)),
)}

## Where it is complete

Only inside coverage may absence be read as "no". "What lasts" says less: a mission seen in wave after wave goes on
between them, but one that nobody saw may have been there.

${coverageTable(coverage)}

## Negative ties

\`ties/\` holds ${ties.length} spans of hostility between two states. They are no entries: nobody's relations
ended by them.

${markdown(
  ['type', 'source', 'spans', 'from', 'to'],
  countBy(ties, tie => `${tie.type}|${tie.source!.split(' ')[0]}`).map(([key, n]) => {
    const [type, source] = key.split('|') as [string, string];
    const those = ties.filter(tie => tie.type === type && tie.source!.startsWith(`${source} `));
    const from = those.map(tie => tie.from!.slice(0, 4)).sort()[0]!;
    const to = those
      .map(tie => tie.to!.slice(0, 4))
      .sort()
      .at(-1)!;
    return [type, source, n, from, to];
  }),
)}
`;
}
