import { compand } from '../../src/language/model/companding.ts';
import { type PackedSparse, printOf, sparseLevels } from '../../src/language/model/sparse.ts';
import { type PackedTernary, shortPrint, ternaryLevels } from '../../src/language/model/ternary.ts';
import type { Feature, Weights } from './weights.ts';

/** Places features in an open-addressed table of the smallest power of two that is at most 60 % full. */
function place(features: readonly Feature[]): (Feature | undefined)[] {
  let slots = 16;
  while (slots * 0.6 < features.length) slots *= 2;
  const table = new Array<Feature | undefined>(slots);
  for (const feature of features) {
    let slot = feature.key & (slots - 1);
    while (table[slot]) slot = (slot + 1) & (slots - 1);
    table[slot] = feature;
  }
  return table;
}

/** The features whose largest weight is greatest, at most `limit` of them; looks twice, so as to hold only these. */
function strongest(all: Weights, limit: number): Feature[] {
  const strength = (f: Feature) => f.weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0);
  let strengths = new Float32Array(1 << 20);
  let count = 0;
  for (const feature of all()) {
    if (count === strengths.length) {
      const grown = new Float32Array(count * 2);
      grown.set(strengths);
      strengths = grown;
    }
    strengths[count++] = strength(feature);
  }
  const sorted = strengths.subarray(0, count).sort();
  const least = count > limit ? sorted[count - limit]! : 0;
  const kept: Feature[] = [];
  for (const feature of all())
    if (Math.fround(strength(feature)) >= least && kept.length < limit) kept.push(feature);
  return kept;
}

/** The weight that one in ten thousand exceeds: beyond it the scale ends. */
function maximum(features: readonly Feature[]): number {
  const all = Float32Array.from(
    features.flatMap(f => f.weights),
    Math.abs,
  ).sort();
  return all[Math.floor(all.length * 0.9999)] || 1;
}

const bits = (table: readonly unknown[]): Uint8Array => {
  const out = new Uint8Array(table.length / 8);
  table.forEach((entry, slot) => {
    if (entry) out[slot >> 3]! |= 1 << (slot & 7);
  });
  return out;
};

/**
 * Quantises, prunes to `limit` features and packs the weights of a tagger or labeller of so many classes. Weights below
 * `least` are left out: half of all, which cost time at every word and change no score for the worse (model/README.md).
 */
export function packSparse(weights: Weights, classes: number, limit: number, least: number): PackedSparse {
  const features = strongest(weights, limit);
  const max = maximum(features);
  const coded: Feature[] = [];
  for (const f of features) {
    const codes = f.weights.map(w => compand(w, max, sparseLevels));
    const kept = codes
      .map((code, i) => (code !== 0 && Math.abs(f.weights[i]!) >= least ? i : -1))
      .filter(i => i >= 0)
      .slice(0, 255);
    if (kept.length > 0)
      coded.push({ key: f.key, classes: kept.map(i => f.classes[i]!), weights: kept.map(i => codes[i]!) });
  }
  const table = place(coded);
  const full = Array.from(table).filter(f => f !== undefined);
  return {
    classes,
    slots: table.length,
    max,
    occupied: bits(Array.from(table)),
    prints: Uint16Array.from(full, f => printOf(f.key)),
    counts: Uint8Array.from(full, f => f.classes.length),
    rows: Uint8Array.from(full.flatMap(f => f.classes.flatMap((c, i) => [c, f.weights[i]! + sparseLevels]))),
  };
}

/** The same for the three classes of the parser's moves. */
export function packTernary(weights: Weights, limit: number): PackedTernary {
  const features = strongest(weights, limit);
  const max = maximum(features);
  const coded: Feature[] = [];
  for (const f of features) {
    const weights = [0, 0, 0];
    f.classes.forEach((c, i) => {
      weights[c] = compand(f.weights[i]!, max, ternaryLevels);
    });
    if (weights.some(w => w !== 0)) coded.push({ key: f.key, classes: [0, 1, 2], weights });
  }
  const table = place(coded);
  const full = Array.from(table).filter(f => f !== undefined);
  const word = (f: Feature) =>
    ((shortPrint(f.key) << 21) |
      (f.weights[0]! + ternaryLevels) |
      ((f.weights[1]! + ternaryLevels) << 7) |
      ((f.weights[2]! + ternaryLevels) << 14)) >>>
    0;
  return { slots: table.length, max, occupied: bits(Array.from(table)), words: Uint32Array.from(full, word) };
}
