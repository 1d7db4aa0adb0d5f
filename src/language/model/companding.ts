/** Weights as small integers on a logarithmic scale: near zero finely, far from it coarsely (like μ-law in speech). */

const mu = 30;

/** Encodes w in [-max, max] as an integer in [-levels, levels]. */
export function compand(w: number, max: number, levels: number): number {
  const share = Math.min(1, Math.abs(w) / max);
  return Math.sign(w) * Math.round((levels * Math.log1p(mu * share)) / Math.log1p(mu));
}

/** Decoding table: entry q + levels is the weight of the code q. */
export function expansion(max: number, levels: number): Float32Array {
  return Float32Array.from({ length: 2 * levels + 1 }, (_, i) => {
    const q = i - levels;
    return (Math.sign(q) * max * Math.expm1((Math.abs(q) / levels) * Math.log1p(mu))) / mu;
  });
}
