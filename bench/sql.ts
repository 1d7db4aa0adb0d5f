import { type Partner, type World, worldOn } from '../src/record/index.ts';
import { dayOf } from '../src/time/index.ts';
import { quickest, quickestWait } from './quickest.ts';
import type { Row } from './row.ts';
import { type Asked, inDuckdb, inPostgres, lifeRows, tieRows } from './sql-tables.ts';

/** A question in SQL and to a world, of the same turn; both give an answer that can be compared as text. */
interface Question {
  readonly name: string;
  readonly sql: string;
  /** How many turns are compared; turns are days or pairs. */
  readonly turns: number;
  values(turn: number): (string | number)[];
  world(world: World, turn: number): unknown;
  /** The world's answer as it is compared, where it is no text or number; not timed. */
  told?(ours: unknown): unknown;
  /** The answer out of the rows. */
  read(rows: readonly (readonly unknown[])[]): unknown;
  /** Turns in which the world says more than yes or no (sources disagree, or none is complete) cannot be compared. */
  settled?(world: World, turn: number): boolean;
}

const alive = (code: string, day: string): string =>
  `exists (select 1 from life where code = ${code} and since <= ${day} and ${day} < until)`;

/** The last thing that was told of each partner of a party by a day; those with whom it opened relations. */
const partnersOn = (party: string, day: string): string => `select b from (
    select distinct on (b) b, opens from tie where a = ${party} and latest <= ${day} order by b, latest desc, seq desc
  ) as told where opens and ${alive('b', day)} and ${alive(party, day)}`;

/** Month by month through the years that the record covers for South Korea. */
const dayAt = (turn: number): number => dayOf(1960 + (turn % 65), 1 + (turn % 12), 15);
const iso = (turn: number): string => `${1960 + (turn % 65)}-${String(1 + (turn % 12)).padStart(2, '0')}-15`;
const years = Array.from({ length: 65 }, (_, i) => dayOf(1960 + i, 12, 31));
/** Partners whose joining has a day of its own in one source. */
const joiners = [
  'CUB',
  'SYR',
  'CHN',
  'RUS',
  'VNM',
  'DZA',
  'ZAF',
  'MNG',
  'MCO',
  'MNE',
  'MKD',
  'SSD',
  'TLS',
  'TUV',
  'PLW',
  'NRU',
  'KIR',
  'FSM',
  'AND',
  'SMR',
  'LIE',
  'KHM',
];
const others = [
  ...joiners,
  'USA',
  'JPN',
  'FRA',
  'GBR',
  'DEU',
  'BRA',
  'IND',
  'THA',
  'TUR',
  'ITA',
  'ESP',
  'MEX',
];

/** The last state that broke with Taipei and took up relations with Beijing within a month. */
function lastSwitch(world: World): string {
  let last = { code: '', day: Number.NEGATIVE_INFINITY };
  for (const { a, b, happenings } of world.tracksOf('TWN', 'relations')) {
    const code = a === 'TWN' ? b : a;
    const opened = world.track(code, 'CHN')?.happenings.filter(({ change }) => change === 'open') ?? [];
    for (const closed of happenings)
      for (const { latest } of closed.change === 'close' ? opened : [])
        if (Math.abs(latest - closed.latest) <= 31 && latest > last.day) last = { code, day: latest };
  }
  return last.code;
}

