import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../src/base/index.ts';
import {
  type Entry,
  fold,
  foldClearly,
  type Log,
  loadRecord,
  type World,
  worldOn,
} from '../src/record/index.ts';
import { dayOf, isoOfDay } from '../src/time/index.ts';
import { median } from './process.ts';
import { quickest } from './quickest.ts';
import type { Row } from './row.ts';

const micro = (nanoseconds: number): string => `${(nanoseconds / 1e3).toFixed(nanoseconds < 1e4 ? 2 : 0)} µs`;
const milli = (nanoseconds: number): string => `${(nanoseconds / 1e6).toFixed(1)} ms`;

/** Milliseconds of processor time, in a new process, from the file on disk to the first answer; the code is loaded. */
function readyTimes(): number[] {
  const script = `
    import { worldOn } from ${JSON.stringify(pathToFileURL(`${packageRoot}/dist/index.js`).href)};
    const begin = process.cpuUsage();
    worldOn('2024-02-14').status('KOR', 'CUB').answer;
    const { user, system } = process.cpuUsage(begin);
    console.log((user + system) / 1000);`;
  console.error('bench: the record ready in a new process');
  return Array.from({ length: 9 }, () => {
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    if (child.status !== 0) throw new Error(`The record cannot be read from dist/: ${child.stderr}`);
    return Number(child.stdout);
  });
}

/** Questions to both folds: the fast one first. */
async function questionRows(fast: World, clear: World): Promise<Row[]> {
  console.error('bench: questions to the record');
  const days = Array.from({ length: 512 }, (_, i) => dayOf(1950, 1, 1) + i * 53);
  let turn = 0;
  const day = (): number => days[turn++ & 511]!;
  const status = (world: World) => quickest(() => world.statusOn('relations', 'KOR', 'CUB', day()).answer);
  const partners = (world: World) =>
    quickest(() => world.partners('KOR', 'relations', { on: '2024-02-14' }).length);
  const ordinal = (world: World) => quickest(() => world.ordinalOf('KOR', 'CUB').readings.length);
  const years = Array.from({ length: 210 }, (_, i) => dayOf(1816 + i, 12, 31));
  const [quick, slow] = [await status(fast), await status(clear)];
  const [quickPartners, slowPartners] = [await partners(fast), await partners(clear)];
  const [quickPlace, slowPlace] = [await ordinal(fast), await ordinal(clear)];
  const degrees = await quickest(() => fast.degrees(years));
  return [
    { name: `status of a pair (clear fold: ${micro(slow)})`, value: micro(quick), floor: '≤ 2 µs' },
    {
      name: `partners on a date (clear fold: ${micro(slowPartners)})`,
      value: micro(quickPartners),
      floor: '≤ 20 µs',
    },
    {
      name: `place among the partners (clear fold: ${micro(slowPlace)})`,
      value: micro(quickPlace),
      floor: '',
    },
    { name: 'degree of every state for each year 1816–2025', value: milli(degrees), floor: '≤ 100 ms' },
  ];
}

/** A log in which each of some pairs was written down and put right again and again: so many versions of each. */
function versionsOf(versions: number): Log {
  const keys = Math.max(4, 4000 / versions);
  const written = (key: number, version: number): Entry => ({
    id: `${key}/${version}`,
    kind: 'relations-established',
    parties: ['AAA', `B${key}`],
    date: isoOfDay(dayOf(1950, 1, 1) + version),
    source: 'one',
    locator: '',
    recordedAt: isoOfDay(dayOf(2000, 1, 1) + version),
  });
  const takenBack = (key: number, version: number): Entry => ({
    ...written(key, version),
    id: `${key}/${version}/back`,
    retracts: `${key}/${version - 1}`,
    asserts: false,
  });
  const entries: Entry[] = [];
  for (let version = 0; version < versions; version++)
    for (let key = 0; key < keys; key++) {
      entries.push(written(key, version));
      if (version > 0) entries.push(takenBack(key, version));
    }
  return { entries, coverage: [] };
}

/** One pair as known on a day amid its versions: by folding what was known (naive), and by the index of lifespans. */
async function knownRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const versions of [1, 10, 100, 1000]) {
    console.error(`bench: as known on a day, ${versions} versions`);
    const log = versionsOf(versions);
    const known = isoOfDay(dayOf(2000, 1, 1) + Math.floor(versions / 2));
    const ask = (world: World): string => world.status('AAA', 'B1', 'relations', { on: '1953' }).answer;
    if (ask(fold(log, { known })) !== ask(foldClearly(log, { known }))) throw new Error('The folds differ.');
    const naive = await quickest(() => ask(foldClearly(log, { known })));
    const indexed = await quickest(() => ask(fold(log, { known })));
    rows.push({
      name: `as known on a day, ${versions} version${versions > 1 ? 's' : ''} a key (naive: ${micro(naive)})`,
      value: micro(indexed),
      floor: '',
    });
  }
  return rows;
}

/** The speed of the record in memory. Needs `npm run build` for the time to the first answer. */
export async function worldRows(): Promise<Row[]> {
  const ready = readyTimes();
  const clear = foldClearly(loadRecord(), { polities: worldOn().polities });
  return [
    {
      name: `base record ready, processor time, quickest of ${ready.length} (middle one: ${Math.round(median(ready))} ms)`,
      value: `${Math.round(Math.min(...ready))} ms`,
      floor: '≤ 120 ms',
    },
    ...(await questionRows(worldOn(), clear)),
    ...(await knownRows()),
  ];
}
