import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageRoot } from '../../src/base/index.ts';

const words = z.array(z.string().min(1)).min(1);
const File = z.strictObject({
  lines: words,
  lists: words,
  starts: words,
  phrases: words,
  labels: words,
  sections: words,
  languages: words,
  bylines: words,
});

/** Packs lexicon/furniture.yaml: each list in lower case, without doubles. */
export function compile(): z.infer<typeof File> {
  const file = File.parse(parse(readFileSync(`${packageRoot}/lexicon/furniture.yaml`, 'utf8')));
  const packed = Object.entries(file).map(([name, list]) => [
    name,
    [...new Set(list.map(w => w.toLowerCase()))],
  ]);
  return Object.fromEntries(packed) as z.infer<typeof File>;
}
