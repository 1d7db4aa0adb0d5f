import { type Description, describe, members } from '../../atlas/index.ts';
import { isOrganisation } from './atlas-port.ts';
import { barred } from './binding.ts';
import type { DescriptionDraft, PairDraft } from './draft.ts';
import { type Entity, ranked } from './focus.ts';
import { groupsOf } from './groups.ts';
import {
  apposed,
  codesWithConjuncts,
  draftsWithin,
  ownersAfter,
  ownersBefore,
  subjectCodes,
  subjectOfPredicate,
} from './owners.ts';
import { partnersOf } from './partners.ts';
import { type Answer, answerOf, codesOf, type Scene } from './scene.ts';
import { childrenOf, findChild, rel, tag } from './syntax.ts';

/** What a description stands for: one polity or the sides of a group; null where it names none in particular. */
export function resolveDescription(scene: Scene, draft: DescriptionDraft): Answer | null {
  return draft.count === 1 ? one(scene, draft) : sides(scene, draft);
}

/** How well a polity fits the words of a description: 0 (not at all) to 1, as the atlas reads them. */
function fitness(scene: Scene, draft: DescriptionDraft, said: Description | null, code: string): number {
  const organisation = isOrganisation(code);
  if (draft.noun.for === 'organisation') return organisation ? 1 : 0;
  if (draft.noun.for === 'state' && organisation) return 0;
  return said === null ? 1 : said.score(code, scene.on);
}

const longestTail = 5;

/** The words of the phrase that describe, with "of 2 million people" after them, read by the atlas. */
function read(scene: Scene, draft: DescriptionDraft): Description | null {
  if (draft.noun.for !== 'state') return null;
  const { doc } = scene.syntax;
  let first = draft.first;
  for (const inside of draftsWithin(scene, draft.first, draft.last - 1))
    first = Math.max(first, inside.last + 1);
  let last = draft.last;
  if (scene.syntax.words[last + 1] === 'of' && tag(scene.syntax, last + 2) === 'NUM') {
    last = Math.min(scene.to - 1, last + longestTail);
  }
  const phrase = doc.text.slice(doc.tokens.start[first], doc.tokens.end[last]);
  return describe(phrase.slice(0, 120));
}

function one(scene: Scene, draft: DescriptionDraft): Answer | null {
  const { noun } = draft;
  const beside = apposed(scene, draft.head);
  if (beside) {
    const codes = codesOf(scene.answer(beside));
    if (codes.length > 0) return answerOf(codes, noun.role);
  }
  const subject = subjectOfPredicate(scene, draft.head);
  if (subject >= 0) return answerOf(subjectCodes(scene, subject).slice(0, 1), noun.role);
  if (noun.is.length === 1) return answerOf(noun.is, noun.role);
  const named = noun.other ? [] : nameBehind(scene, draft);
  if (named.length > 0) return answerOf(named, noun.role);
  const owners = [...ownersBefore(scene, draft.first, draft.last)];
  if (noun.other)
    return partner(scene, draft, owners.length > 0 ? owners : [...ownersAfter(scene, draft.head)]);
  const own = owners.filter(code => !isOrganisation(code) || noun.for === 'organisation');
  if (own.length > 0) return answerOf(own, noun.role);
  if (owners.length > 0 || !anaphoric(scene, draft)) return null;
  const bars = barred(scene, draft);
  const said = read(scene, draft);
  const fitting = ranked(
    scene.state.focus,
    scene.sentence,
    entity =>
      entity.type === 'polity' &&
      !bars.has(entity.codes[0]!) &&
      fitness(scene, draft, said, entity.codes[0]!) > 0,
  ).map(entity => entity.codes[0]!);
  return answerOf(fitting.slice(0, 1), noun.role, fitting.slice(1));
}

/** "the state of Israel", "the island of Cuba": the name straight behind "of". */
function nameBehind(scene: Scene, draft: DescriptionDraft): readonly string[] {
  if (scene.syntax.words[draft.last + 1] !== 'of') return [];
  const name = draftsWithin(scene, draft.last + 2, draft.last + 7).find(
    one => one.what === 'name' && one.first - draft.last < 4 && one.kind !== 'demonym',
  );
  return name ? codesOf(scene.answer(name)) : [];
}

