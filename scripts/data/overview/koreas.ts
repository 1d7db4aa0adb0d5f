import { daysOf, tell, type World } from '../../../src/record/index.ts';
import { isoOfDay } from '../../../src/time/index.ts';
import { countBy, type Material, markdown } from './material.ts';

const day = (date: string): number => daysOf(date)!.from;

/** The partners of South Korea at the end of 2024, and who is missing. */
function theCount({ world }: Material): string {
  const on = '2024-12-31';
  const count = world.count('KOR', 'relations', undefined, { on });
  const members = world.unMembers(day(on));
  const beyond = count.sure.filter(code => !members.has(code));
  const named = (codes: readonly string[]) => codes.map(code => world.polities.name(code)).join(', ');
  const missing = world
    .nonPartners('KOR', [...members], 'relations', { on })
    .map(({ code, answer }) => `${world.polities.name(code)}${answer === 'no' ? '' : ` (${answer})`}`);
  return `## South Korea at the end of 2024

${count.least}${count.most === count.least ? '' : ` to ${count.most}`} states had relations with South Korea on ${on}. Members of the United Nations among them: ${
    count.sure.length - beyond.length
  } of ${members.size}; beyond them: ${named(beyond)}. Missing among the members: ${missing.join(', ')}.
`;
}

/** "1949-1958 2024-2025" as a set of years. */
function yearsOf(runs: string): Set<number> {
  const years = new Set<number>();
  for (const run of runs.split(' ').filter(text => text !== '')) {
    const [from, to] = run.split('-').map(Number);
    for (let year = from!; year <= to!; year++) years.add(year);
  }
  return years;
}

type Held = 'yes' | 'no' | 'unsure';

/** Whether relations held at some time in a year: as kdiplo counts, a year of a break or a restoration included. */
function heldIn(world: World, korea: string, code: string, year: number): Held {
  const asked = [`${year}-01-01`, `${year}-07-01`, `${year}-12-31`];
  const answers = asked.map(on => world.status(korea, code, 'relations', { on }).answer);
  if (answers.includes('yes')) return 'yes';
  return answers.every(answer => answer === 'no') ? 'no' : 'unsure';
}

interface Difference {
  readonly pair: string;
  readonly years: number[];
  readonly flagged: boolean;
  readonly why: string;
}

/** Why the record and the yearly column differ for a pair: what the record has on the pair, by the sort of reason. */
function reasonFor(
  material: Material,
  korea: string,
  code: string,
  years: readonly number[],
  flagged: boolean,
): string {
  const { world, log } = material;
  const pair = new Set([korea, code]);
  const of = log.entries.filter(
    entry => entry.parties.length === 2 && entry.parties.every(each => pair.has(each)),
  );
  const gone = years.every(year =>
    [`${year}-01-01`, `${year}-12-31`].every(on => world.polities.existed(code, day(on)) === 'no'),
  );
  if (flagged && gone) return 'the column goes back before the state existed, to its predecessor';
  const taken = log.entries.filter(entry => entry.retracts?.startsWith(`kdiplo/${korea}-${code}/`));
  if (taken.length > 0) return `corrected: ${[...new Set(taken.map(entry => entry.note ?? ''))].join(' ')}`;
  const track = world.track(korea, code);
  const curated = of.filter(entry => entry.source !== 'kdiplo');
  if (track?.happenings.some(happening => happening.disputed))
    return `sources disagree: ${track.happenings
      .filter(h => h.disputed)
      .map(tell)
      .join('; ')}`;
  const established = of.find(
    entry => entry.source === 'kdiplo' && entry.kind === 'relations-established',
  )?.date;
  if (!flagged && established !== undefined && years.every(year => year >= Number(established)))
    return "the column starts later than kdiplo's own date: it waits for the state to enter its panel";
  if (curated.length > 0)
    return `other entries: ${curated.map(entry => `${entry.kind} ${entry.date}`).join('; ')}`;
  return 'not explained';
}

const spansOf = (years: readonly number[]): string => {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
};

