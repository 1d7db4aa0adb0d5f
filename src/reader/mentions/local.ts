import type { Draft, PronounDraft } from './draft.ts';
import { type Answer, codesOf, type Scene } from './scene.ts';
import { implicitSubject, subjectOf } from './subjects.ts';
import { childrenOf, grammar, headOf, preposition, rel, tag } from './syntax.ts';

/**
 * The antecedent within the sentence, where grammar points to one: for a possessor the subject of its own clause ("X
 * recalled its envoy"), for the subject of a clause inside another the subject of that one ("X said that it would").
 * Null where that subject is no polity or person known, does not agree, or is barred.
 */
export function localAntecedent(
  scene: Scene,
  draft: PronounDraft,
  agrees: (answer: Answer, other: Draft) => boolean,
  bars: ReadonlySet<string>,
): Answer | null {
  const { syntax } = scene;
  const role = grammar(syntax, draft.head);
  const owned = role === 'possessive' ? headOf(syntax, draft.head) : -1;
  let clause = syntax.clause[draft.head]!;
  if (role === 'subject' || (owned >= 0 && rel(syntax, owned).startsWith('nsubj'))) {
    const relation = rel(syntax, clause);
    if (relation !== 'ccomp' && relation !== 'advcl') return null;
    clause = syntax.clause[headOf(syntax, clause)] ?? clause;
  } else if (owned < 0) {
    return null;
  }
  const subject = subjectBefore(scene, clause, draft.first);
  const other = subject < 0 ? undefined : scene.byHead.get(subject);
  if (!other || other === draft) return null;
  const answer = scene.answers.get(other) ?? (other.what === 'name' ? scene.answer(other) : null);
  if (!answer || answer.parties.length === 0 || codesOf(answer).some(code => bars.has(code))) return null;
  return agrees(answer, other) ? answer : null;
}

/** The subject of a clause, told or meant, or the agent of a passive one; a relative pronoun stands for its noun. */
function subjectBefore(scene: Scene, clause: number, before: number): number {
  const { syntax } = scene;
  const own = subjectOf(syntax, clause);
  const subject = own >= 0 ? own : implicitSubject(syntax, clause);
  if (
    subject >= 0 &&
    ['who', 'which', 'that'].includes(syntax.words[subject]!) &&
    tag(syntax, subject) === 'PRON'
  ) {
    return rel(syntax, clause).startsWith('acl') ? headOf(syntax, clause) : -1;
  }
  if (subject >= 0 && subject < before) return subject;
  for (const child of childrenOf(syntax, clause)) {
    if (child < before && rel(syntax, child).startsWith('obl') && preposition(syntax, child) === 'by')
      return child;
  }
  return -1;
}
