/**
 * A tree without crossing arcs: the dependents of arcs that are not projective are lifted to their grandparents, the
 * shortest arcs first, until none is left (Nivre and Nilsson 2005). `heads` holds indices, -1 for the root.
 */
export function projective(heads: Int32Array): Int32Array {
  const out = heads.slice();
  for (let lifted = shortestCrossing(out); lifted >= 0; lifted = shortestCrossing(out)) {
    out[lifted] = out[out[lifted]!]!;
  }
  return out;
}

/** The dependent of the shortest arc over a word that the arc's head does not dominate, or -1. */
function shortestCrossing(heads: Int32Array): number {
  let found = -1;
  let length = Number.POSITIVE_INFINITY;
  for (let d = 0; d < heads.length; d++) {
    const h = heads[d]!;
    if (h < 0 || Math.abs(h - d) >= length) continue;
    for (let between = Math.min(h, d) + 1; between < Math.max(h, d); between++) {
      let above = between;
      while (above >= 0 && above !== h) above = heads[above]!;
      if (above >= 0) continue;
      found = d;
      length = Math.abs(h - d);
      break;
    }
  }
  return found;
}
