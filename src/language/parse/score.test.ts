import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { fillAtoms, newAtoms, pad } from '../model/atoms.ts';
import { addSparse } from '../model/sparse.ts';
import { extract } from '../model/templates.ts';
import { scoreTernary } from '../model/ternary.ts';
import { loadModel } from '../model.ts';
import { deprelIndex } from '../names.ts';
import { tagSentence } from '../tag/tag.ts';
import { arcLabels } from './arc-labels.ts';
import { newArena } from './arena.ts';
import { beamParse, readTree } from './beam.ts';
import { parseInput } from './input.ts';
import { labelTemplates, labelValues } from './labels.ts';
import { moveTemplates, moveValues } from './moves.ts';
import { parserOf, parseSentence, uposKinds } from './parse.ts';
import type { ParseScorer } from './scorer.ts';

const root = deprelIndex('root');
const model = loadModel();

/** Sums all templates of every state anew: the plain way that the groups and their memory must agree with. */
const plain: ParseScorer = {
  sure: model.sure,
  moves(arena, state, input, out) {
    const features = new Int32Array(moveTemplates.count);
    const arcs = arcLabels(arena, state, input, this);
    extract(moveTemplates, moveValues(arena, state, input, arcs), features);
    scoreTernary(model.moves, features, features.length, out);
  },
  label({ items }, head, child, input) {
    const features = new Int32Array(labelTemplates.count);
    extract(labelTemplates, labelValues(items, head, child, input), features);
    const scores = new Float64Array(model.labels.classes);
    addSparse(model.labels, features, features.length, scores);
    scores[root] = Number.NEGATIVE_INFINITY;
    return scores.indexOf(Math.max(...scores));
  },
};

const text = `
Peru and Ghana opened embassies in each other's capitals in 1974, and a week later both sent ambassadors. "We never left,"
the minister, who had flown in from Oslo (via Malta), told reporters on Monday. Is it the first such visit? Officials denied
that the consulate in Suva would close, but an aide said that it might be moved to the port, where rents are lower.
Kenya severed ties in 1983; they were restored after talks that lasted for months, the fifth time that they had been.
NEPAL RECALLS ITS ENVOY
The two sides, whose trade has doubled since then, agreed to exchange students, nurses and, in time, military attaches.
`;

test('sums by parts, remembered, choose the same trees as sums over all templates', () => {
  const { first, tokens } = analyse(text.repeat(3));
  const parser = parserOf(model);
  for (let s = 0; s + 1 < first.length; s++) {
    const [from, to] = [first[s]!, first[s + 1]!];
    const length = to - from;
    const [atoms, tags] = [newAtoms(length), new Int32Array(length + 2 * pad)];
    fillAtoms(atoms, tokens.form, from, to, model.lexicon);
    tagSentence(model, atoms, length, tags);
    const input = parseInput(atoms, tags, length, model.upos, uposKinds);
    const [heads, labels] = [new Int32Array(length), new Uint8Array(length)];
    parseSentence(parser, input, heads, labels);
    const arena = newArena();
    const [plainHeads, plainLabels] = [new Int32Array(length), new Uint8Array(length)];
    const last = beamParse(arena, input, plain, model.beam, model.slack);
    readTree(arena, last, plainHeads, plainLabels, root);
    expect([...heads]).toEqual([...plainHeads]);
    expect([...labels]).toEqual([...plainLabels]);
  }
});
