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

/**
 * Quad class as GDELT's files have it: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
 * Investigations (09) stand in 2 there and protests (14) in 3, where others put them one further.
 */
type Quad = 1 | 2 | 3 | 4;

/** What a code says by itself. */
interface CodeFacts {
  /** Its name, or its root's. */
  readonly name: string;
  readonly quad: Quad;
  /** Goldstein's score, where the table has it. */
  readonly goldstein: number | null;
}

const quadOf = (root: number): Quad => (root <= 5 ? 1 : root <= 9 ? 2 : root <= 14 ? 3 : 4);

/** What is known of a CAMEO code; null for what is none. Scores of single codes come with the event, not from here. */
export function codeFacts(cameo: string): CodeFacts | null {
  const root = /^(?:0[1-9]|1\d|20)\d{0,2}$/.test(cameo) ? Number(cameo.slice(0, 2)) : 0;
  return root === 0 ? null : { name: roots[root - 1]!, quad: quadOf(root), goldstein: null };
}
