import { type Holder, whoIs } from '../../atlas/index.ts';
import { isDependency } from './atlas-port.ts';
import type { NounDraft, PersonDraft } from './draft.ts';
import { ranked } from './focus.ts';
import { ownersAfter, ownersBefore } from './owners.ts';
import { owner } from './resolve-noun.ts';
import { type Answer, answerOf, codesOf, type KnownPerson, type Scene } from './scene.ts';

/**
 * Whose a person is: what the text says (his title's or apposition's owner, "of" or "for" after the name), else what it
 * said before, else the term of office that the atlas has nearest to the date, else the owner that the office has by
 * itself or by context.
 */
export function resolvePerson(scene: Scene, draft: PersonDraft): Answer {
  const office = scene.phrases.find(phrase => phrase.draft.head === draft.office);
  const known = knownPerson(scene.state.persons, draft.name);
  const told = office
    ? toldOwner(scene, office.noun, office.draft, draft)
    : ownersAfter(scene, draft.head, null, draft.last);
  const terms = known && told.length === 0 ? [] : termsOf(scene, draft, office?.draft, told);
  const holder = terms[0] ?? (told.length === 0 && !known ? onlyOne(draft.holders) : null);
  const code = told[0] ?? known?.code ?? holder?.code ?? ownerByContext(scene, office?.draft);
  const name = known && draft.office < 0 ? known.name : draft.name;
  const title = office?.draft.words ?? known?.office ?? holder?.office ?? null;
  const role = office?.draft.role ?? known?.role ?? (holder ? 'GOV' : null);
  const others = terms.map(term => term.code);
  remember(scene.state.persons, { name, code, role, office: title });
  return answerOf(code === null ? [] : [code], role, others, { name, office: title })!;
}

/** Somebody whose term was at another time, where all of that name are of one polity. */
const onlyOne = (terms: readonly Holder[]): Holder | null =>
  terms.length > 0 && terms.every(term => term.code === terms[0]!.code) ? terms[0]! : null;

/** The terms of office under that name, likeliest first; with an owner told, those of that polity only. */
function termsOf(
  scene: Scene,
  draft: PersonDraft,
  office: NounDraft | undefined,
  told: readonly string[],
): readonly Holder[] {
  const nearby = ranked(scene.state.focus, scene.sentence, entity => entity.type === 'polity');
  const all = whoIs(draft.name, {
    on: scene.on,
    nearby: [...told, ...nearby.slice(0, 8).map(entity => entity.codes[0]!)],
    ...(office ? { title: office.words } : {}),
  });
  const found = draft.holders.length > 0 ? all : all.filter(term => sharesLastName(term.name, draft.name));
  if (told.length > 0) return found.filter(term => told.includes(term.code));
  // A president of France is Andorra's prince too: the state comes before what hangs on it.
  return found.toSorted((a, b) => Number(isDependency(a.code)) - Number(isDependency(b.code)));
}

function toldOwner(scene: Scene, noun: number, office: NounDraft, draft: PersonDraft): readonly string[] {
  const before = ownersBefore(scene, office.first, noun);
  if (before.length > 0) return before;
  const after = ownersAfter(scene, office.head);
  if (after.length > 0) return after;
  const own = ownersAfter(scene, draft.head, null, draft.last);
  return own.length > 0 ? own : ownersAfter(scene, draft.last);
}

function ownerByContext(scene: Scene, office: NounDraft | undefined): string | null {
  return office ? (codesOf(owner(scene, office))[0] ?? null) : null;
}

/** A name that the atlas reads by its last part only must have that part in common. */
function sharesLastName(known: string, told: string): boolean {
  const last = parts(told).at(-1);
  return last !== undefined && parts(known).includes(last);
}

const parts = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s\-–'’]+/)
    .filter(part => part.length > 1 && !/^(al|el|bin|ibn|de|van|von|the)$/.test(part));

/** The person whom the text has called so before: by the whole name, or by every part of a shorter one. */
export function knownPerson(
  persons: ReadonlyMap<string, KnownPerson>,
  name: string,
): KnownPerson | undefined {
  const words = parts(name);
  const first = words.length > 0 ? persons.get(words.at(-1)!) : undefined;
  if (!first) return undefined;
  const full = parts(first.name);
  return words.every(word => full.includes(word)) ? first : undefined;
}

function remember(persons: Map<string, KnownPerson>, person: KnownPerson): void {
  for (const part of parts(person.name)) persons.set(part, person);
}
