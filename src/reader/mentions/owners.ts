import type { Draft } from './draft.ts';
import type { RoleNoun } from './lexicon.ts';
import { conjunctHeads } from './lists.ts';
import { saysThere } from './place.ts';
import { codesOf, type Scene } from './scene.ts';
import { implicitSubject, subjectOf } from './subjects.ts';
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

/** Who owns it by a phrase after it: "of", "for" or "from" and a name, "in" and a capital, or "there". */
export function ownersAfter(
  scene: Scene,
  head: number,
  noun: RoleNoun | null = null,
  last = head,
): readonly string[] {
  const { syntax } = scene;
  const home = noun !== null && !noun.abroad;
  const straight = ownerBehind(scene, last, home);
  if (straight.length > 0) return straight;
  for (const child of childrenOf(syntax, head)) {
    if (rel(syntax, child) !== 'nmod') continue;
    const word = preposition(syntax, child) ?? '';
    const draft = scene.byHead.get(child);
    const capital = draft?.what === 'name' && draft.kind === 'capital';
    const through =
      word === 'to' && noun?.sort === 'person' && (draft?.what === 'noun' || draft?.what === 'person');
    if (!owning.has(word) && !(home && word === 'in' && capital) && !through) continue;
    const codes = codesWithConjuncts(scene, child);
    if (codes.length > 0) return codes;
    // "Secretary of the Iranian Security Council": through what owns the noun that owns it.
    const inner = findChild(
      syntax,
      child,
      one => scene.byHead.has(one) && ['nmod:poss', 'amod', 'compound'].includes(rel(syntax, one)),
    );
    if (inner >= 0 && owning.has(word)) return codesWithConjuncts(scene, inner);
  }
  const there = syntax.words[head + 1] === 'there' || saysThere(syntax, head);
  return there && scene.state.lastPlace !== null ? [scene.state.lastPlace] : [];
}

/** The owner that stands straight behind a noun, wherever the parser hangs it: "officials in Sukhumi", "envoys of X". */
function ownerBehind(scene: Scene, last: number, home: boolean): readonly string[] {
  const word = scene.syntax.words[last + 1];
  if (word !== 'of' && !(home && word === 'in')) return [];
  const draft = scene.drafts.find(
    one => one.first === last + 2 || (one.what === 'name' && one.first === last + 3),
  );
  if (!draft || (draft.first === last + 3 && scene.syntax.words[last + 2] !== 'the')) return [];
  if (word === 'in' && !(draft.what === 'name' && draft.kind === 'capital')) return [];
  return codesWithConjuncts(scene, draft.head);
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

const becoming = new Set(['become', 'remain', 'stay', 'make']);
const calling = new Set([
  'know',
  'see',
  'describe',
  'regard',
  'view',
  'treat',
  'recognise',
  'recognize',
  'designate',
  're-designate',
  'redesignate',
  'declare',
  'label',
  'name',
  'list',
  'brand',
  'portray',
  'accept',
  'classify',
  'define',
]);

const appointing = new Set(['appoint', 'name', 'nominate', 'elect', 'commission', 'promote']);

/**
 * What a predicate nominal is said of: the subject ("X is the country", "X became the country"), or the object or
 * passive subject of a verb of calling ("known as the country", "declared X as its enemy"). A token, or -1.
 */
export function subjectOfPredicate(scene: Scene, head: number): number {
  const { syntax } = scene;
  const copula = findChild(syntax, head, child => rel(syntax, child) === 'cop');
  if (copula >= 0) return preposition(syntax, head) === null ? subjectOf(syntax, head) : -1;
  const governor = headOf(syntax, head);
  if (governor < 0) return -1;
  const relation = rel(syntax, head);
  if (becoming.has(syntax.lemmas[governor]!) && (relation === 'xcomp' || relation === 'obj')) {
    return subjectOf(syntax, governor);
  }
  if (appointing.has(syntax.lemmas[governor]!) && (relation === 'xcomp' || relation === 'obj')) {
    return findChild(syntax, governor, child => rel(syntax, child) === 'nsubj:pass');
  }
  if (!calling.has(syntax.lemmas[governor]!) || syntax.words[firstOf(scene, head) - 1] !== 'as') return -1;
  const object = findChild(syntax, governor, child => rel(syntax, child) === 'obj' && child !== head);
  if (object >= 0) return object;
  const subject = subjectOf(syntax, governor);
  return subject >= 0 ? subject : implicitSubject(syntax, governor);
}

const firstOf = (scene: Scene, head: number): number => scene.byHead.get(head)?.first ?? head;

/** The codes of a subject, which may be a relative pronoun and stand for the noun before it. */
export function subjectCodes(scene: Scene, subject: number): readonly string[] {
  if (subject < 0) return [];
  const codes = codesWithConjuncts(scene, subject);
  if (codes.length > 0) return codes;
  const clause = scene.syntax.clause[subject]!;
  if (rel(scene.syntax, clause) !== 'acl:relcl') return [];
  return codesWithConjuncts(scene, headOf(scene.syntax, clause));
}
