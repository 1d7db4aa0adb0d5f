import { isMonarchy, isOrganisation } from './atlas-port.ts';
import { barred } from './binding.ts';
import type { NounDraft } from './draft.ts';
import { ranked, salience } from './focus.ts';
import {
  apposed,
  draftsWithin,
  ownersAfter,
  ownersBefore,
  subjectCodes,
  subjectOfPredicate,
} from './owners.ts';
import { partnersOf } from './partners.ts';
import { type Answer, answerOf, codesOf, type Scene } from './scene.ts';
import { childrenOf, findChild, grammar, preposition, rel, tag } from './syntax.ts';

const nobody = new Set([
  'no',
  'any',
  'every',
  'each',
  'another',
  'which',
  'what',
  'some',
  'many',
  'several',
  'few',
  'neither',
  'either',
  'such',
]);

/**
 * Whose official, ministry or embassy it is: its owner in the phrase; what it is in apposition to or said of; the polity
 * that the noun belongs to by itself; the holder of that office whom the text named last; the polity in whose context
 * it stands. Null where the words mean no polity's in particular ("a professor", "no ambassador").
 */
export function resolveNoun(scene: Scene, draft: NounDraft): Answer | null {
  const phrase = scene.phrases.find(one => one.draft === draft);
  if (!phrase) return null;
  const owners = ownersBefore(scene, draft.first, phrase.noun);
  if (draft.noun.other && owners.length > 0 && !isNamed(scene, draft.first, phrase.noun)) {
    const [other] = partnersOf(scene, owners);
    return other ? answerOf([other], draft.role) : null;
  }
  if (owners.length > 0) return answerOf(owners, draft.role);
  const after = ownersAfter(scene, draft.head, draft.noun, draft.last);
  if (after.length > 0) return answerOf(after, draft.role);
  const beside = apposed(scene, draft.head);
  if (beside && beside.what !== 'noun') {
    const codes = codesOf(scene.answer(beside));
    if (codes.length > 0) return answerOf(codes, draft.role);
  }
  const subject = subjectCodes(scene, subjectOfPredicate(scene, draft.head));
  if (subject.length === 1) return answerOf(subject, draft.role);
  if (phrase.determiner !== null && nobody.has(phrase.determiner)) return null;
  const again = phrase.determiner === 'the' ? namedBefore(scene, draft) : [];
  if (again.length > 0) return answerOf(again, draft.role);
  if (draft.noun.sort === 'mission') return sender(scene, draft);
  if (draft.noun.national !== null) return answerOf([draft.noun.national], draft.role);
  return standsAlone(scene, draft, phrase.determiner) ? (named(scene, draft) ?? owner(scene, draft)) : null;
}

/** May the noun mean some polity's without saying whose: "the minister", "officials", but not "ministers", "a court"? */
function standsAlone(scene: Scene, draft: NounDraft, determiner: string | null): boolean {
  const { syntax } = scene;
  const { noun, plural, head } = draft;
  if (!noun.stands) return false;
  // "the president of the company": its owner is told, and is no polity.
  if (
    findChild(syntax, head, child => rel(syntax, child) === 'nmod' && preposition(syntax, child) === 'of') >=
    0
  )
    return false;
  if (noun.sort === 'office')
    return !plural && determiner !== null && determiner !== 'a' && determiner !== 'an';
  if (noun.sort !== 'body' || plural || determiner !== null) return true;
  return (
    rel(syntax, head) === 'compound' || tag(syntax, head) === 'PROPN' || grammar(syntax, head) === 'subject'
  );
}

/** "the embassy in X" without an owner: the one that the text sets over against X. */
function sender(scene: Scene, draft: NounDraft): Answer | null {
  const { syntax } = scene;
  const at = ['in', 'at', 'to'];
  const gap = at.includes(syntax.words[draft.last + 1] ?? '') ? 2 : 1;
  const behind = scene.drafts.find(one => one.first === draft.last + gap && one.what === 'name' && one.place);
  const child = findChild(
    syntax,
    draft.head,
    one => at.includes(preposition(syntax, one) ?? '') && scene.byHead.get(one)?.what === 'name',
  );
  const host = behind?.what === 'name' ? behind.head : child;
  if (draft.noun.national !== null) return answerOf([draft.noun.national], draft.role);
  if (host < 0) return null;
  const others = partnersOf(scene, codesOf(scene.answer(scene.byHead.get(host)!)));
  return answerOf(others.slice(0, 1), draft.role, others.slice(1));
}

