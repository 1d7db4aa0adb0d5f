import { fillAtoms, newAtoms, pad } from '../../src/language/model/atoms.ts';
import type { Lexicon } from '../../src/language/model/lexicon.ts';
import { extract } from '../../src/language/model/templates.ts';
import { deprelNames } from '../../src/language/names.ts';
import { arcLabels } from '../../src/language/parse/arc-labels.ts';
import {
  type Arena,
  BELOW,
  BODY,
  FRONT,
  itemSize,
  LEFT,
  MOVE,
  newArena,
  PREVIOUS,
  RIGHT,
  reset,
  SHIFT,
  stateSize,
  TOKEN,
  TOP,
} from '../../src/language/parse/arena.ts';
import { advance, Candidates, scoreMoves } from '../../src/language/parse/beam.ts';
import { type ParseInput, parseInput } from '../../src/language/parse/input.ts';
import { labelTemplates, labelValues } from '../../src/language/parse/labels.ts';
import { Memo } from '../../src/language/parse/memo.ts';
import { moveTemplates, moveValues } from '../../src/language/parse/moves.ts';
import { uposKinds } from '../../src/language/parse/parse.ts';
import type { ParseScorer } from '../../src/language/parse/scorer.ts';
import { type Sure, sureLabel, sureMove } from '../../src/language/parse/sure.ts';
import { bestMove } from './oracle.ts';
import { SparsePerceptron } from './perceptron.ts';
import { TernaryPerceptron } from './ternary-perceptron.ts';
import { randomFrom, type Sentence, shuffled } from './treebank.ts';

/** A sentence with the tags that the parser is to see (from jackknifing) and a tree without crossing arcs. */
export interface ParseExample {
  readonly sentence: Sentence;
  readonly tags: Int32Array;
  readonly heads: Int32Array;
}

export interface ParserModels {
  readonly moves: TernaryPerceptron;
  readonly labels: SparsePerceptron;
}

/** Share of the move templates, and of the label templates, that sit out while a sentence is learnt. */
const moveDropout = 0.1;
const labelDropout = 0.3;

const rootLabel = deprelNames.indexOf('root');

/**
 * Trains moves by the structured perceptron with beam search and updates at the step where the model errs most
 * (max-violation, Huang, Fayong and Guo 2012), and labels by an averaged perceptron on the arcs of the gold way.
 */
export function trainParser(
  examples: readonly ParseExample[],
  inputOf: (example: ParseExample) => ParseInput,
  sure: Sure,
  options: { epochs: number; width: number; seed: number },
  log: (line: string) => void,
): ParserModels {
  const trainer = new ParserTrainer(options.width, options.seed, sure);
  const random = randomFrom(23 + 1000 * options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    trainer.startEpoch();
    for (const example of shuffled(examples, random)) trainer.learn(inputOf(example), example);
    log(`  parser epoch ${epoch + 1}: ${trainer.report()}`);
  }
  return trainer;
}

/** What the parser knows of the words of an example: one room for all, which the next call overwrites. */
export function inputsOf(
  examples: readonly ParseExample[],
  uposOf: Uint8Array,
  lexicon: Lexicon,
): (example: ParseExample) => ParseInput {
  const longest = Math.max(...examples.map(e => e.tags.length));
  const atoms = newAtoms(longest);
  const tags = new Int32Array(longest + 2 * pad);
  return example => {
    const { length } = example.tags;
    fillAtoms(atoms, example.sentence.forms, 0, length, lexicon);
    padTags(tags, example.tags);
    return parseInput(atoms, tags, length, uposOf, uposKinds);
  };
}

function padTags(padded: Int32Array, tags: Int32Array): void {
  padded.fill(-1, 0, pad);
  padded.set(tags, pad);
  padded.fill(-2, pad + tags.length, tags.length + 2 * pad);
}

class ParserTrainer implements ParserModels {
  readonly moves = new TernaryPerceptron(22);
  readonly labels = new SparsePerceptron(deprelNames.length, 20);
  private readonly arena: Arena = newArena();
  private readonly scores = new Float64Array(3);
  private readonly labelScores = new Float32Array(deprelNames.length);
  /** Templates that take part in learning this sentence. */
  private readonly moveMask = new Uint8Array(moveTemplates.count);
  private readonly labelMask = new Uint8Array(labelTemplates.count);
  private readonly random: () => number;
  private counts = { sentences: 0, whole: 0, arcs: 0, labels: 0 };
  private readonly known = new Memo(1 << 12, 3);
  private readonly knownLabels = new Memo(1 << 12, 1);
  /** Remembers by bodies, which are new with each sentence, as weights and masks are. */
  private readonly scorer: ParseScorer;
  private readonly candidates: Candidates;

