import type { Draft, NounDraft } from './draft.ts';
import { raise } from './focus.ts';
import { group } from './groups.ts';
import { conjunctHeads } from './lists.ts';
import { type Answer, codesOf, type Scene } from './scene.ts';
import { type Grammar, grammar, headOf, rel, type Syntax, tag } from './syntax.ts';

/** How much a mention raises what it stands for, by its grammar: after Lappin and Leass (1994), table 1, scaled. */
const weights: Readonly<Record<Grammar, number>> = {
  subject: 1,
  object: 0.7,
  oblique: 0.5,
  possessive: 0.5,
  noun: 0.4,
  predicate: 0.5,
  modifier: 0.3,
  other: 0.4,
};

/** Resolves a sentence's drafts in text order, each raising what it stands for before the next one is looked at. */
export function attend(scene: Scene): void {
  const { syntax } = scene;
  let next = 0;
  for (let t = scene.from; t < scene.to; t++) {
    while (next < scene.drafts.length && scene.drafts[next]!.first <= t) {
      const draft = scene.drafts[next++]!;
      const answer = scene.answer(draft);
      if (answer) raiseAnswer(scene, draft, answer);
      else if (draft.what === 'noun') raiseNobody(scene, draft);
      if (answer && draft.what === 'noun') {
        scene.state.nouns.set(draft.words, { codes: codesOf(answer), sentence: scene.sentence });
      }
      if (answer && (rel(syntax, draft.head) === 'conj' || scene.lists.has(draft.head)))
        raiseConjuncts(scene, draft.head);
      if (draft.what === 'name' && draft.place) scene.state.lastPlace = draft.code;
    }
    if (isThing(syntax, t) && !(scene.byHead.has(t) && scene.answers.get(scene.byHead.get(t)!)))
      raiseThing(scene, t);
  }
  for (const draft of scene.drafts) {
    if (draft.what === 'noun' && draft.noun.sort === 'mission') raiseThing(scene, draft.head);
  }
  pairUp(scene);
  // A headline without a verb ("U.S. relations with X") leads with what it names first.
  const first = scene.drafts.find(draft => scene.answers.get(draft));
  if (scene.state.lead === null && first)
    scene.state.lead = codesOf(scene.answers.get(first) ?? null)[0] ?? null;
}

function raiseAnswer(scene: Scene, draft: Draft, answer: Answer): void {
  const { state, syntax, sentence } = scene;
  const role = grammar(syntax, draft.head);
  const main = rel(syntax, syntax.clause[draft.head]!) === 'root';
  const place = draft.what === 'name' && draft.place;
  const part =
    draft.what === 'noun' && draft.noun.sort === 'mission'
      ? 0.3
      : draft.what === 'noun' || draft.what === 'person'
        ? 0.8
        : 1;
  const later =
    rel(syntax, draft.head) === 'conj' || (scene.lists.get(draft.head)?.indexOf(draft.head) ?? 0) > 0;
  const weight = place ? 0.15 : rankOf(syntax, draft.head, role, main) * part * (later ? 0.95 : 1);
  const codes = codesOf(answer);
  for (const code of codes) {
    const whole = codes.length === 1 ? 1 : 0.8;
    raise(
      state.focus,
      { key: code, type: 'polity', codes: [code], role: null, plural: false },
      weight * whole,
      sentence,
      draft.head,
    );
  }
  raisePeople(scene, draft, answer, weight);
  if (codes.length > 1) {
    raise(
      state.focus,
      { key: setKey(codes), type: 'set', codes, role: null, plural: true },
      weight,
      sentence,
      draft.head,
    );
  }
  if (state.lead === null && role === 'subject' && codes.length > 0) state.lead = codes[0]!;
}

/** Subjects of the main clause before those below it; the owner of a subject ("Seoul's decision") nearly as they are. */
function rankOf(syntax: Syntax, head: number, role: Grammar, main: boolean): number {
  if (role === 'subject') return main ? 1.2 : 0.85;
  const owned = role === 'possessive' ? headOf(syntax, head) : -1;
  if (owned >= 0 && grammar(syntax, owned) === 'subject') return main ? 0.95 : 0.7;
  return weights[role];
}

/** Whom "he" or "they" may stand for: a person by name or office, or people. */
function raisePeople(scene: Scene, draft: Draft, answer: Answer, weight: number): void {
  const { state, syntax, sentence } = scene;
  const codes = codesOf(answer);
  const role = answer.parties[0]?.role ?? null;
  const put = (key: string, plural: boolean, office: string | null): void =>
    raise(
      state.focus,
      { key, type: plural ? 'polity' : 'person', codes, role, plural, office },
      weight,
      sentence,
      draft.head,
    );
  if (answer.person) {
    const last = answer.person.name
      .toLowerCase()
      .split(/[\s\-–]+/)
      .at(-1)!;
    put(`person:${last}`, false, answer.person.office);
  } else if (codes.length === 1 && isPeople(syntax, draft)) {
    put(`people:${codes[0]}`, true, null);
  } else if (draft.what === 'noun' && draft.noun.sort === 'office' && !draft.plural && codes.length === 1) {
    put(`person:${draft.words} of ${codes[0]}`, false, draft.words);
  }
}

