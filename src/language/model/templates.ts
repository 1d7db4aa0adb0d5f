import { mix } from './hash.ts';

/** Feature templates compiled to indices: each template is up to four atoms whose values are mixed into one hash. */
export interface Templates {
  readonly count: number;
  /** Four atom indices a template, -1 where there are fewer. */
  readonly atoms: Int16Array;
  /** A seed a template, so that no two templates share hashes. */
  readonly seeds: Int32Array;
}

/** Compiles lines of atom names ("s0w s0p b0w") against the list of atoms. Throws on an unknown name: a fault of ours. */
export function compileTemplates(lines: readonly string[], names: readonly string[]): Templates {
  const atoms = new Int16Array(lines.length * 4).fill(-1);
  const seeds = new Int32Array(lines.length);
  lines.forEach((line, t) => {
    line.split(' ').forEach((name, i) => {
      const index = names.indexOf(name);
      if (index < 0 || i > 3) throw new Error(`compileTemplates: bad atom "${name}" in "${line}"`);
      atoms[t * 4 + i] = index;
    });
    seeds[t] = mix(Math.imul(t + 1, 0x3c6ef35f), t);
  });
  return { count: lines.length, atoms, seeds };
}

/** The templates for which `test` holds of their atoms (indices), with the seeds that they have among all. */
export function selectTemplates(all: Templates, test: (atoms: readonly number[]) => boolean): Templates {
  const chosen = Array.from({ length: all.count }, (_, t) => t).filter(t =>
    test(Array.from(all.atoms.subarray(t * 4, t * 4 + 4)).filter(atom => atom >= 0)),
  );
  return {
    count: chosen.length,
    atoms: Int16Array.from(chosen.flatMap(t => Array.from(all.atoms.subarray(t * 4, t * 4 + 4)))),
    seeds: Int32Array.from(chosen, t => all.seeds[t]!),
  };
}

/**
 * Writes one hash a template to `out`, from the values of the atoms. The steps of `mix` and `finish` stand here again,
 * written out: this is the innermost loop of all.
 */
export function extract(templates: Templates, values: Int32Array, out: Int32Array): void {
  const { count, atoms, seeds } = templates;
  for (let t = 0, at = 0; t < count; t++, at += 4) {
    let h = Math.imul(seeds[t]! ^ values[atoms[at]!]!, 0x9e3779b1);
    h ^= h >>> 15;
    let next = atoms[at + 1]!;
    if (next >= 0) {
      h = Math.imul(h ^ values[next]!, 0x9e3779b1);
      h ^= h >>> 15;
      next = atoms[at + 2]!;
      if (next >= 0) {
        h = Math.imul(h ^ values[next]!, 0x9e3779b1);
        h ^= h >>> 15;
        next = atoms[at + 3]!;
        if (next >= 0) {
          h = Math.imul(h ^ values[next]!, 0x9e3779b1);
          h ^= h >>> 15;
        }
      }
    }
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    out[t] = h ^ (h >>> 13);
  }
}

/** Splits a block of text into template lines. */
export const templateLines = (block: string): string[] =>
  block
    .split(/[\n;]/)
    .map(line => line.trim().replace(/\s+/g, ' '))
    .filter(line => line !== '');
