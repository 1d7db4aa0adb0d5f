import { closeSync, openSync, writeSync } from 'node:fs';
import { madeUpText } from './corpus.ts';

/** Writes so many short made-up records to a file of JSON Lines, the same at every run; gives the sentences in it. */
export function writeRecords(path: string, records: number, sentencesEach: number): void {
  const file = openSync(path, 'w');
  const stride = 1000;
  for (let from = 0; from < records; from += stride) {
    const count = Math.min(stride, records - from);
    const paragraphs = madeUpText(count * 5, from + 1).split('\n\n');
    const lines = paragraphs.map((paragraph, i) => {
      const text = paragraph
        .split(/(?<=\.) (?=[A-Z])/)
        .slice(0, sentencesEach)
        .join(' ');
      return JSON.stringify({ id: `r${from + i}`, text, published: '2019-05-14' });
    });
    writeSync(file, `${lines.join('\n')}\n`);
  }
  closeSync(file);
}
