import { deprelIndex, uposIndex, xposIndex } from '../names.ts';

const [amod, cc, conj, object] = ['amod', 'cc', 'conj', 'obj'].map(deprelIndex);
const [verb, noun] = [uposIndex('VERB'), uposIndex('NOUN')];
const [past, participle] = [xposIndex('VBD'), xposIndex('VBN')];

/** The columns of one sentence; heads are places in it, -1 for the root. */
interface Sentence {
  readonly heads: Int32Array;
  readonly deprels: Uint8Array;
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
}

/** Is the word a participle right after "and", before a noun that was joined to an act of the past? */
function isSecondVerb({ heads, deprels, upos, xpos }: Sentence, word: number): boolean {
  if (deprels[word] !== amod || xpos[word] !== participle || word === 0) return false;
  const at = heads[word]!;
  if (at <= word || upos[at] !== noun || deprels[at] !== conj) return false;
  const first = heads[at]!;
  if (first >= word || first < 0 || xpos[first] !== past) return false;
  return deprels[word - 1] === cc && heads[word - 1] === at;
}

/**
 * "Panama broke with Taiwan and established relations": a noun is not joined to a verb, so that the participle before it
 * is the verb and the noun its object. Changes the columns in place.
 */
export function giveSecondVerb(sentence: Sentence): void {
  const { heads, deprels, upos, xpos } = sentence;
  for (let word = 1; word < heads.length; word++) {
    if (!isSecondVerb(sentence, word)) continue;
    const thing = heads[word]!;
    heads[word] = heads[thing]!;
    deprels[word] = conj!;
    upos[word] = verb!;
    xpos[word] = past!;
    heads[thing] = word;
    deprels[thing] = object!;
    heads[word - 1] = word;
  }
}
