import type { Draft } from './draft.ts';
import { conjunctHeads } from './lists.ts';
import { saysThere } from './place.ts';
import { codesOf, type Scene } from './scene.ts';
import { childrenOf, findChild, headOf, preposition, rel } from './syntax.ts';

/** Prepositions after which an owner stands: "the minister of Japan", "Mr X for the Republic of Y". */
const owning = new Set(['of', 'for', 'from']);

/** The codes of a phrase and of its conjuncts. */
export function codesWithConjuncts(scene: Scene, head: number): string[] {
  const own = scene.byHead.get(head);
  const codes = own ? [...codesOf(scene.answer(own))] : [];
  for (const other of conjunctHeads(scene.syntax, scene.lists, head)) {
    const draft = scene.byHead.get(other);
    if (draft) codes.push(...codesOf(scene.answer(draft)));
  }
  return codes;
}

/** Drafts that lie wholly in [first, last], in text order. */
export function draftsWithin(scene: Scene, first: number, last: number): Draft[] {
  const found: Draft[] = [];
  for (const draft of scene.drafts) {
    if (draft.first > last) break;
    if (draft.first >= first && draft.last <= last) found.push(draft);
  }
  return found;
}

/** Who owns what is said by the words before a noun: its possessor first, else the name or demonym nearest to it. */
export function ownersBefore(scene: Scene, first: number, noun: number): readonly string[] {
  const inside = draftsWithin(scene, first, noun - 1).filter(draft => !isMere(draft));
  const possessor = inside.find(
    draft => rel(scene.syntax, draft.head) === 'nmod:poss' && draft.what !== 'pronoun',
  );
  const pronoun = inside.find(draft => draft.what === 'pronoun');
  const named = inside.filter(draft => draft.what === 'name' || draft.what === 'description');
  for (const draft of [possessor, named.at(-1), pronoun, inside.at(-1)]) {
    if (!draft) continue;
    const codes = codesWithConjuncts(scene, draft.head);
    const found = codes.length > 0 ? codes : codesOf(scene.answer(draft));
    if (found.length > 0) return found;
  }
  return [];
}

const isMere = (draft: Draft): boolean => draft.what === 'pair';

/** Who owns it by a phrase after it: "of", "for" or "from" and a name, or "there". */
export function ownersAfter(scene: Scene, head: number): readonly string[] {
  const { syntax } = scene;
  for (const child of childrenOf(syntax, head)) {
    const relation = rel(syntax, child);
    if (relation !== 'nmod' || !owning.has(preposition(syntax, child) ?? '')) continue;
    const codes = codesWithConjuncts(scene, child);
    if (codes.length > 0) return codes;
    // "President of the Cuban Council of State": through what owns the noun that owns it.
    const inner = findChild(
      syntax,
      child,
      one => scene.byHead.has(one) && ['nmod:poss', 'amod', 'compound'].includes(rel(syntax, one)),
    );
    if (inner >= 0) return codesWithConjuncts(scene, inner);
  }
  if (saysThere(syntax, head) && scene.state.lastPlace !== null) return [scene.state.lastPlace];
  return [];
}

/** What the phrase headed by this token is in apposition to, or what is in apposition to it. */
export function apposed(scene: Scene, head: number): Draft | null {
  const { syntax } = scene;
  if (rel(syntax, head) === 'appos' || rel(syntax, head) === 'flat' || rel(syntax, head) === 'nmod:desc') {
    const above = scene.byHead.get(headOf(syntax, head));
    if (above) return above;
  }
  const below = findChild(syntax, head, child => rel(syntax, child) === 'appos' && scene.byHead.has(child));
  return below >= 0 ? scene.byHead.get(below)! : null;
}

/** The subject that a predicate nominal says something of ("X is the country", "X became the country"), or -1. */
export function subjectOfPredicate(scene: Scene, head: number): number {
  const { syntax } = scene;
  const subjectOf = (token: number): number =>
    findChild(syntax, token, child => rel(syntax, child).startsWith('nsubj'));
  const copula = findChild(syntax, head, child => rel(syntax, child) === 'cop');
  if (copula >= 0) return subjectOf(head);
  const governor = headOf(syntax, head);
  if (governor < 0) return -1;
  const relation = rel(syntax, head);
  const becomes = ['become', 'remain', 'stay', 'make'].includes(syntax.lemmas[governor]!);
  return becomes && (relation === 'xcomp' || relation === 'obj') ? subjectOf(governor) : -1;
}

/** The codes of a subject, which may be a relative pronoun and stand for the noun before it. */
export function subjectCodes(scene: Scene, subject: number): readonly string[] {
  if (subject < 0) return [];
  const codes = codesWithConjuncts(scene, subject);
  if (codes.length > 0) return codes;
  const clause = scene.syntax.clause[subject]!;
  if (rel(scene.syntax, clause) !== 'acl:relcl') return [];
  return codesWithConjuncts(scene, headOf(scene.syntax, clause));
}
