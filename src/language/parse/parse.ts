import type { Model } from '../model.ts';
import { deprelIndex, uposIndex } from '../names.ts';
import { type Arena, newArena } from './arena.ts';
import { beamParse, readTree } from './beam.ts';
import type { ParseInput } from './input.ts';
import { LabelScorer } from './score-labels.ts';
import { MoveScorer } from './score-moves.ts';
import type { ParseScorer } from './scorer.ts';

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

function newParser(model: Model): Parser {
  const labels = new LabelScorer(model.labels, rootLabel);
  const moves = new MoveScorer(model.moves, () => scorer);
  const scorer: ParseScorer = {
    sure: model.sure,
    moves: (arena, state, input, out) => moves.score(arena, state, input, out),
    label: (arena, head, child, input) => labels.label(arena, head, child, input),
  };
  return { arena: newArena(), scorer, width: model.beam, slack: model.slack };
}

// Room only, of which nothing shows in what is parsed: kept with its model, as it costs more to make than a sentence to parse.
const parsers = new WeakMap<Model, Parser>();

/** The parser of a model. */
export function parserOf(model: Model): Parser {
  let parser = parsers.get(model);
  if (!parser) {
    parser = newParser(model);
    parsers.set(model, parser);
  }
  return parser;
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
