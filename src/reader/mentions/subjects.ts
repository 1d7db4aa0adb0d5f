import { findChild, headOf, rel, type Syntax } from './syntax.ts';

/** The subject of a predicate, or -1. */
export const subjectOf = (syntax: Syntax, predicate: number): number =>
  predicate < 0 ? -1 : findChild(syntax, predicate, child => rel(syntax, child).startsWith('nsubj'));

/**
 * Who is meant to do it in a clause without a subject ("told B to leave": B; "A wants to leave": A), or -1: up the chain
 * of clauses to the first that has one.
 */
export function implicitSubject(syntax: Syntax, predicate: number): number {
  let clause = predicate;
  for (let steps = 0; steps < 5; steps++) {
    const subject = subjectOf(syntax, clause);
    if (subject >= 0) return steps === 0 ? -1 : subject;
    const relation = rel(syntax, clause);
    const above = headOf(syntax, clause);
    if (above < 0) return -1;
    if (relation === 'xcomp') {
      const object = findChild(
        syntax,
        above,
        child => rel(syntax, child) === 'obj' || rel(syntax, child) === 'iobj',
      );
      if (object >= 0 && object < clause) return object;
    } else if (relation === 'acl') {
      const predicative = findChild(syntax, above, child => rel(syntax, child) === 'cop') >= 0;
      if (!predicative) return above;
    } else if (relation !== 'advcl' && relation !== 'conj') {
      return -1;
    }
    clause = above;
  }
  return -1;
}
