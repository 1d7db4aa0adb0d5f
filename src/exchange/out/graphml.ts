import { type Attributes, attributesOf, type Net, xml } from './net.ts';

const data = (keys: ReadonlyMap<string, string>, attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => `<data key="${keys.get(name)}">${xml(String(value))}</data>`)
    .join('');

/** A network as GraphML (http://graphml.graphdrawing.org), which Gephi, igraph, NetworkX, visone and yEd read. */
export function toGraphml({ title, nodes, ties, directed }: Net): string {
  const labelled = nodes.map(({ id, label, attributes }) => ({ id, attributes: { label, ...attributes } }));
  const keysOf = (types: ReadonlyMap<string, string>, kind: 'node' | 'edge') => {
    const names = [...types.keys()];
    const keys = new Map(names.map((name, i) => [name, `${kind[0]}${i}`]));
    const lines = names.map(
      name =>
        `  <key id="${keys.get(name)}" for="${kind}" attr.name="${xml(name)}" attr.type="${types.get(name)}"/>`,
    );
    return { keys, lines };
  };
  const node = keysOf(attributesOf(labelled), 'node');
  const edge = keysOf(attributesOf(ties), 'edge');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `  <desc>${xml(title)}</desc>`,
    ...node.lines,
    ...edge.lines,
    `  <graph edgedefault="${directed ? 'directed' : 'undirected'}">`,
    ...labelled.map(
      ({ id, attributes }) => `    <node id="${xml(id)}">${data(node.keys, attributes)}</node>`,
    ),
    ...ties.map(
      ({ a, b, attributes }) =>
        `    <edge source="${xml(a)}" target="${xml(b)}">${data(edge.keys, attributes)}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
