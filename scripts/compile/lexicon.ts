import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageRoot } from '../../src/base/index.ts';
import {
  EchoFile,
  type Frame,
  FrameFile,
  HedgeFile,
  KindCodes,
  type Lexicon,
  ModalityFile,
  NounClass,
} from '../../src/reader/events/lexicon-schema.ts';

const folder = `${packageRoot}/lexicon`;

const load = <T>(file: string, shape: z.ZodType<T>): T => {
  const found = shape.safeParse(parse(readFileSync(`${folder}/${file}`, 'utf8')));
  if (!found.success) throw new Error(`lexicon/${file}: ${z.prettifyError(found.error)}`);
  return found.data;
};

const expand = (
  words: readonly string[],
  lists: Readonly<Record<string, readonly string[]>>,
  where: string,
): string[] =>
  words.flatMap(word => {
    if (!word.startsWith('$')) return [word];
    const list = lists[word.slice(1)];
    if (!list) throw new Error(`${where}: there is no list called ${word}`);
    return list;
  });

/** The frames of one file, with `$list` replaced by the words of the list. */
function framesOf(file: string): Frame[] {
  const { verbs = {}, nouns = {}, frames } = load(`events/${file}`, FrameFile);
  return frames.map(frame => ({
    ...frame,
    ...(frame.verbs && {
      verbs: [...new Set(expand(frame.verbs, verbs, `lexicon/events/${file}, ${frame.id}`))],
    }),
    ...(frame.nouns && {
      nouns: [...new Set(expand(frame.nouns, nouns, `lexicon/events/${file}, ${frame.id}`))],
    }),
  }));
}

/** lexicon/*.yaml as one checked value: compiled/lexicon.json. Throws, naming the file, where a file is not as it should be. */
export function compile(): Lexicon {
  const files = readdirSync(`${folder}/events`).filter(file => file.endsWith('.yaml'));
  return {
    classes: load('words.yaml', z.record(z.string(), NounClass)),
    frames: files.sort().flatMap(framesOf),
    modality: load('modality.yaml', ModalityFile),
    kinds: load('kinds.yaml', KindCodes),
    hedges: load('hedges.yaml', HedgeFile).hedges,
    echoes: load('echoes.yaml', EchoFile),
  };
}