  constructor(width: number, seed: number, sure: Sure) {
    this.random = randomFrom(41 + 1000 * seed);
    this.scorer = {
      sure,
      moves: (arena, state, input, scores) => this.scoreMoves(arena, state, input, scores),
      label: (arena, head, child, input) => this.chooseLabel(arena, head, child, input),
    };
    this.candidates = new Candidates(width);
  }

  private scoreMoves(arena: Arena, state: number, input: ParseInput, scores: Float64Array): void {
    const at = this.known.find(...bodiesOf(arena, state));
    if (at < 0) {
      const arcs = arcLabels(arena, state, input, this.scorer);
      extract(moveTemplates, moveValues(arena, state, input, arcs), moveFeatures);
      this.moves.score(moveFeatures, thinned(moveFeatures, this.moveMask, moveTemplates.count), scores);
      this.known.values.set(scores, ~at);
    } else for (let m = 0; m < 3; m++) scores[m] = this.known.values[at + m]!;
  }

  private chooseLabel({ items }: Arena, head: number, child: number, input: ParseInput): number {
    const at = this.knownLabels.find(items[head * itemSize + BODY]!, items[child * itemSize + BODY]!);
    if (at >= 0) return this.knownLabels.values[at]!;
    extract(labelTemplates, labelValues(items, head, child, input), labelFeatures);
    const count = thinned(labelFeatures, this.labelMask, labelTemplates.count);
    this.labels.score(labelFeatures, count, this.labelScores);
    const label = bestLabel(this.labelScores, -1);
    this.knownLabels.values[~at] = label;
    return label;
  }

  startEpoch(): void {
    this.counts = { sentences: 0, whole: 0, arcs: 0, labels: 0 };
  }

  report(): string {
    const { sentences, whole, arcs, labels } = this.counts;
    return `${((100 * whole) / sentences).toFixed(2)} % of sentences whole, ${((100 * labels) / arcs).toFixed(2)} % of labels`;
  }

  /** One sentence: beam search beside the gold way, then an update where the best wrong state leads it by most. */
  learn(input: ParseInput, example: ParseExample): void {
    const { heads } = example;
    const { arena } = this;
    for (let t = 0; t < this.moveMask.length; t++) this.moveMask[t] = this.random() < moveDropout ? 0 : 1;
    for (let t = 0; t < this.labelMask.length; t++) this.labelMask[t] = this.random() < labelDropout ? 0 : 1;
    let gold = reset(arena);
    let beam = [gold];
    let worst = -1;
    let pair: [number, number] | null = null;
    const steps = 2 * input.length - 1;
    for (let step = 0; step < steps; step++) {
      const sure = sureMove(this.scorer.sure, arena, gold, input);
      const move = sure >= 0 ? sure : bestMove(arena, gold, heads, input.length);
      const goldScore = this.offerAll(beam, gold, move, input);
      this.learnLabel(gold, move, input, example);
      [beam, gold] = this.advanceAll(gold, move, goldScore, input);
      const rival = beam[0] === gold ? beam[1] : beam[0];
      if (rival === undefined) continue;
      // Until the end only a real lead counts; at the end a margin of 1 is asked of the whole sequence.
      const lead = arena.scores[rival]! - arena.scores[gold]!;
      if (lead > worst && (lead > 0 || step === steps - 1)) {
        worst = lead;
        pair = [gold, rival];
      }
    }
    this.counts.sentences++;
    if (beam[0] === gold) this.counts.whole++;
    if (pair) this.update(pair[0], pair[1], input);
    this.moves.clock++;
  }

  /** Fills the candidates with all moves of the beam; gives the score of the gold move. */
  private offerAll(beam: readonly number[], gold: number, goldMove: number, input: ParseInput): number {
    const { arena, candidates, scores } = this;
    candidates.count = 0;
    let goldScore = Number.NaN;
    for (const state of beam) {
      scoreMoves(arena, state, input, this.scorer, scores);
      const base = arena.scores[state]!;
      for (let move = SHIFT; move <= RIGHT; move++) {
        if (scores[move] !== Number.NEGATIVE_INFINITY) candidates.offer(state, move, base + scores[move]!);
      }
      if (state === gold) goldScore = base + scores[goldMove]!;
    }
    if (!Number.isNaN(goldScore)) return goldScore;
    scoreMoves(arena, gold, input, this.scorer, scores);
    return arena.scores[gold]! + scores[goldMove]!;
  }

