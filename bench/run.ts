import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { measure } from 'mitata';
import { packageRoot } from '../src/base/index.ts';
import { readArticle } from '../src/claims/index.ts';
import { analyse, sentenceCount } from '../src/language/index.ts';
import { readPlainArticle } from '../src/reader/index.ts';
import { exampleTexts, madeUpText } from './corpus.ts';
import { growthRows } from './growth.ts';
import { networkRows } from './network.ts';
import { median, runProcess } from './process.ts';
import type { Row } from './row.ts';
import { sqlRows } from './sql.ts';
import { storeRows } from './stores.ts';
import { threadRows } from './threads.ts';
import { worldRows } from './world.ts';

function articleOf(text: string) {
  const article = readPlainArticle(text, { id: 'bench' });
  if (!article.ok) throw new Error(article.message);
  return article.value;
}

/** So many sentences are read before the clock starts, so that the code has been compiled by then. */
const warmUp = 2000;

/** Sentences a second over whole readings (parse, events, claims, verdicts), after warm-up. */
async function readingSpeed(name: string, texts: readonly string[]): Promise<Row> {
  console.error(`measuring: ${name}`);
  const articles = texts.map(articleOf);
  const sentences = articles.reduce((n, { text }) => n + sentenceCount(analyse(text)), 0);
  const round = () => articles.map(article => readArticle(article));
  for (let i = 0; i * sentences < warmUp; i++) round();
  const stats = await measure(round, { min_cpu_time: 3e9 });
  const rate = (nanoseconds: number) => Math.round((sentences / nanoseconds) * 1e9);
  return {
    name: `${name}, quickest round (middle one: ${rate(stats.p50)})`,
    value: `${rate(stats.min)} sentences/s`,
    floor: '≥ 400',
  };
}

async function parsingSpeed(text: string): Promise<Row> {
  const { length } = analyse(text).tokens;
  const stats = await measure(() => analyse(text), { min_cpu_time: 2e9 });
  return {
    name: 'parsing alone, made-up news',
    value: `${Math.round((length / stats.p50) * 1e9)} tokens/s`,
    floor: '',
  };
}

function processRows(name: string, file: string): Row[] {
  const runs = Array.from({ length: 15 }, () => runProcess(['read', file]));
  const seconds = runs.map(run => run.seconds);
  return [
    {
      name: `entente read ${name}, whole process, quickest of ${runs.length} (middle one: ${median(seconds).toFixed(2)} s)`,
      value: `${Math.min(...seconds).toFixed(2)} s`,
      floor: '≤ 0.8 s',
    },
    {
      name: `entente read ${name}, peak memory`,
      value: `${Math.round(median(runs.map(run => run.megabytes)))} MB`,
      floor: '≤ 300 MB',
    },
  ];
}

function startRow(): Row {
  const runs = Array.from({ length: 9 }, () => runProcess(['--help']).seconds);
  return {
    name: `entente --help, whole process, quickest of ${runs.length} (middle one: ${Math.round(1000 * median(runs))} ms)`,
    value: `${Math.round(1000 * Math.min(...runs))} ms`,
    floor: '≤ 150 ms',
  };
}

/** The article that the project started from where the shared sources are there, else an example of its length. */
function seedFile(folder: string): [name: string, file: string] {
  const seed = `${process.env.ENTENTE_SOURCES ?? `${packageRoot}/../shared/sources`}/articles/seed.txt`;
  if (existsSync(seed)) return ['of the seed article', seed];
  const file = join(folder, 'article.txt');
  writeFileSync(file, exampleTexts().join('\n\n'));
  return ['of three examples in one', file];
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  try {
    const rows: Row[] = [
      startRow(),
      ...processRows(...seedFile(folder)),
      await readingSpeed('full reading, examples, one thread', exampleTexts()),
      await readingSpeed('full reading, made-up news, one thread', [madeUpText(1000)]),
      await parsingSpeed(madeUpText(2000)),
      ...threadRows(folder),
      ...(await growthRows()),
      ...(await worldRows()),
      ...(await storeRows()),
      ...(await sqlRows()),
      ...networkRows(),
    ];
    const bytes = readFileSync(`${packageRoot}/model/english.bin`).length;
    rows.push({ name: 'model', value: `${(bytes / 1e6).toFixed(1)} MB`, floor: '≤ 12 MB' });
    for (const { name, value } of rows) console.log(`${value.padStart(22)}  ${name}`);
    writeFileSync(`${packageRoot}/bench/RESULTS.md`, report(rows));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function report(rows: readonly Row[]): string {
  const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  return `# Speed

Made by \`npm run bench\` on ${machine}; shared machines are noisy, which only ever makes
a thing slower: compare numbers of one run only.

| what | measured | asked |
| --- | ---: | ---: |
${rows.map(({ name, value, floor }) => `| ${name} | ${value} | ${floor} |`).join('\n')}
`;
}

await main();