/** Every pair and every year in which the record and the column say different things. */
function differences(material: Material): { compared: number; unsure: number; list: Difference[] } {
  const list: Difference[] = [];
  let compared = 0;
  let unsure = 0;
  for (const row of material.rows('checks/kdiplo-flags')) {
    const flags = yearsOf(row.years!);
    const [korea, code] = [row.korea!, row.code!];
    const wrong: Record<'true' | 'false', number[]> = { true: [], false: [] };
    for (let year = Number(row.panel); year <= 2024; year++) {
      compared++;
      const flag = flags.has(year);
      const held = heldIn(material.world, korea, code, year);
      if (held === 'unsure') unsure++;
      else if ((held === 'yes') !== flag) wrong[`${flag}`].push(year);
    }
    for (const flagged of [true, false]) {
      const years = wrong[`${flagged}`];
      if (years.length === 0) continue;
      const why = reasonFor(material, korea, code, years, flagged);
      list.push({ pair: `${korea}-${code}`, years, flagged, why });
    }
  }
  return { compared, unsure, list };
}

/** Missions seen in a wave by the end of which kdiplo, and so the record, has no relations. */
function earlyMissions({ log, world }: Material): string {
  const koreas = new Set(['KOR', 'PRK']);
  const gone = new Set(log.entries.map(entry => entry.retracts));
  const rows = log.entries
    .filter(
      entry =>
        entry.source === 'cow-diplomatic-exchange' && entry.kind === 'mission-opened' && !gone.has(entry.id),
    )
    .filter(entry => entry.parties.some(code => koreas.has(code)))
    .flatMap(entry => {
      const [a, b] = entry.parties as [string, string];
      const { from, to } = daysOf(entry.date)!;
      const on = isoOfDay(to);
      const track = world.track(a, b);
      const seen = world.status(a, b, 'relations', { on });
      const years = Number.isFinite(from) ? [from, from + 366, from + 731, to] : [to];
      const held = years.map(year => heldIn(world, a, b, Number(isoOfDay(year).slice(0, 4))));
      if (track !== null && held.some(answer => answer !== 'no')) return [];
      const first = track?.happenings.find(
        happening => happening.change === 'open' && happening.latest > day(on),
      );
      return [[`${a} in ${b}`, entry.date, seen.answer, first ? tell(first) : 'no relations recorded']];
    });
  return `## Missions of and in the Koreas before relations

Waves in which the Diplomatic Exchange data have a mission although kdiplo has no relations by the end of that year: trade
and consular offices, slips, or relations that kdiplo misses. Where kdiplo has a date, its word stands on relations; where
it has none, the mission implies them.

${markdown(['mission', 'opened', 'relations then', 'relations by the record'], rows)}
`;
}

/** The count of South Korea's partners, and the two Koreas' years against kdiplo's own column. */
export function koreas(material: Material): string {
  const { compared, unsure, list } = differences(material);
  const years = list.reduce((sum, { years: those }) => sum + those.length, 0);
  const unexplained = list.filter(({ why }) => why === 'not explained').length;
  return `${theCount(material)}
## The two Koreas against kdiplo's yearly column

${compared} years of pairs were compared, to 2024: does the record have relations at some time in the year (as the column
counts: the years of a break and of a restoration are ones)? ${years} differ, in ${list.length} runs, ${unexplained} of them unexplained;
in ${unsure} more the record is unsure where the column is not.

${markdown(
  ['reason', 'runs'],
  countBy(list, ({ why }) =>
    why.startsWith('the column') || why === 'not explained' ? why : why.split(':')[0]!,
  ),
)}

${markdown(
  ['pair', 'years', 'column', 'record', 'why'],
  list
    .filter(({ why }) => !why.startsWith('the column'))
    .map(({ pair, years: those, flagged, why }) => [
      pair,
      spansOf(those),
      flagged ? 1 : 0,
      flagged ? 'no' : 'yes',
      why,
    ]),
)}

${earlyMissions(material)}`;
}
