import type { Draft } from '../../draft.ts';
import type { ClaimLexicon } from '../lexicon.ts';
import { codesOf, mentionsIn, type Scene } from '../scene.ts';
import type { TimeWords } from '../times.ts';
import { type Holding, holdingOf, wordsOf } from './holder.ts';
import { nameFrom, type PersonName } from './name.ts';
import { type Title, titlesIn } from './title.ts';

/** Claims that a person holds, or held, an office: one for each name with a title. */
export function findOffices(scene: Scene, lexicon: ClaimLexicon, times: readonly TimeWords[] = []): Draft[] {
  const out: Draft[] = [];
  const dates = datesOf(scene, times);
  for (const title of titlesIn(scene, lexicon)) {
    const found = holdingOf(scene, lexicon, title);
    if (!found) continue;
    const holding = isCounterpart(title) ? asCounterpart(found, out) : found;
    const named = [
      ...holding.names.map((name, i) => ({ name, owner: ownerOf(scene, holding, name, i, out) })),
    ];
    for (const { name, owner } of [...named, ...likewise(scene, lexicon, holding)])
      if (owner !== null) out.push({ ...draftOf(scene, holding, name, owner), dates });
  }
  return out;
}

/** The dates that the sentence tells, in words or through its events. */
function datesOf(scene: Scene, times: readonly TimeWords[]): string[] {
  const told = times.map(time => time.resolved.date);
  const events = (scene.eventsAt.get(scene.sentence) ?? []).map(event => event.date);
  return [...new Set([...told, ...events].filter(date => date !== null))].slice(0, 4);
}

const isCounterpart = (title: Title): boolean => title.office === 'counterpart';

/** "his Syrian counterpart": the office of the one named before in the sentence. */
function asCounterpart(holding: Holding, before: readonly Draft[]): Holding {
  const office = before.at(-1)?.within?.replace(/ \(former\)$| to .*$/g, '');
  return office ? { ...holding, title: { ...holding.title, office, former: false } } : holding;
}

/** "Latvian Foreign Minister X, Lithuania's Y and Estonia's Z": others who hold the same office elsewhere. */
function likewise(
  scene: Scene,
  lexicon: ClaimLexicon,
  { names }: Holding,
): { name: PersonName; owner: string }[] {
  const out: { name: PersonName; owner: string }[] = [];
  let at = (names.at(-1)?.last ?? scene.to) + 1;
  while (at < scene.to && /^(,|and)$/.test(scene.words[at]!)) {
    while (at < scene.to && /^(,|and)$/.test(scene.words[at]!)) at++;
    const mention = at < scene.to ? scene.mentions.at(at) : null;
    const owner = mention && mention.kind !== 'person' ? firstOf(codesOf(mention.parties)) : null;
    if (!mention || owner === null || scene.words[mention.last + 1] !== "'s") break;
    const name = nameFrom(scene, lexicon, mention.last + 2);
    if (!name) break;
    out.push({ name, owner });
    at = name.last + 1;
  }
  return out;
}

function draftOf(scene: Scene, { title, names, after }: Holding, name: PersonName, owner: string): Draft {
  return {
    type: 'office',
    subject: owner,
    object: null,
    value: name.name,
    predicate: null,
    within: withinOf(scene, title, after),
    asOf: scene.context.published,
    sentence: scene.sentence,
    first: Math.min(title.start, name.first),
    last: Math.max(title.last, name.last, names.length === 1 && after && after[0] > name.last ? after[1] : 0),
    unmodelled: [],
    former: title.former,
    rule: title.plural ? 'office-of-several' : 'office',
  };
}

/** "foreign minister", "ambassador to the United Nations", "president (former)". */
function withinOf(scene: Scene, title: Title, after: Holding['after']): string {
  const host = after && /^(to|at)$/.test(scene.words[after[0]]!) ? ` ${wordsOf(scene, after)}` : '';
  const acting = title.acting ? 'interim ' : '';
  return `${acting}${title.office}${host}${title.former ? ' (former)' : ''}`;
}