const particular = new Set([
  'only',
  'same',
  'next',
  'last',
  'other',
  'another',
  'first',
  'second',
  'third',
  'biggest',
  'largest',
]);

/** Is it "the country" and not "a country", "the first country to", "the country which"? */
function anaphoric(scene: Scene, draft: DescriptionDraft): boolean {
  const { syntax } = scene;
  if (!['the', 'this', 'that'].includes(syntax.words[draft.first]!)) return false;
  for (let t = draft.first; t < draft.last; t++) {
    const word = syntax.words[t]!;
    if (particular.has(word) || tag(syntax, t) === 'NUM' || /^\d+(st|nd|rd|th)$/.test(word)) return false;
  }
  return !isRestricted(scene, draft.head);
}

/** "the country which ...", "the states involved": a clause that tells which, with no comma before it. */
function isRestricted(scene: Scene, head: number): boolean {
  for (const child of childrenOf(scene.syntax, head)) {
    const relation = rel(scene.syntax, child);
    if ((relation === 'acl:relcl' || relation === 'acl') && !commaBetween(scene, head, child)) return true;
  }
  return false;
}

function commaBetween(scene: Scene, from: number, to: number): boolean {
  for (let t = from + 1; t < to; t++) if (scene.syntax.words[t] === ',') return true;
  return false;
}

/** "its neighbour", "Abkhazia ... its sister": the polity that the text has set beside the owner. */
function partner(scene: Scene, draft: DescriptionDraft, owners: readonly string[]): Answer | null {
  const bars = barred(scene, draft);
  const said = read(scene, draft);
  const [other] = partnersOf(scene, owners, code => !bars.has(code) && fitness(scene, draft, said, code) > 0);
  return other ? answerOf([other], draft.noun.role) : null;
}

/** "the two countries", "both sides", "the three": a list beside the words, else the likeliest group of that number. */
function sides(scene: Scene, draft: DescriptionDraft): Answer | null {
  const { noun, count } = draft;
  const before = ofWhich(scene, draft);
  if (before.length > 1) return answerOf(before, noun.role);
  const listed = listBeside(scene, draft.head, count);
  if (listed.length > 1) return answerOf(listed, noun.role);
  if (noun.is.length > 0) return answerOf(noun.is, noun.role);
  const body = membersOfBody(scene, draft);
  if (body.length > 0) return answerOf(body, noun.role);
  const subject = subjectOfPredicate(scene, draft.head);
  if (subject >= 0) return answerOf(subjectCodes(scene, subject), noun.role);
  const owners = ownersBefore(scene, draft.first, draft.last);
  if (owners.length === count && count > 1) return answerOf(owners, noun.role);
  if (noun.role !== null) {
    const after = ownersAfter(scene, draft.head);
    if (after.length > 0) return answerOf(after, noun.role);
  }
  if (count === 0 && isRestricted(scene, draft.head)) return null;
  const bars = barred(scene, draft);
  const said = read(scene, draft);
  const test = (codes: readonly string[]): boolean =>
    codes.every(code => !bars.has(code) && fitness(scene, draft, said, code) > 0);
  const [best, ...rest] = groupsOf(scene.state.groups, count, scene.sentence, test);
  if (best) return answerOf(best, noun.role, rest.slice(0, 2).flat());
  return count === 2 ? foremost(scene, draft, bars, said) : null;
}

/** The two most salient polities, where the text has not set two side by side. */
function foremost(
  scene: Scene,
  draft: DescriptionDraft,
  bars: ReadonlySet<string>,
  said: Description | null,
): Answer | null {
  const fits = (entity: Entity): boolean =>
    entity.type === 'polity' &&
    !bars.has(entity.codes[0]!) &&
    fitness(scene, draft, said, entity.codes[0]!) > 0;
  const codes = ranked(scene.state.focus, scene.sentence, fits).map(entity => entity.codes[0]!);
  return codes.length < 2 ? null : answerOf(codes.slice(0, 2), draft.noun.role, codes.slice(2));
}

