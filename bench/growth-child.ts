import { readArticle } from '../src/claims/index.ts';
import { readPlainArticle } from '../src/reader/index.ts';
import { madeUpText } from './corpus.ts';

/** Reads a made-up text of so many characters so many times, and prints the seconds of processor time that each took. */
const [length, runs] = process.argv.slice(2).map(Number);
const unit = madeUpText(10_000);
const text = unit.repeat(Math.ceil(length! / unit.length)).slice(0, length);
for (let run = 0; run < runs!; run++) {
  const before = process.cpuUsage();
  const article = readPlainArticle(text, { id: 'bench' });
  if (!article.ok) throw new Error(article.message);
  readArticle(article.value);
  const { user, system } = process.cpuUsage(before);
  console.log((user + system) / 1e6);
}