const questions: readonly Question[] = [
  {
    name: 'status of a pair on a date',
    sql: `select coalesce((select opens from tie where a = 'KOR' and b = $1 and latest <= $2
      order by latest desc, seq desc limit 1), false) and ${alive('$1', '$2')}`,
    turns: others.length * 65,
    values: turn => [others[turn % others.length]!, dayAt(turn)],
    world: (world, turn) =>
      world.statusOn('relations', 'KOR', others[turn % others.length]!, dayAt(turn)).answer === 'yes',
    settled: (world, turn) =>
      ['yes', 'no'].includes(
        world.statusOn('relations', 'KOR', others[turn % others.length]!, dayAt(turn)).answer,
      ),
    read: rows => rows[0]![0],
  },
  {
    name: 'partners on a date',
    sql: partnersOn("'KOR'", '$1'),
    turns: 65,
    values: turn => [dayAt(turn)],
    world: (world, turn) => world.partners('KOR', 'relations', { on: iso(turn) }),
    told: ours => (ours as readonly Partner[]).map(({ code }) => code).join(' '),
    settled: (world, turn) => {
      const { least, most } = world.count('KOR', 'relations', undefined, { on: iso(turn) });
      return least === most;
    },
    read: rows =>
      rows
        .map(([code]) => code)
        .sort()
        .join(' '),
  },
  {
    name: 'degree of every state for each of 65 years',
    sql: `with told as (
        select a, b, opens, latest, lead(latest) over (partition by a, b order by latest, seq) as until from tie
      ), days as (select cast(unnest(string_to_array($1, ' ')) as integer) as day)
      select a, day, count(*) from told join days on latest <= day and (until is null or day < until)
      where opens and ${alive('a', 'day')} and ${alive('b', 'day')} group by a, day`,
    turns: 1,
    values: () => [years.join(' ')],
    // Compared for South Korea, where the record is complete: elsewhere a world tells silence from "no".
    world: world => {
      const { codes, least } = world.degrees(years);
      const at = codes.indexOf('KOR') * years.length;
      return [...least.subarray(at, at + years.length)].join(' ');
    },
    read: rows => {
      const counts = new Map(rows.filter(([a]) => a === 'KOR').map(([, day, n]) => [Number(day), Number(n)]));
      return years.map(day => counts.get(day) ?? 0).join(' ');
    },
  },
  {
    name: 'last switch from Taipei to Beijing',
    sql: `select closed.b from tie as closed join tie as opened on opened.a = 'CHN' and opened.b = closed.b
      where closed.a = 'TWN' and not closed.opens and opened.opens and abs(opened.latest - closed.latest) <= 31
      order by opened.latest desc limit 1`,
    turns: 1,
    values: () => [],
    world: lastSwitch,
    read: rows => rows[0]![0],
  },
  {
    name: 'place of a state among the partners',
    sql: `with joined as (select max(latest) as day from tie where a = 'KOR' and b = $1 and opens)
      select count(*) from joined cross join lateral (${partnersOn("'KOR'", 'joined.day')}) as partner`,
    turns: joiners.length,
    values: turn => [joiners[turn % joiners.length]!],
    world: (world, turn) =>
      world
        .ordinalOf('KOR', joiners[turn % joiners.length]!)
        .readings.find(({ name, least, most }) => name === 'all' && least === most)?.least,
    settled: (world, turn) =>
      world
        .ordinalOf('KOR', joiners[turn % joiners.length]!)
        .readings.some(({ name, least, most }) => name === 'all' && least === most),
    read: rows => Number(rows[0]![0]),
  },
];

/** Puts every turn of a question to a world and a database; how many were compared, and those that differ. */
async function compare(
  { sql, turns, values, world: own, told, read, settled }: Question,
  world: World,
  asked: Asked,
) {
  let compared = 0;
  const apart: string[] = [];
  for (let turn = 0; turn < turns; turn++) {
    if (settled && !settled(world, turn)) continue;
    compared++;
    const answer = own(world, turn);
    const [ours, theirs] = [told?.(answer) ?? answer, read(await asked.ask(sql, values(turn)))];
    if (ours !== theirs) apart.push(`${values(turn)}: ${ours} | ${theirs}`);
  }
  return { compared, apart };
}

const shown = (nanoseconds: number): string =>
  nanoseconds < 1e6 ? `${(nanoseconds / 1e3).toFixed(1)} µs` : `${(nanoseconds / 1e6).toFixed(1)} ms`;

async function questionRow(question: Question, world: World, databases: readonly Asked[]): Promise<Row> {
  let turn = 0;
  const next = () => turn++ % question.turns;
  const own = await quickest(() => question.world(world, next()));
  const parts: string[] = [];
  for (const database of databases) {
    const { compared, apart } = await compare(question, world, database);
    if (apart.length > 0)
      throw new Error(
        `${question.name}: ${database.name} differs from the world: ${apart.slice(0, 3).join('; ')}`,
      );
    const theirs = await quickestWait(() => database.ask(question.sql, question.values(next())));
    parts.push(`${database.name} ${shown(theirs)} (${(theirs / own).toFixed(theirs < 10 * own ? 1 : 0)} ×)`);
    if (database === databases.at(-1)) parts.push(`${compared} answers the same`);
  }
  return { name: `in SQL: ${question.name}`, value: `World ${shown(own)}, ${parts.join(', ')}`, floor: '' };
}

/**
 * The same questions to a world and in SQL over its live entries, in one run, checked against each other.
 * Times include the way to the database and back, and the making of values. PostgreSQL only where ENTENTE_TEST_POSTGRES names a server; else a row says that it was not measured.
 */
export async function sqlRows(): Promise<Row[]> {
  const world = worldOn();
  const ties = tieRows(world);
  const lives = lifeRows(world, ties);
  const url = process.env.ENTENTE_TEST_POSTGRES;
  const databases = [await inDuckdb(ties, lives)];
  if (url !== undefined) databases.push(await inPostgres(url, ties, lives));
  try {
    const rows: Row[] = [];
    for (const question of questions) {
      console.error(`bench: in SQL: ${question.name}`);
      rows.push(await questionRow(question, world, databases));
    }
    if (url === undefined)
      rows.push({
        name: 'in SQL over PostgreSQL',
        value: 'not measured: ENTENTE_TEST_POSTGRES names no server',
        floor: '',
      });
    return rows;
  } finally {
    for (const database of databases) await database.close();
  }
}

if (import.meta.url === `file://${process.argv[1]}`)
  for (const { name, value } of await sqlRows()) console.log(`${name}: ${value}`);
