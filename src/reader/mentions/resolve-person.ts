import type { Holder } from '../../atlas/index.ts';
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
  const holder = termOn(draft.holders, scene.on, scene);
  const told = office ? toldOwner(scene, office.noun, office.draft, draft) : ownersAfter(scene, draft.head);
  const code = told[0] ?? known?.code ?? holder?.code ?? contextual(scene, office?.draft);
  const name = known && draft.office < 0 ? known.name : draft.name;
  const title = office?.draft.words ?? known?.office ?? holder?.office ?? null;
  const role = office?.draft.role ?? known?.role ?? (holder ? 'GOV' : null);
  const others = draft.holders.map(one => one.code);
  const answer = answerOf(code === null || code === undefined ? [] : [code], role, others, {
    name,
    office: title,
  })!;
  remember(scene.state.persons, { name, code: code ?? null, role, office: title });
  return answer;
}

function toldOwner(scene: Scene, noun: number, office: NounDraft, draft: PersonDraft): readonly string[] {
  const before = ownersBefore(scene, office.first, noun);
  if (before.length > 0) return before;
  const after = ownersAfter(scene, office.head);
  if (after.length > 0) return after;
  const own = ownersAfter(scene, draft.head);
  return own.length > 0 ? own : ownersAfter(scene, draft.last);
}

function contextual(scene: Scene, office: NounDraft | undefined): string | null {
  return office ? (codesOf(owner(scene, office))[0] ?? null) : null;
}

/** The term that holds on the date, else the latest one before it, else the first; of several, one of a polity in focus. */
function termOn(holders: readonly Holder[], on: string | null, scene: Scene): Holder | null {
  if (holders.length === 0) return null;
  const day = on ?? '9999';
  const current = holders.filter(
    one =>
      (one.from ?? '') <= day.slice(0, (one.from ?? '').length || 4) && (one.to ?? '9999') >= day.slice(0, 4),
  );
  const before = holders.filter(one => (one.from ?? '') <= day);
  const pool = current.length > 0 ? current : before.length > 0 ? before : holders;
  const inFocus = ranked(scene.state.focus, scene.sentence, entity => entity.type === 'polity').map(
    one => one.codes[0],
  );
  const known = pool.filter(one => inFocus.includes(one.code));
  const best = (known.length > 0 ? known : pool).toSorted((a, b) =>
    (b.from ?? '').localeCompare(a.from ?? ''),
  );
  return best[0] ?? null;
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
