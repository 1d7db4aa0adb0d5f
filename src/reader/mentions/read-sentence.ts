import { isOrganisation } from './atlas-port.ts';
import { descriptionDrafts, pronounDrafts } from './descriptions.ts';
import type { Draft, NameDraft, PersonDraft } from './draft.ts';
import { ranked } from './focus.ts';
import { nameLists } from './lists.ts';
import { nameDraft, nameHits, spokenOn, type TokenHit } from './names.ts';
import { type RolePhrase, rolePhrases } from './nouns.ts';
import { personDrafts } from './persons.ts';
import { isPlace } from './place.ts';
import { resolveDescription, resolvePair } from './resolve-description.ts';
import { resolveNoun } from './resolve-noun.ts';
import { knownPerson, resolvePerson } from './resolve-person.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { type Answer, answerOf, type Scene, type State } from './scene.ts';

/** Owners of owners are followed so far and no farther, whatever the text. */
const deepest = 12;

/** Finds what may stand for a polity in a sentence; nothing is resolved yet but names. */
export function sceneOf(state: State, sentence: number, quoted: Uint8Array): Scene {
  const { syntax } = state;
  const from = syntax.doc.first[sentence]!;
  const to = syntax.doc.first[sentence + 1]!;
  const text = syntax.doc.text.slice(syntax.doc.tokens.start[from], syntax.doc.tokens.end[to - 1]);
  const on = spokenOn(text, state.published);
  const hits = nameHits(syntax, from, to);
  const { names, regions } = namesOf(state, sentence, on, outside(hits.names, hits.people));
  const named = marks(from, to, names);
  const namedOrRegion = marks(from, to, [...names, ...regions]);
  const phrases = rolePhrases(syntax, from, to, named);
  const people = personDrafts(syntax, {
    from,
    to,
    taken: namedOrRegion,
    people: hits.people,
    on,
    phrases,
    known: name => knownPerson(state.persons, name) !== undefined,
  });
  const drafts = merged(names, people, phrases, [
    ...descriptionDrafts(syntax, from, to, named),
    ...pronounDrafts(syntax, from, to, named),
  ]);
  const parts = { state, syntax, sentence, from, to, on, drafts, phrases };
  return withAnswers({ ...parts, quoted: quoted.subarray(from, to) });
}

/** Names of polities that are no part of a person's name ("Chad Smith", "Michael Jordan"). */
const outside = (names: readonly TokenHit[], people: readonly TokenHit[]): readonly TokenHit[] =>
  people.length === 0
    ? names
    : names.filter(name => !people.some(person => person.first <= name.first && name.last <= person.last));

/** The names of polities in a sentence, each resolved with those before it in mind, and the names of regions. */
function namesOf(state: State, sentence: number, on: string | null, hits: readonly TokenHit[]) {
  const names: NameDraft[] = [];
  const regions: NameDraft[] = [];
  const nearby = ranked(state.focus, sentence, entity => entity.type === 'polity')
    .map(entity => entity.codes[0]!)
    .reverse();
  for (const found of hits) {
    const draft = nameDraft(state.syntax, found, { on, nearby });
    if (!draft) continue;
    if (draft.kind === 'region') {
      regions.push(draft);
      continue;
    }
    const place = !isOrganisation(draft.code) && isPlace(state.syntax, draft.head, draft.kind === 'capital');
    names.push({ ...draft, place });
    nearby.push(draft.code);
  }
  return { names, regions };
}

/** Is a token of [from, to) covered by one of these stretches? */
function marks(from: number, to: number, stretches: readonly { first: number; last: number }[]) {
  const marked = new Uint8Array(to - from);
  for (const stretch of stretches) marked.fill(1, stretch.first - from, stretch.last + 1 - from);
  return (token: number): boolean => marked[token - from] === 1;
}

/** One draft a head, in text order: a title gives way to its person, a noun to the description that counts it. */
function merged(
  names: readonly NameDraft[],
  people: readonly PersonDraft[],
  phrases: readonly RolePhrase[],
  others: readonly Draft[],
): Draft[] {
  const named = people.filter(
    person =>
      !names.some(
        name => name.first <= person.last && name.last >= person.first && name.head === person.head,
      ),
  );
  const heads = new Set<number>([...names, ...named].map(draft => draft.head));
  const inPerson = (token: number): boolean =>
    named.some(person => person.first <= token && token <= person.last);
  const kept: Draft[] = [...names, ...named];
  for (const draft of others) {
    if (
      heads.has(draft.head) ||
      (draft.what === 'description' &&
        draft.count === 1 &&
        phrases.some(phrase => phrase.draft.head === draft.head))
    )
      continue;
    heads.add(draft.head);
    kept.push(draft);
  }
  for (const { draft } of phrases) {
    if (heads.has(draft.head) || inPerson(draft.head)) continue;
    heads.add(draft.head);
    kept.push(draft);
  }
  return kept.sort((a, b) => a.first - b.first || b.last - a.last);
}

function withAnswers(parts: Omit<Scene, 'byHead' | 'lists' | 'answers' | 'answer'>): Scene {
  const answers = new Map<Draft, Answer | null>();
  let depth = 0;
  const scene: Scene = {
    ...parts,
    byHead: new Map(parts.drafts.map(draft => [draft.head, draft])),
    lists: nameLists(parts.syntax, parts.drafts),
    answers,
    answer: draft => {
      const known = answers.get(draft);
      if (known !== undefined) return known;
      if (depth >= deepest) return null;
      depth++;
      // Asked for again while it is being resolved (two phrases that own each other), it stands for nothing.
      answers.set(draft, null);
      const answer = resolve(scene, draft);
      answers.set(draft, answer);
      depth--;
      return answer;
    },
  };
  return scene;
}

function resolve(scene: Scene, draft: Draft): Answer | null {
  switch (draft.what) {
    case 'name': {
      const governs = (draft.kind === 'capital' && !draft.place) || draft.kind === 'seat';
      return draft.kind === 'region'
        ? null
        : answerOf([draft.code], governs ? 'GOV' : null, draft.alternatives);
    }
    case 'person':
      return resolvePerson(scene, draft);
    case 'noun':
      return resolveNoun(scene, draft);
    case 'description':
      return resolveDescription(scene, draft);
    case 'pair':
      return resolvePair(scene, draft);
    case 'pronoun':
      return resolvePronoun(scene, draft);
  }
}
