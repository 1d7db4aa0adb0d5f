import type { Draft, PronounDraft } from './draft.ts';
import { isPlural } from './phrase.ts';
import { type Answer, codesOf, type Scene } from './scene.ts';
import { implicitSubject, subjectOf } from './subjects.ts';
import { childrenOf, grammar, headOf, preposition, rel, tag } from './syntax.ts';

/** What grammar says of an antecedent in the sentence: this one, none that is a polity (`blocked`),
 * a polity that has no name (`nobody`: "a small country"), or nothing. */
export type Local = Answer | 'blocked' | 'nobody' | null;

/**
 * The antecedent within the sentence, where grammar points to one: for a possessor in a conjunct the first conjunct ("A
 * and its ally"), for another the subject of its own clause ("X recalled its envoy"), for the subject of a clause inside
 * another the subject of that one ("X said that it would"). `blocked` where a noun that is no polity stands there and
 * agrees in number; null where nothing does, or what does is barred.
 */
export function localAntecedent(
  scene: Scene,
  draft: PronounDraft,
  agrees: (answer: Answer, other: Draft) => boolean,
  bars: ReadonlySet<string>,
): Local {
  const { syntax } = scene;
  const subject = controller(scene, draft);
  if (subject < 0) return null;
  const other = scene.byHead.get(subject);
  // A dateline that the parser takes for the subject is none.
  if (other === draft || (other?.what === 'name' && other.place)) return null;
  const answer = other && (scene.answers.get(other) ?? (other.what === 'name' ? scene.answer(other) : null));
  if (other?.what === 'description' && (!answer || answer.parties.length === 0)) return 'nobody';
  if (!answer || answer.parties.length === 0) {
    return tag(syntax, subject) === 'NOUN' && isPlural(syntax, subject) === manyOf.has(draft.word)
      ? 'blocked'
      : null;
  }
  if (codesOf(answer).some(code => bars.has(code))) return null;
  return other && agrees(answer, other) ? answer : null;
}

const manyOf = new Set(['they', 'them', 'their', 'theirs', 'themselves']);

/** The token of the phrase that binds the pronoun by grammar, or -1. */
function controller(scene: Scene, draft: PronounDraft): number {
  const { syntax } = scene;
  const owned = grammar(syntax, draft.head) === 'possessive' ? headOf(syntax, draft.head) : -1;
  if (
    owned >= 0 &&
    rel(syntax, owned) === 'conj' &&
    scene.byHead.get(headOf(syntax, owned))?.what === 'name'
  ) {
    return headOf(syntax, owned);
  }
  const clause = syntax.clause[draft.head]!;
  const subject =
    rel(syntax, draft.head).startsWith('nsubj') || (owned >= 0 && rel(syntax, owned).startsWith('nsubj'));
  if (!subject) return owned < 0 ? -1 : subjectBefore(scene, clause, draft.first);
  const relation = rel(syntax, clause);
  if ((relation !== 'ccomp' && relation !== 'advcl') || isLikewise(scene, clause)) return -1;
  return subjectBefore(scene, syntax.clause[headOf(syntax, clause)] ?? clause, draft.first);
}

/** "pressed to do as it did": who did it before is another than who is to do it. */
export function isLikewise(scene: Scene, clause: number): boolean {
  const { syntax } = scene;
  return syntax.lemmas[clause] === 'do' && syntax.words[syntax.tree.left[clause]!] === 'as';
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
