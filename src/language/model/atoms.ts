import { isLetter, isUpper } from '../tokenise/chars.ts';
import { hashSlice, mix } from './hash.ts';
import { findWord, type Lexicon } from './lexicon.ts';

/** Columns of integers about the words of one sentence, from which features are mixed. Padded on both sides. */
export interface Atoms {
  capacity: number;
  /** Hash of the form in lower case with digits as 0; one value for all rare words. */
  word: Int32Array;
  suffix1: Int32Array;
  suffix2: Int32Array;
  suffix3: Int32Array;
  suffix4: Int32Array;
  prefix1: Int32Array;
  prefix2: Int32Array;
  prefix3: Int32Array;
  /** Capitals, digits and signs as a pattern. */
  shape: Int32Array;
  /** The word's cluster, and coarser groups of it. */
  cluster: Int32Array;
  coarse: Int32Array;
  ambiguity: Int32Array;
  /** How the sentence uses capitals. */
  style: number;
}

/** How many rows of padding stand before the first word and after the last. */
export const pad = 4;

export function newAtoms(capacity: number): Atoms {
  const column = () => new Int32Array(capacity + 2 * pad);
  return {
    capacity,
    word: column(),
    suffix1: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    prefix1: column(),
    prefix2: column(),
    prefix3: column(),
    shape: column(),
    cluster: column(),
    coarse: column(),
    ambiguity: column(),
    style: 0,
  };
}

/** Fills the atoms of the words forms[from..to); row `pad + i` is word `from + i`. */
export function fillAtoms(
  atoms: Atoms,
  forms: readonly string[],
  from: number,
  to: number,
  lexicon: Lexicon,
): void {
  for (let row = 0; row < pad; row++) blank(atoms, row, -1 - row);
  atoms.style = styleOf(forms, from, to);
  const shouted = atoms.style === styles.capitals;
  for (let t = from; t < to; t++) fillWord(atoms, pad + t - from, forms[t]!, lexicon, shouted);
  for (let row = 0; row < pad; row++) blank(atoms, pad + to - from + row, -11 - row);
}

function blank(atoms: Atoms, row: number, mark: number): void {
  atoms.word[row] = mark;
  atoms.suffix1[row] = atoms.suffix2[row] = atoms.suffix3[row] = atoms.suffix4[row] = mark;
  atoms.prefix1[row] = atoms.prefix2[row] = atoms.prefix3[row] = mark;
  atoms.shape[row] = mark;
  atoms.cluster[row] = atoms.coarse[row] = atoms.ambiguity[row] = mark;
}

/** Stands for all words that the lexicon does not know well. */
const rare = 0x51ed270b;

const styles = { plain: 0, capitals: 1, title: 2, lower: 3 } as const;

/** How a sentence uses capitals: throughout, on most words as in a title, nowhere, or as usual. */
function styleOf(forms: readonly string[], from: number, to: number): number {
  let words = 0;
  let initial = 0;
  let whole = 0;
  for (let t = from; t < to; t++) {
    const form = forms[t]!;
    if (form.length < 2 || !isLetter(form, 0)) continue;
    words++;
    if (!isUpper(form, 0)) continue;
    initial++;
    if (isUpper(form, 1)) whole++;
  }
  if (words > 1 && whole > words * 0.8) return styles.capitals;
  if (words > 3 && initial > words * 0.65) return styles.title;
  return words > 3 && initial === 0 ? styles.lower : styles.plain;
}

const digits = /\d/g;
const longest = 100;

/** The form as the lexicon knows it: lower case, digits as 0, curly apostrophes straight. */
export const normalForm = (form: string): string =>
  form.slice(0, longest).toLowerCase().replace(digits, '0').replace('’', "'");

function fillWord(atoms: Atoms, row: number, form: string, lexicon: Lexicon, shouted: boolean): void {
  const lower = normalForm(form);
  const n = lower.length;
  const hash = hashSlice(lower, 0, n);
  atoms.suffix1[row] = hashSlice(lower, n - 1, n);
  atoms.suffix2[row] = hashSlice(lower, Math.max(0, n - 2), n);
  atoms.suffix3[row] = hashSlice(lower, Math.max(0, n - 3), n);
  atoms.suffix4[row] = hashSlice(lower, Math.max(0, n - 4), n);
  atoms.prefix1[row] = hashSlice(lower, 0, Math.min(n, 1));
  atoms.prefix2[row] = hashSlice(lower, 0, Math.min(n, 2));
  atoms.prefix3[row] = hashSlice(lower, 0, Math.min(n, 3));
  atoms.shape[row] = shapeOf(form, shouted);
  const slot = findWord(lexicon, hash);
  // A word seen less than four times in training is told by its shape, ending and cluster alone.
  atoms.word[row] = slot >= 0 && lexicon.ambiguity[slot] !== 0 ? hash : rare;
  atoms.cluster[row] = slot < 0 ? 0 : lexicon.cluster[slot]!;
  atoms.coarse[row] = slot < 0 ? 0 : lexicon.cluster[slot]! >> 4;
  atoms.ambiguity[row] = slot < 0 ? 0 : lexicon.ambiguity[slot]!;
}

/** Classes of characters with repeats run together: "U.S." → X.X., "Tae-yul" → Xx-x, "1990s" → 9x. */
function shapeOf(form: string, shouted: boolean): number {
  let h = shouted ? 7 : 1;
  let last = 0;
  let count = 0;
  for (let i = 0; i < form.length && i < 24; i++) {
    const kind = kindOf(form.charCodeAt(i));
    if (kind === last) {
      if (++count > 2) continue;
    } else count = 1;
    last = kind;
    h = mix(h, kind);
  }
  return h;
}

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  if (code < 128) return code;
  if (code >= 0xc0 && code < 0x250)
    return String.fromCharCode(code).toLowerCase() === String.fromCharCode(code) ? 1 : 2;
  return code < 0x2000 ? 4 : code < 0x2100 ? code : 5;
}
