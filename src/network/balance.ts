import type { Finding } from './finding.ts';
import { frustrationOf } from './frustration.ts';
import { degreeAt } from './graph.ts';
import type { Signed } from './signed.ts';
import { balance, triadsOf, weakBalance } from './triads.ts';

/** The balance of a signed network as a finding; the table has the states in the most unbalanced triangles first. */
export function balanceFinding({ graph, positive, negative, ambivalent }: Signed): Finding {
  const { counts, byNode } = triadsOf(graph);
  const frustration = frustrationOf(graph);
  const [friends, oneEnmity, twoEnmities, enemies] = counts;
  const rows = graph.codes
    .map((code, i) => ({ code, i, bad: byNode[i]![1] + byNode[i]![3] }))
    .filter(({ i }) => degreeAt(graph, i) > 0)
    .sort((x, y) => y.bad - x.bad || (x.code < y.code ? -1 : 1));
  return {
    summary: {
      positive,
      negative,
      ambivalent,
      friends,
      oneEnmity,
      twoEnmities,
      enemies,
      balance: balance(counts),
      weakBalance: weakBalance(counts),
      frustrationLeast: frustration.least,
      frustrationMost: frustration.most,
      unfrustrated: frustration.normalised,
    },
    columns: ['state', 'partners', 'balanced', 'unbalanced', 'camp'],
    rows: rows.map(({ code, i, bad }) => [
      code,
      degreeAt(graph, i),
      byNode[i]![0] + byNode[i]![2],
      bad,
      frustration.camp[i]! + 1,
    ]),
  };
}
