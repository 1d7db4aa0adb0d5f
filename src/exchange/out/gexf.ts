import type { Net } from './net.ts';

/** Control characters that XML 1.0 does not allow; the writer escapes all else. */
const clean = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

/** A network as GEXF, the form of Gephi (https://gexf.net), by graphology's writer. */
export async function toGexf({ title, nodes, ties, directed }: Net): Promise<string> {
  const [{ DirectedGraph, UndirectedGraph }, gexf] = await Promise.all([
    import('graphology'),
    import('graphology-gexf'),
  ]);
  const graph = directed ? new DirectedGraph() : new UndirectedGraph();
  for (const { id, label, attributes } of nodes) graph.addNode(id, { label: clean(label), ...attributes });
  for (const { a, b, attributes } of ties) graph.mergeEdge(a, b, attributes);
  const write = gexf.write ?? (gexf as unknown as { default: { write: typeof gexf.write } }).default.write;
  return `${write(graph, { meta: { creator: 'entente', description: clean(title) } } as never)}\n`;
}
