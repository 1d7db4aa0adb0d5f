/** Scores tagging, parsing, tokens and sentences against CoNLL-U gold, as the CoNLL 2018 shared task's script does. */
import { type Document, deprelNames, sentenceCount } from '../src/language/index.ts';

/** Shares of 0..1. Token scores are over all tokens, punctuation included, unless the name says otherwise. */
export interface ParseScores {
  readonly tokens: number;
  readonly upos: number;
  readonly xpos: number;
  readonly lemma: number;
  readonly uas: number;
  /** Subtypes cut off, as the CoNLL 2018 script compares relations. */
  readonly las: number;
  /** Whole relations, subtypes included. */
  readonly lasFull: number;
  readonly uasNoPunct: number;
  readonly lasNoPunct: number;
}

const base = deprelNames.map(name => name.split(':', 1)[0]!);
const relation = (doc: Document, t: number): number => (doc.tokens.head[t]! < 0 ? -1 : doc.tokens.deprel[t]!);

/** Compares a reading over gold tokens with the gold (same tokens in both). */
export function scoreGoldTokens(gold: readonly Document[], system: readonly Document[]): ParseScores {
  const hits = { upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0, lasFull: 0, uasNoPunct: 0, lasNoPunct: 0 };
  let tokens = 0;
  let words = 0;
  gold.forEach((g, d) => {
    const s = system[d]!;
    for (let t = 0; t < g.tokens.length; t++) {
      const punct = deprelNames[g.tokens.deprel[t]!] === 'punct';
      const head = g.tokens.head[t] === s.tokens.head[t];
      const [a, b] = [relation(g, t), relation(s, t)];
      const label = head && (a === b || (a >= 0 && b >= 0 && base[a] === base[b]));
      tokens++;
      if (!punct) words++;
      hits.upos += Number(g.tokens.upos[t] === s.tokens.upos[t]);
      hits.xpos += Number(g.tokens.xpos[t] === s.tokens.xpos[t]);
      hits.lemma += Number(g.tokens.lemma[t] === s.tokens.lemma[t] || g.tokens.lemma[t] === '_');
      hits.uas += Number(head);
      hits.las += Number(label);
      hits.lasFull += Number(head && a === b);
      if (!punct) hits.uasNoPunct += Number(head);
      if (!punct) hits.lasNoPunct += Number(label);
    }
  });
  const share = (n: number) => n / tokens;
  return {
    tokens,
    upos: share(hits.upos),
    xpos: share(hits.xpos),
    lemma: share(hits.lemma),
    uas: share(hits.uas),
    las: share(hits.las),
    lasFull: share(hits.lasFull),
    uasNoPunct: hits.uasNoPunct / words,
    lasNoPunct: hits.lasNoPunct / words,
  };
}

/** F1 over spans of characters that are not white space. `tokens` are surfaces, `words` are words of the tree. */
export interface SegmentationScores {
  readonly tokens: number;
  readonly words: number;
  readonly sentences: number;
}

/** Compares segmentations of the same text (white space may differ). */
export function scoreSegmentation(
  gold: readonly Document[],
  system: readonly Document[],
): SegmentationScores {
  const total = { tokens: [0, 0, 0], words: [0, 0, 0], sentences: [0, 0, 0] };
  gold.forEach((g, d) => {
    const [a, b] = [spans(g), spans(system[d]!)];
    for (const key of ['tokens', 'words', 'sentences'] as const) {
      const known = new Set(a[key]);
      total[key][0]! += b[key].filter(span => known.has(span)).length;
      total[key][1]! += a[key].length;
      total[key][2]! += b[key].length;
    }
  });
  const f1 = ([hit, gold, system]: number[]) => (2 * hit!) / (gold! + system!);
  return { tokens: f1(total.tokens), words: f1(total.words), sentences: f1(total.sentences) };
}

function spans(doc: Document): { tokens: string[]; words: string[]; sentences: string[] } {
  const offset = new Int32Array(doc.text.length + 1);
  for (let i = 0; i < doc.text.length; i++) offset[i + 1] = offset[i]! + (/\s/.test(doc.text[i]!) ? 0 : 1);
  const { start, end, joined, length, form } = doc.tokens;
  const tokens: string[] = [];
  const words: string[] = [];
  for (let t = 0; t < length; t++) {
    if (joined[t]) continue;
    let last = t;
    while (joined[last + 1]) last++;
    const surface = `${offset[start[t]!]}-${offset[end[last]!]}`;
    tokens.push(surface);
    // A word of a multiword token counts by its form within the surface, as the shared task aligns them.
    for (let w = t; w <= last; w++)
      words.push(last === t ? surface : `${surface}:${w - t}:${form[w]!.toLowerCase()}`);
  }
  const sentences: string[] = [];
  for (let s = 0; s < sentenceCount(doc); s++) {
    sentences.push(`${offset[start[doc.first[s]!]!]}-${offset[end[doc.first[s + 1]! - 1]!]}`);
  }
  return { tokens, words, sentences };
}
