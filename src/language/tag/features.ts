import { type Atoms, pad } from '../model/atoms.ts';
import { compileTemplates, templateLines } from '../model/templates.ts';

/**
 * What a tag is told by. w word, s1..s4 suffix, p1..p3 prefix, x shape, c cluster, k coarse cluster, a class of
 * ambiguity, t tag already chosen; the digit before is the place: 0 the word, 1 and 2 to the right, m and n to the left;
 * first: does it begin the sentence, and how does that use capitals.
 */
const names = templateLines(`
  0w; mw; nw; 1w; 2w; 0s1; 0s2; 0s3; 0s4; ms2; ms3; 1s2; 1s3; 0p1; 0p2; 0p3; 0x; mx; 1x; 0c; mc; 1c; 0k; mk; 1k; 2c
  0a; 1a; 2a; ma; mt; nt; first
`);

/** After Ratnaparkhi (1996) and Collins (2002), with clusters of words (Koo et al. 2008). */
export const tagTemplates = compileTemplates(
  templateLines(`
  0w; mw; 1w; nw; 2w; mw 0w; 0w 1w; mw 1w; 1w 2w; nw mw
  0s1; 0s2; 0s3; 0s4; 0p1; 0p2; 0p3; 0x first; 0x 0s2; 0x 1x; 0x mx; 0x 0c; 0x mt; 0x 0s3 first; 0x first 0c; 0x first mt; 0x 1x first
  ms3; 1s3; mt; mt nt; mt 0w; mt 0s3; mt 1w; mt 1s2; mt nt 0w; mt 0w 1w
  0c; mc; 1c; 2c; 0c 1c; mc 0c; mt 0c; mt 1c; mt nt 0c; 0w 1c; mt 0k 1k; mc 0c 1c; 0c 0s2; 0x 0c mt; 0c ma; 0c 1a
  0a; 0a mt; 0a 1a; mt 0a 1a; 0a 1a 2a; nt mt 0a; 0w 1a; 0w 1s2; ms2 0s3 1s2; 0s2 1s2; 0a 1w; 0a mw; ma 0a 1a; mt 1a; 0w mt 1a; 0s4 0x; 0a 1x
`),
  names,
);

const values = new Int32Array(names.length);

/** The values of the atoms for the word in row `pad + i`; a view that the next call overwrites. */
export function tagValues(a: Atoms, tags: Int32Array, i: number): Int32Array {
  const r = pad + i;
  let n = 0;
  values[n++] = a.word[r]!;
  values[n++] = a.word[r - 1]!;
  values[n++] = a.word[r - 2]!;
  values[n++] = a.word[r + 1]!;
  values[n++] = a.word[r + 2]!;
  values[n++] = a.suffix1[r]!;
  values[n++] = a.suffix2[r]!;
  values[n++] = a.suffix3[r]!;
  values[n++] = a.suffix4[r]!;
  values[n++] = a.suffix2[r - 1]!;
  values[n++] = a.suffix3[r - 1]!;
  values[n++] = a.suffix2[r + 1]!;
  values[n++] = a.suffix3[r + 1]!;
  values[n++] = a.prefix1[r]!;
  values[n++] = a.prefix2[r]!;
  values[n++] = a.prefix3[r]!;
  values[n++] = a.shape[r]!;
  values[n++] = a.shape[r - 1]!;
  values[n++] = a.shape[r + 1]!;
  values[n++] = a.cluster[r]!;
  values[n++] = a.cluster[r - 1]!;
  values[n++] = a.cluster[r + 1]!;
  values[n++] = a.coarse[r]!;
  values[n++] = a.coarse[r - 1]!;
  values[n++] = a.coarse[r + 1]!;
  values[n++] = a.cluster[r + 2]!;
  values[n++] = a.ambiguity[r]!;
  values[n++] = a.ambiguity[r + 1]!;
  values[n++] = a.ambiguity[r + 2]!;
  values[n++] = a.ambiguity[r - 1]!;
  values[n++] = tags[r - 1]!;
  values[n++] = tags[r - 2]!;
  values[n++] = (i === 0 ? 1 : 0) + 2 * a.style;
  return values;
}