/** "a professor": a person of no polity, who keeps "he" from others. */
function raiseNobody(scene: Scene, draft: NounDraft): void {
  if ((draft.noun.sort !== 'person' && draft.noun.sort !== 'office') || draft.plural) return;
  const weight = weights[grammar(scene.syntax, draft.head)];
  const who = { key: `person:${draft.words}`, type: 'person' as const, codes: [], role: null, plural: false };
  raise(scene.state.focus, who, weight, scene.sentence, draft.head);
}

const longestSet = 60;

/** "A, B" becomes "A, B and C" as the reader gets there: "they" in the same sentence may be the three. */
function raiseConjuncts(scene: Scene, last: number): void {
  const { state, syntax } = scene;
  const head = rel(syntax, last) === 'conj' ? headOf(syntax, last) : (scene.lists.get(last)?.[0] ?? last);
  const heads = scene.lists.get(last) ?? [head, ...conjunctHeads(syntax, scene.lists, head)];
  if (heads.length > longestSet) return;
  const codes: string[] = [];
  let before: string[] = [];
  for (const each of heads) {
    if (each > last) break;
    const draft = scene.byHead.get(each);
    if (!draft) continue;
    before = [...codes];
    codes.push(...codesOf(scene.answers.get(draft) ?? null));
  }
  if (before.length > 1) state.focus.entities.delete(setKey(before));
  raiseSet(scene, codes, last, weights[grammar(syntax, head)]);
  // "A and B ... the two" in one sentence.
  if (last === heads.at(-1)) group(state.groups, codes, 1.2, scene.sentence);
}

/** Many that "they" may stand for: "the Americans", "officials", "police". */
function isPeople(syntax: Syntax, draft: Draft): boolean {
  if (draft.what === 'name')
    return (
      draft.kind === 'demonym' && tag(syntax, draft.head) !== 'ADJ' && /s$/.test(syntax.words[draft.head]!)
    );
  return draft.what === 'noun' && (draft.plural || draft.words === 'police');
}

function isThing(syntax: Syntax, t: number): boolean {
  if (tag(syntax, t) !== 'NOUN') return false;
  const relation = rel(syntax, t);
  return relation.startsWith('nsubj') || relation === 'obj';
}

function raiseThing(scene: Scene, t: number): void {
  const { state, syntax, sentence } = scene;
  const plural = syntax.words[t] !== syntax.lemmas[t];
  const weight = 0.9 * weights[grammar(syntax, t)];
  raise(
    state.focus,
    { key: `thing:${syntax.words[t]}`, type: 'thing', codes: [], role: null, plural },
    weight,
    sentence,
    t,
  );
}

/** Notes who stood beside whom: conjuncts, and the polities of one clause. */
function pairUp(scene: Scene): void {
  const { state, syntax, sentence } = scene;
  const clauses = new Map<number, string[]>();
  const all: string[] = [];
  for (const draft of scene.drafts) {
    const codes = codesOf(scene.answers.get(draft) ?? null);
    if (codes.length === 0) continue;
    if (codes.length > 1) {
      group(state.groups, codes, 0.8, sentence);
      raiseSet(scene, codes, draft.head, 0);
    }
    if (draft.what === 'name' && draft.place && draft.kind === 'capital') continue;
    const clause = syntax.clause[draft.head]!;
    clauses.set(clause, [...(clauses.get(clause) ?? []), ...codes]);
    all.push(...codes);
  }
  for (const codes of clauses.values()) pairs(scene, codes, 0.5);
  pairs(scene, all, 0.15);
}

const setKey = (codes: readonly string[]): string => [...new Set(codes)].sort().join(' ');

function raiseSet(scene: Scene, codes: readonly string[], token: number, weight: number): void {
  const distinct = [...new Set(codes)];
  if (distinct.length < 2) return;
  const key = setKey(distinct);
  raise(
    scene.state.focus,
    { key, type: 'set', codes: distinct, role: null, plural: true },
    weight,
    scene.sentence,
    token,
  );
}

/** The first polity of a clause with each of the next few. */
function pairs(scene: Scene, codes: readonly string[], weight: number): void {
  const distinct = [...new Set(codes)];
  for (const other of distinct.slice(1, 5))
    group(scene.state.groups, [distinct[0]!, other], weight, scene.sentence);
}
