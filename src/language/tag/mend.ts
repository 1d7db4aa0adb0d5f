import { deprelIndex, uposIndex, xposIndex } from '../names.ts';

interface Mending {
  readonly deprel: number;
  readonly from: number;
  readonly form: string | null;
  readonly upos: number;
  readonly xpos: number;
}

const mending = (
  deprel: string,
  from: string,
  upos: string,
  xpos: string,
  form: string | null = null,
): Mending => ({
  deprel: deprelIndex(deprel),
  from: uposIndex(from),
  form,
  upos: uposIndex(upos),
  xpos: xposIndex(xpos),
});

/** Tags that the tree shows to be wrong: each of these is right more often than not on the dev parts. */
const mendings: readonly Mending[] = [
  mending('compound:prt', 'ADV', 'ADP', 'RP'),
  mending('amod', 'NOUN', 'ADJ', 'JJ'),
  mending('det', 'PRON', 'DET', 'DT'),
  mending('case', 'SCONJ', 'ADP', 'IN'),
  mending('nummod', 'NOUN', 'NUM', 'CD'),
  mending('mark', 'ADP', 'PART', 'TO', 'to'),
];

/** The mending that a word's relation asks of its tag, or undefined where tag and tree agree. */
export function mendedTag(
  form: string,
  upos: number,
  deprel: number,
): { upos: number; xpos: number } | undefined {
  return mendings.find(
    m => m.deprel === deprel && m.from === upos && (m.form === null || m.form === form.toLowerCase()),
  );
}
