import { scoreSparse } from '../model/sparse.ts';
import { scoreTernary } from '../model/ternary.ts';
import type { Model } from '../model.ts';
import { deprelIndex, uposIndex } from '../names.ts';
import { type Arena, newArena } from './arena.ts';
import { beamParse, type ParseScorer, readTree } from './beam.ts';
import type { ParseInput } from './input.ts';
import { ScoreMemo } from './memo.ts';

/** Indices of the universal tags that the parser's columns count. */
export const uposKinds = {
  verb: uposIndex('VERB'),
  aux: uposIndex('AUX'),
  cconj: uposIndex('CCONJ'),
  punct: uposIndex('PUNCT'),
};

const rootLabel = deprelIndex('root');

/** Room to parse in, kept from sentence to sentence. */
export interface Parser {
  readonly arena: Arena;
  readonly scorer: ParseScorer;
  readonly width: number;
  readonly slack: number;
}

export function newParser(model: Model): Parser {
  const scores = new Float32Array(model.labels.classes);
  const scorer: ParseScorer = {
    moves: (features, count, out) => scoreTernary(model.moves, features, count, out),
    label: (features, count) => {
      scoreSparse(model.labels, features, count, scores);
      return bestLabel(scores, rootLabel);
    },
    memo: new ScoreMemo(),
  };
  return { arena: newArena(), scorer, width: model.beam, slack: model.slack };
}

/** Parses one sentence: heads (-1 for the root) and labels by place in the sentence. */
export function parseSentence(
  parser: Parser,
  input: ParseInput,
  heads: Int32Array,
  labels: Uint8Array,
): void {
  const last = beamParse(parser.arena, input, parser.scorer, parser.width, parser.slack);
  readTree(parser.arena, last, heads, labels, rootLabel);
}

/** The label with the highest score, `root` apart: the parser gives that to the one word without a head. */
function bestLabel(scores: Float32Array, root: number): number {
  let at = root === 0 ? 1 : 0;
  for (let c = 0; c < scores.length; c++) if (scores[c]! > scores[at]! && c !== root) at = c;
  return at;
}
