import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokersIn } from './brokers.ts';
import { centralitiesOf } from './centrality.ts';
import { communitiesOf } from './communities.ts';
import { ranks } from './finding.ts';
import { type Edge, graphOf, tieCount, tiesIn, withTie } from './graph.ts';
import { karateClub } from './karate.ts';

const star = graphOf(
  ['A', 'B', 'C', 'D', 'E'],
  [
    ['A', 'B'],
    ['A', 'C'],
    ['A', 'D'],
    ['A', 'E'],
  ],
);

const edges = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
    .map(([i, j]): Edge => [`N${i}`, `N${j}`]),
  { maxLength: 40 },
);
const nodes = Array.from({ length: 10 }, (_, i) => `N${i}`);

describe('a graph', () => {
  test('has every tie once, whatever was put in', () => {
    fc.assert(
      fc.property(edges, list => {
        const graph = graphOf(nodes, list);
        const wanted = new Set(list.filter(([a, b]) => a !== b).map(([a, b]) => [a, b].sort().join()));
        const found = [...tiesIn(graph)].map(([i, j]) => [nodes[i], nodes[j]].sort().join());
        expect(found).toHaveLength(wanted.size);
        expect(new Set(found)).toEqual(wanted);
      }),
    );
  });

  test('takes one tie more', () => {
    expect(tieCount(withTie(star, ['B', 'C']))).toBe(5);
    expect(tieCount(withTie(star, ['A', 'B']))).toBe(4);
  });
});

describe('centralities', () => {
  test('of a star: its middle is between all', () => {
    const { betweenness, closeness } = centralitiesOf(star);
    expect(betweenness).toEqual([1, 0, 0, 0, 0]);
    expect(closeness[0]).toBe(1);
    expect(closeness[1]).toBeCloseTo(4 / 7);
  });

  test('of the karate club are those that NetworkX gives', () => {
    const { betweenness, closeness, eigenvector, pagerank } = centralitiesOf(karateClub());
    expect(betweenness[0]).toBeCloseTo(0.437635, 5);
    expect(betweenness[33]).toBeCloseTo(0.304075, 5);
    expect(closeness[0]).toBeCloseTo(0.568966, 5);
    expect(eigenvector[33]).toBeCloseTo(0.373363, 4);
    expect(eigenvector[11]).toBeCloseTo(0.052856, 4);
    expect(pagerank[33]).toBeCloseTo(0.100918, 4);
  });

  test('of nothing are nothing', () => {
    const none = centralitiesOf(graphOf(['A', 'B', 'C'], []));
    for (const values of Object.values(none)) expect(values).toEqual([0, 0, 0]);
    expect(centralitiesOf(graphOf([], [])).betweenness).toEqual([]);
  });
});

describe('brokers', () => {
  test('the middle of a star is as free as can be, its ends are bound to it', () => {
    const [middle, end] = brokersIn(star);
    expect(middle).toMatchObject({ constraint: 0.25, effectiveSize: 4 });
    expect(end).toMatchObject({ constraint: 1, effectiveSize: 1 });
  });

  test('of the karate club are those that NetworkX gives', () => {
    const found = brokersIn(karateClub());
    expect(found[0]!.constraint).toBeCloseTo(0.155423, 5);
    expect(found[33]!.constraint).toBeCloseTo(0.156419, 5);
    expect(found[0]!.effectiveSize).toBeCloseTo(13.75, 5);
    expect(found[33]!.effectiveSize).toBeCloseTo(15.235294, 5);
  });

  test('who has no partners brokers nothing', () => {
    expect(brokersIn(graphOf(['A'], []))).toEqual([
      { code: 'A', degree: 0, constraint: null, effectiveSize: null },
    ]);
  });
});

describe('communities', () => {
  test('two cliques joined by one tie are two communities', () => {
    const clique = (names: string[]): Edge[] =>
      names.flatMap((a, i) => names.slice(i + 1).map((b): Edge => [a, b]));
    const graph = graphOf([...'ABCDEFGHZ'], [...clique([...'ABCD']), ...clique([...'EFGH']), ['D', 'E']]);
    const { groups, modularity } = communitiesOf(graph);
    expect(groups).toEqual([[...'ABCD'], [...'EFGH']]);
    // By hand: 12 of 13 ties within, each side with 13 of the 26 ends of ties.
    expect(modularity).toBeCloseTo(12 / 13 - 2 * 0.25, 6);
  });

  test('of the karate club are as good as the best known parting, the same in every run', () => {
    const found = communitiesOf(karateClub());
    expect(found.modularity).toBeGreaterThan(0.4);
    expect(found.modularity).toBeLessThanOrEqual(0.4198);
    expect(communitiesOf(karateClub())).toEqual(found);
  });
});

test('equal values share a rank', () => {
  expect(ranks([5, 9, 9, 1])).toEqual([3, 1, 1, 4]);
});
