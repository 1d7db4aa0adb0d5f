import { deprelIndex } from '../names.ts';

const [clause, object, oblique, subject] = ['ccomp', 'obj', 'obl', 'nsubj'].map(deprelIndex);

/** The children of a verb that stand before it and have the relation. */
const before = (heads: Int32Array, deprels: Uint8Array, verb: number, relation: number): number[] => {
  const found: number[] = [];
  for (let word = 0; word < verb; word++)
    if (heads[word] === verb && deprels[word] === relation) found.push(word);
  return found;
};

const has = (heads: Int32Array, deprels: Uint8Array, verb: number, relation: number): boolean =>
  heads.some((head, word) => head === verb && deprels[word] === relation);

/**
 * "Peru has opened an embassy in Oslo, the ministry said": a verb has one subject, so that the first of two, behind what
 * was said, is the object there, with what was hung between them. Heads are places in the sentence; changes the columns
 * in place.
 */
export function keepOneSubject(heads: Int32Array, deprels: Uint8Array): void {
  for (let verb = 3; verb < heads.length; verb++) {
    const [first, second, more] = before(heads, deprels, verb, subject!);
    if (second === undefined || more !== undefined) continue;
    const said = before(heads, deprels, verb, clause!).findLast(word => word < first!);
    if (said === undefined || has(heads, deprels, said, object!)) continue;
    heads[first!] = said;
    deprels[first!] = object!;
    for (let word = first! + 1; word < second; word++)
      if (heads[word] === verb && deprels[word] === oblique) heads[word] = said;
  }
}
