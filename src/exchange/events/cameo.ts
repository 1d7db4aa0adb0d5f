/** Names of the twenty roots of CAMEO (Schrodt 2012, CAMEO codebook 1.1b3). */
const roots = [
  'Make public statement',
  'Appeal',
  'Express intent to cooperate',
  'Consult',
  'Engage in diplomatic cooperation',
  'Engage in material cooperation',
  'Provide aid',
  'Yield',
  'Investigate',
  'Demand',
  'Disapprove',
  'Reject',
  'Threaten',
  'Protest',
  'Exhibit force posture',
  'Reduce relations',
  'Coerce',
  'Assault',
  'Fight',
  'Use unconventional mass violence',
];

/** Quad class of GDELT: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type Quad = 1 | 2 | 3 | 4;

/** What a code says by itself. */
export interface CodeFacts {
  /** Its name, or its root's. */
  readonly name: string;
  readonly quad: Quad;
  /** Goldstein's score, where the table has it. */
  readonly goldstein: number | null;
}

const quadOf = (root: number): Quad => (root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4);

/** What is known of a CAMEO code; null for what is none. Scores of single codes come with the event, not from here. */
export function codeFacts(cameo: string): CodeFacts | null {
  const root = /^(?:0[1-9]|1\d|20)\d{0,2}$/.test(cameo) ? Number(cameo.slice(0, 2)) : 0;
  return root === 0 ? null : { name: roots[root - 1]!, quad: quadOf(root), goldstein: null };
}