  /** The next beam, and the next gold state (the beam's own where it is in it). */
  private advanceAll(
    gold: number,
    goldMove: number,
    goldScore: number,
    input: ParseInput,
  ): [number[], number] {
    const { arena, candidates, scorer } = this;
    const next: number[] = [];
    let nextGold = -1;
    for (let i = 0; i < candidates.count; i++) {
      const [from, move] = [candidates.state[i]!, candidates.move[i]!];
      const state = advance(arena, from, move, candidates.score[i]!, input, scorer);
      if (from === gold && move === goldMove) nextGold = state;
      next.push(state);
    }
    if (nextGold < 0) nextGold = advance(arena, gold, goldMove, goldScore, input, scorer);
    return [next, nextGold];
  }

  private learnLabel(state: number, move: number, input: ParseInput, example: ParseExample): void {
    if (move === SHIFT) return;
    const { states, items } = this.arena;
    const top = states[state * stateSize + TOP]!;
    const head = move === LEFT ? states[state * stateSize + FRONT]! : items[top * itemSize + BELOW]!;
    const token = items[top * itemSize + TOKEN]!;
    const gold = example.sentence.deprels[token]!;
    if (example.heads[token] !== items[head * itemSize + TOKEN] || gold === rootLabel) return;
    if (sureLabel(this.scorer.sure, items, head, top, input) >= 0) return;
    extract(labelTemplates, labelValues(items, head, top, input), labelFeatures);
    const count = thinned(labelFeatures, this.labelMask, labelTemplates.count);
    this.labels.score(labelFeatures, count, this.labelScores);
    const guess = bestLabel(this.labelScores, -1);
    this.counts.arcs++;
    if (guess === gold) this.counts.labels++;
    const rival = guess === gold ? bestLabel(this.labelScores, gold) : guess;
    if (this.labelScores[gold]! - this.labelScores[rival]! < 1) {
      this.labels.update(labelFeatures, count, gold, 1);
      this.labels.update(labelFeatures, count, rival, -1);
    }
    this.labels.clock++;
  }

  /** Rewards the gold way and punishes the rival's, from where they part. */
  private update(gold: number, rival: number, input: ParseInput): void {
    const { states } = this.arena;
    const previous = (state: number) => states[state * stateSize + PREVIOUS]!;
    let [g, r] = [gold, rival];
    while (g !== r && previous(g) >= 0) {
      const [gm, rm] = [states[g * stateSize + MOVE]!, states[r * stateSize + MOVE]!];
      [g, r] = [previous(g), previous(r)];
      this.reward(g, gm, 1, input);
      this.reward(r, rm, -1, input);
    }
  }

  private reward(state: number, move: number, delta: number, input: ParseInput): void {
    if (sureMove(this.scorer.sure, this.arena, state, input) >= 0) return;
    const arcs = arcLabels(this.arena, state, input, this.scorer);
    extract(moveTemplates, moveValues(this.arena, state, input, arcs), moveFeatures);
    this.moves.update(moveFeatures, thinned(moveFeatures, this.moveMask, moveTemplates.count), move, delta);
  }
}

const moveFeatures = new Int32Array(moveTemplates.count);
const labelFeatures = new Int32Array(labelTemplates.count);

/** The bodies of the three items on the stack and of the one at the front of the buffer. */
function bodiesOf({ items, states }: Arena, state: number): [number, number, number, number] {
  const s0 = states[state * stateSize + TOP]! * itemSize;
  const s1 = items[s0 + BELOW]! * itemSize;
  const s2 = items[s1 + BELOW]! * itemSize;
  const b0 = states[state * stateSize + FRONT]! * itemSize;
  return [items[s0 + BODY]!, items[s1 + BODY]!, items[s2 + BODY]!, items[b0 + BODY]!];
}

/** Moves the features of the templates that take part to the front; gives how many they are. */
function thinned(features: Int32Array, mask: Uint8Array, count: number): number {
  let kept = 0;
  for (let t = 0; t < count; t++) if (mask[t]) features[kept++] = features[t]!;
  return kept;
}

function bestLabel(scores: Float32Array, except: number): number {
  let at = except === 0 ? 1 : 0;
  for (let c = 0; c < scores.length; c++) {
    if (c !== except && c !== rootLabel && scores[c]! > scores[at]!) at = c;
  }
  return at;
}