/** "the six member states": the members of the body that the text speaks of, where it has so many. */
function membersOfBody(scene: Scene, draft: DescriptionDraft): readonly string[] {
  if (draft.count < 3 || !scene.syntax.lemmas.slice(draft.first, draft.last + 1).includes('member'))
    return [];
  const bodies = ranked(
    scene.state.focus,
    scene.sentence,
    entity => entity.type === 'polity' && isOrganisation(entity.codes[0]!),
  );
  const inside = draftsWithin(scene, draft.first, draft.last).flatMap(one =>
    one.what === 'name' ? [one.code] : [],
  );
  for (const body of [...inside, ...bodies.map(entity => entity.codes[0]!)]) {
    const codes = members(body, scene.on);
    if (codes.length === draft.count) return codes;
  }
  return [];
}

/** "A and B, both of which ...": what stands before the comma. */
function ofWhich(scene: Scene, draft: DescriptionDraft): readonly string[] {
  const { syntax } = scene;
  const word = syntax.words[draft.last + 2];
  if (syntax.words[draft.last + 1] !== 'of' || (word !== 'which' && word !== 'whom')) return [];
  const before = scene.drafts.findLast(one => one.last === draft.first - 2);
  return before ? listCodes(scene, before.head) : [];
}

/** A list that spells the group out: "three members, A, B and C", "four states that ...: A, which ...; B; C and D". */
function listBeside(scene: Scene, head: number, count: number): readonly string[] {
  const { syntax } = scene;
  const next = scene.drafts.find(draft => draft.first > head);
  if (next && setsOff.has(syntax.words[head + 1] ?? '') && next.first === head + 2) {
    const list = listCodes(scene, next.head);
    if (list.length > 1) return list;
  }
  const apposition = findChild(
    syntax,
    head,
    child => rel(syntax, child) === 'appos' && child > head && scene.byHead.has(child),
  );
  if (apposition >= 0) return listCodes(scene, apposition);
  const items = itemsAfterColon(scene, head);
  return items.length === count ? items : [];
}

const listCodes = (scene: Scene, head: number): readonly string[] => {
  const heads = scene.lists.get(head);
  const codes = heads
    ? heads.flatMap(each => [...codesOf(scene.answer(scene.byHead.get(each)!))])
    : codesWithConjuncts(scene, head);
  return [...new Set(codes)];
};

/** The first name of each item that a colon opens and semicolons divide, with the names coordinated with it. */
function itemsAfterColon(scene: Scene, head: number): readonly string[] {
  const { syntax } = scene;
  const codes: string[] = [];
  let opens = false;
  for (let t = head + 1; t < scene.to; t++) {
    const word = syntax.words[t]!;
    if (word === ':') codes.length = 0;
    if (word === ':' || word === ';') opens = word === ':' || codes.length > 0;
    const name = opens ? scene.drafts.find(draft => draft.what === 'name' && draft.first === t) : undefined;
    if (!name) continue;
    codes.push(...listCodes(scene, name.head));
    opens = false;
  }
  return [...new Set(codes)];
}

const setsOff = new Set([',', ':', '-', '–', '—', '(']);

/** "the former", "the latter", "each other". */
export function resolvePair(scene: Scene, draft: PairDraft): Answer | null {
  const [best] = groupsOf(scene.state.groups, 2, scene.sentence, () => true);
  if (draft.which === 'each other') {
    const predicate = scene.syntax.clause[draft.head]!;
    const subject = findChild(scene.syntax, predicate, child => rel(scene.syntax, child).startsWith('nsubj'));
    const codes = subjectCodes(scene, subject);
    return answerOf(codes.length > 1 ? codes : (best ?? []), null);
  }
  if (!best) return null;
  return answerOf([draft.which === 'former' ? best[0]! : best[1]!], null, [
    draft.which === 'former' ? best[1]! : best[0]!,
  ]);
}