const longAgo = 4;

/** "the diplomats" after "its diplomats": whose they were when the text named them last. */
function namedBefore(scene: Scene, draft: NounDraft): readonly string[] {
  const last = scene.state.nouns.get(draft.words);
  if (!last || scene.sentence - last.sentence > longAgo || draft.noun.sort === 'office') return [];
  return last.codes;
}

/** Is whose it is said by a name or demonym ("his Syrian counterpart")? */
const isNamed = (scene: Scene, first: number, noun: number): boolean =>
  draftsWithin(scene, first, noun - 1).some(inside => inside.what === 'name');

/** "the minister" after "Foreign Minister X" or "the Cuban foreign minister": the last one who holds that office. */
function named(scene: Scene, draft: NounDraft): Answer | null {
  if (draft.noun.sort !== 'office') return null;
  const word = draft.words.split(' ').at(-1)!;
  const held = ranked(
    scene.state.focus,
    scene.sentence,
    entity =>
      entity.type === 'person' && entity.codes.length === 1 && holds(entity.office, draft.words, word),
  );
  const bars = barred(scene, draft);
  const person = held.find(entity => !bars.has(entity.codes[0]!)) ?? held[0];
  if (!person) return null;
  const known = scene.state.persons.get(person.key.slice('person:'.length));
  const who = known ? { name: known.name, office: known.office } : null;
  return answerOf(person.codes, draft.role, [], who);
}

/** Is an office the one that is meant: by the same words ("foreign minister"), or by the last of them ("minister")? */
function holds(office: string | null, words: string, last: string): boolean {
  if (office === null) return false;
  return words === last ? office.split(/[ -]/).includes(last) : office.replaceAll('-', ' ') === words;
}

/** The polity in whose context an office or organ stands: that of the dateline, or the one most spoken of. */
export function owner(scene: Scene, draft: NounDraft): Answer | null {
  const { state } = scene;
  const bars = new Set([
    ...barred(scene, draft, true),
    ...(draft.noun.abroad ? hostsOf(scene, draft.head) : []),
  ]);
  const quoted = quotedCodes(scene, draft.head);
  const fits = (code: string): boolean =>
    !bars.has(code) && !isOrganisation(code) && (!draft.noun.monarch || isMonarchy(code, scene.on));
  const scored = ranked(
    state.focus,
    scene.sentence,
    entity => entity.type === 'polity' && fits(entity.codes[0]!),
  )
    .map(entity => {
      const code = entity.codes[0]!;
      let score = salience(entity, scene.sentence);
      if (code === state.home) score += 1.5;
      if (code === state.lead) score += 0.8;
      if (quoted.has(code)) score -= 1.5;
      return { code, score };
    })
    .sort((a, b) => b.score - a.score);
  const codes = scored.map(one => one.code);
  if (state.home !== null && !codes.includes(state.home) && fits(state.home)) codes.unshift(state.home);
  return codes.length === 0 ? null : answerOf([codes[0]!], draft.role, codes.slice(1));
}

/** The polities in which somebody works abroad: "ambassador to X", "consul at Y". */
function hostsOf(scene: Scene, head: number): readonly string[] {
  const { syntax } = scene;
  const codes: string[] = [];
  for (const child of childrenOf(syntax, head)) {
    const draft = scene.byHead.get(child);
    if (draft?.what === 'name' && ['to', 'in', 'at', 'near'].includes(preposition(syntax, child) ?? ''))
      codes.push(draft.code);
  }
  return codes;
}

/** Polities that are named inside the quotation marks of a sentence whose speaker stands outside them. */
function quotedCodes(scene: Scene, head: number): ReadonlySet<string> {
  const codes = new Set<string>();
  if (scene.quoted[head - scene.from]) return codes;
  for (const draft of scene.drafts) {
    if (draft.what === 'name' && scene.quoted[draft.head - scene.from]) codes.add(draft.code);
  }
  return codes;
}
