import { UndirectedGraph } from 'graphology';
import { type Graph, tiesIn } from './graph.ts';

/** A graph as the algorithms of graphology take it; its nodes are the numbers of ours, as text. */
export function toGraphology(graph: Graph): UndirectedGraph {
  const made = new UndirectedGraph();
  graph.codes.forEach((_, i) => {
    made.addNode(i);
  });
  for (const [i, j, weight] of tiesIn(graph)) made.addEdge(i, j, { weight });
  return made;
}

/** The values of nodes in their order. */
export const inOrder = (values: Readonly<Record<string, number>>, { codes }: Graph): number[] =>
  codes.map((_, i) => values[i] ?? 0);

/** graphology's CommonJS modules are their default export, which their types put one step further in. */
export const exported = <T>(module: { readonly default: T }): T => module as unknown as T;
