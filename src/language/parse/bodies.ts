/**
 * Numbers for partly built trees: two items of one sentence get the same number only where they hold the same token with
 * the same arcs below it, made in the same order. What is summed from an item can so be remembered by its number. No
 * number comes twice, so nothing need be forgotten between sentences.
 */
export interface Bodies {
  /** Rows of (a, b, c, number), overwritten freely: a body that is forgotten gets a fresh number. */
  readonly rows: Int32Array;
  count: number;
  sentence: number;
}

const slots = 1 << 12;

export const newBodies = (): Bodies => ({ rows: new Int32Array(4 * slots), count: 0, sentence: 0 });

/** The body of a token of the present sentence without children. */
export const bareBody = (bodies: Bodies, token: number): number =>
  numberOf(bodies, -bodies.sentence, token, -1);

/** The body of a head with one child more; `arc` tells the child's label and side. */
export const bodyWith = (bodies: Bodies, head: number, child: number, arc: number): number =>
  numberOf(bodies, head, child, arc);

function numberOf(bodies: Bodies, a: number, b: number, c: number): number {
  const { rows } = bodies;
  const hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0x2c1b3c6d);
  const at = ((hash ^ (hash >>> 15)) & (slots - 1)) * 4;
  if (rows[at] === a && rows[at + 1] === b && rows[at + 2] === c) return rows[at + 3]!;
  rows[at] = a;
  rows[at + 1] = b;
  rows[at + 2] = c;
  bodies.count = (bodies.count + 1) & 0x3fffffff;
  rows[at + 3] = bodies.count;
  return bodies.count;
}
