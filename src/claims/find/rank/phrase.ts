import { uposIs, xpos } from '../../../language/index.ts';
import type { Match } from '../pattern.ts';
import type { Scene } from '../scene.ts';
import { clauseEnd } from '../standing.ts';

const breaks = ['VERB', 'ADP', 'AUX', 'CCONJ', 'PRON', 'SCONJ'] as const;

/** Do the words between a number and its noun belong to one noun phrase? */
export function onePhrase(scene: Scene, first: number, noun: number): boolean {
  for (let token = first + 1; token < noun; token++) {
    if (scene.mentions.at(token)) continue;
    if (breaks.some(tag => uposIs(scene.doc, token, tag))) return false;
    if (uposIs(scene.doc, token, 'PUNCT') && !/^[-'’.]$/.test(scene.words[token]!)) return false;
  }
  return true;
}

/** The last token of a noun phrase with the clause that follows it. */
export const phraseEnd = (scene: Scene, noun: number): number => Math.max(noun, clauseEnd(scene, noun));

/** "one of the first states", "third countries": no single one is meant. */
export function isOneOfMany(scene: Scene, { first }: Match, noun: number): boolean {
  if (/^NNP?S$/.test(xpos(scene.doc, noun))) return true;
  const before = scene.words.slice(Math.max(scene.from, first - 4), first).join(' ');
  return /\b(one|among|some) (of )?(the )?(very )?$/.test(`${before} `);
}
