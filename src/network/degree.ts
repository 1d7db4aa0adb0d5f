import { byValue, type Finding, mean } from './finding.ts';
import { meaningOf, type TieSet } from './ties.ts';

/** How many partners a state has: surely, and at most. For missions also how many it sends and receives. */
export interface Degree {
  readonly code: string;
  readonly least: number;
  readonly most: number;
  readonly sent: number;
  readonly received: number;
}

/**
 * The degree of every state (Freeman 1979, Centrality in social networks, Social Networks 1: 215-239), between the ties
 * that surely held and those that may have.
 */
export function degreesIn({ codes, sure, possible }: TieSet): Degree[] {
  const counts = new Map(
    codes.map(code => [code, { least: new Set<string>(), most: new Set<string>(), sent: 0, received: 0 }]),
  );
  for (const [ties, certain] of [
    [sure, true],
    [possible, false],
  ] as const)
    for (const { a, b } of ties) {
      const [from, to] = [counts.get(a)!, counts.get(b)!];
      from.most.add(b);
      to.most.add(a);
      if (!certain) continue;
      from.least.add(b);
      to.least.add(a);
      from.sent++;
      to.received++;
    }
  return codes.map(code => {
    const { least, most, sent, received } = counts.get(code)!;
    return { code, least: least.size, most: most.size, sent, received };
  });
}

/** The degrees as a finding, with the density of the network: ties over possible ties (Wasserman and Faust 1994, ch. 4). */
export function degreeFinding(ties: TieSet): Finding {
  const degrees = degreesIn(ties).sort(byValue(({ least }) => least));
  const n = ties.codes.length;
  const pairs = (n * (n - 1)) / 2;
  const { directed } = meaningOf[ties.kind];
  const sum = degrees.reduce((total, { least }) => total + least, 0) / 2;
  return {
    summary: {
      states: n,
      ties: sum,
      density: pairs === 0 ? 0 : sum / pairs,
      meanDegree: mean(degrees.map(({ least }) => least)),
    },
    columns: ['state', 'partners', 'atMost', ...(directed ? ['sent', 'received'] : [])],
    rows: degrees.map(({ code, least, most, sent, received }) => [
      code,
      least,
      most,
      ...(directed ? [sent, received] : []),
    ]),
  };
}