/** The polity whose office it is: the words of the phrase first, then what is known of the person, then the text. */
function ownerOf(
  scene: Scene,
  holding: Holding,
  name: PersonName,
  index: number,
  taken: readonly Draft[],
): string | null {
  const { title, after } = holding;
  const { offices, published, place } = scene.context;
  return (
    ownNext(scene, name, title.plural) ??
    inPhrase(scene, title) ??
    inAfter(scene, after, title.plural) ??
    offices.polityOf(name.name, title.office, published, nearby(scene)) ??
    inTurn(scene, title, index) ??
    otherSide(scene, title, taken) ??
    personCode(scene, name) ??
    firstOf(codesOf(scene.mentions.parties(title.last))) ??
    fromSentence(scene, title) ??
    place ??
    fromBefore(scene)
  );
}

/** "the permanent representatives of the two": the one whose turn it is. */
function inTurn(scene: Scene, title: Title, index: number): string | null {
  if (!title.plural) return null;
  const codes = codesOf(scene.mentions.parties(title.last));
  return (codes.length > 1 ? codes[index] : scene.topic?.[index]) ?? null;
}

const firstOf = (codes: readonly string[]): string | null => codes[0] ?? null;

/** Codes that the sentence names, and the text's topic. */
function nearby(scene: Scene): string[] {
  const codes = mentionsIn(scene, scene.from, scene.to - 1)
    .filter(mention => mention.kind !== 'person')
    .flatMap(mention => codesOf(mention.parties));
  return [
    ...new Set([...codes, ...(scene.topic ?? []), ...(scene.context.place ? [scene.context.place] : [])]),
  ];
}

/** "the king of Spain"; of "the ministers of the two" each has a polity of his own. */
function inAfter(scene: Scene, after: Holding['after'], several: boolean): string | null {
  if (!after || !/^(of|for)$/.test(scene.words[after[0]]!)) return null;
  const owners = new Set(mentionsIn(scene, after[0], after[1]).flatMap(mention => codesOf(mention.parties)));
  return several && owners.size > 1 ? null : firstCode(scene, after[0], after[1]);
}

/** "X for the Republic of Chad": the polity straight after a name in a list of several. */
function ownNext(scene: Scene, name: PersonName, several: boolean): string | null {
  if (!several || !/^(for|of)$/.test(scene.words[name.last + 1] ?? '')) return null;
  return firstCode(scene, name.last + 1, Math.min(scene.to - 1, name.last + 7));
}

/** A demonym, a possessive or a pronoun before the title: "his Syrian counterpart", "Algeria's foreign minister". */
function inPhrase(scene: Scene, title: Title): string | null {
  const counterpart = /^counterparts?$/.test(scene.words[title.last]!);
  for (let token = title.first - 1; token >= title.start; token--) {
    const mention = scene.mentions.at(token);
    if (counterpart && mention?.kind === 'pronoun') continue;
    if (!mention || mention.kind === 'person' || mention.last >= title.first) continue;
    const codes = codesOf(mention.parties);
    if (codes.length === 1) return codes[0]!;
  }
  return null;
}

function firstCode(scene: Scene, first: number, last: number): string | null {
  for (const mention of mentionsIn(scene, first, last)) {
    const code = mention.kind === 'person' ? undefined : codesOf(mention.parties)[0];
    if (code !== undefined) return code;
  }
  return null;
}

function personCode(scene: Scene, name: PersonName): string | null {
  return codesOf(scene.mentions.at(name.last)?.parties ?? [])[0] ?? null;
}

const delegates =
  /^(ambassador|permanent representative|deputy permanent representative|foreign minister|envoy|charge d'affaires)$/;

/** Of two who sign for the text's two sides, the one whose side is not taken yet. */
function otherSide(scene: Scene, title: Title, taken: readonly Draft[]): string | null {
  const [a, b] = scene.topic ?? [];
  if (a === undefined || b === undefined || !delegates.test(title.office)) return null;
  const owners = taken.map(draft => draft.subject);
  if (owners.includes(a) === owners.includes(b)) return null;
  return owners.includes(a) ? b : a;
}

/** The first polity of the sentence before the title. */
function fromSentence(scene: Scene, title: Title): string | null {
  return firstCode(scene, scene.from, title.start - 1);
}

/** The last polity named before the sentence. */
function fromBefore(scene: Scene): string | null {
  for (let token = scene.from - 1; token >= 0 && scene.from - token < 200; token--) {
    const code = codesOf(scene.mentions.at(token)?.parties ?? [])[0];
    if (code !== undefined) return code;
  }
  return null;
}
