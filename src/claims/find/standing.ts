import { uposIs } from '../../language/index.ts';
import type { Event } from '../../reader/index.ts';
import type { Draft } from '../draft.ts';
import { isBody, isStates } from './body.ts';
import { phraseStart } from './office/title.ts';
import { child, codesAt, codesOf, head, is, kids, mentionsIn, type Scene } from './scene.ts';

const makes = new Set(['make', 'leave', 'render', 'declare', 'consider', 'call', 'keep']);
const becomes = new Set(['become', 'remain', 'be', 'stay', 'constitute', 'rank', 'represent']);
const relatives = new Set(['which', 'that', 'who', 'whom', 'whose']);

/** Who is said to be what a noun phrase describes: "Cuba became the 193rd country", "Oman, the 184th state". */
export function bearersOf(scene: Scene, noun: number): readonly string[] {
  for (const find of [
    beside,
    byCopula,
    byVerb,
    byApposition,
    byRole,
    bySubjecthood,
    byComma,
    afterCopula,
    byNearness,
  ]) {
    const codes = find(scene, noun).filter(code => code !== 'UNO');
    if (codes.length > 0) return codes;
  }
  return [];
}

/** "Oman being the 184th", "X as the only one": the state straight before, whatever the tree says. */
function beside(scene: Scene, noun: number): readonly string[] {
  const start = phraseStart(scene, noun);
  if (!/^(being|becoming|as|is|was|became|remains|becomes)$/.test(scene.words[start - 1] ?? '')) return [];
  if (scene.words[start - 1] === 'as' && joinsBefore(scene, start)) return [];
  const before = scene.mentions.at(start - 2);
  if (relatives.has(scene.words[start - 2] ?? '')) {
    const described =
      scene.words[start - 3] === ',' ? scene.mentions.at(start - 4) : scene.mentions.at(start - 3);
    return described && isStates(described) ? codesOf(described.parties) : [];
  }
  return before && start - 2 >= scene.from && isStates(before) && before.kind !== 'pronoun'
    ? codesOf(before.parties)
    : [];
}

/** "Bolivia joined Chile as the 97th": the one who joins is meant, not the one joined. */
const joinsBefore = (scene: Scene, start: number): boolean =>
  scene.lemmas.slice(Math.max(scene.from, start - 6), start).includes('join');

/** The codes of a subject; a relative or missing one is looked for in the clause above. */
function subjectOf(scene: Scene, verb: number): readonly string[] {
  let clause = verb;
  for (let depth = 0; depth < 4 && clause >= 0; depth++) {
    const subject = child(scene, clause, 'nsubj');
    if (subject >= 0) {
      if (relatives.has(scene.words[subject]!) && head(scene, clause) >= 0)
        return codesAt(scene, head(scene, clause));
      return codesAt(scene, subject);
    }
    if (is(scene, clause, 'acl')) return codesAt(scene, head(scene, clause));
    if (!is(scene, clause, 'advcl', 'conj', 'xcomp', 'parataxis')) return [];
    clause = head(scene, clause);
  }
  return [];
}

const byCopula = (scene: Scene, noun: number): readonly string[] =>
  child(scene, noun, 'cop') >= 0 ? subjectOf(scene, noun) : [];

function byVerb(scene: Scene, noun: number): readonly string[] {
  const verb = head(scene, noun);
  if (verb < 0 || !is(scene, noun, 'xcomp', 'obj', 'obl', 'ccomp', 'nsubj', 'iobj')) return [];
  if (makes.has(scene.lemmas[verb]!)) {
    const objects = kids(scene, verb).filter(
      kid => kid !== noun && is(scene, kid, 'obj', 'iobj', 'nsubj') && kid > verb,
    );
    return objects.flatMap(object => codesAt(scene, object));
  }
  if (becomes.has(scene.lemmas[verb]!) && !is(scene, noun, 'nsubj')) return subjectOf(scene, verb);
  return [];
}

function byApposition(scene: Scene, noun: number): readonly string[] {
  if (is(scene, noun, 'appos')) return codesAt(scene, head(scene, noun));
  const named = kids(scene, noun).filter(kid => is(scene, kid, 'appos', 'list') && kid > noun);
  return named.flatMap(kid => codesAt(scene, kid));
}

/** "as the only one", "with X as the last": the governing clause's object or subject. */
function byRole(scene: Scene, noun: number): readonly string[] {
  if (!kids(scene, noun).some(kid => is(scene, kid, 'case') && scene.words[kid] === 'as')) return [];
  const start = phraseStart(scene, noun);
  const governor = head(scene, noun);
  if (joinsBefore(scene, start)) return governor < 0 ? [] : subjectOf(scene, governor);
  const before = scene.mentions.at(start - 2) ?? scene.mentions.at(start - 1);
  if (before && isStates(before)) return codesOf(before.parties);
  if (governor < 0) return [];
  const object = child(scene, governor, 'obj');
  return object >= 0 ? codesAt(scene, object) : subjectOf(scene, governor);
}

/** "The last country to do so was Gambia." */
function bySubjecthood(scene: Scene, noun: number): readonly string[] {
  const predicate = head(scene, noun);
  if (predicate < 0 || !is(scene, noun, 'nsubj')) return [];
  if (child(scene, predicate, 'cop') >= 0) return codesAt(scene, predicate);
  if (!becomes.has(scene.lemmas[predicate]!)) return [];
  const other = kids(scene, predicate).find(
    kid => kid > predicate && is(scene, kid, 'obj', 'xcomp', 'nsubj'),
  );
  return other === undefined ? [] : codesAt(scene, other);
}

/** Beside a comma, whatever the tree says: "Oman, the 184th" and "the only friend, Eswatini". */
function byComma(scene: Scene, noun: number): readonly string[] {
  const start = phraseStart(scene, noun);
  if (/^[,(–-]$/.test(scene.words[start - 1] ?? '')) {
    const before = scene.mentions.at(start - 2);
    if (before && isStates(before)) return codesOf(before.parties);
  }
  if (/^[,:(–-]$/.test(scene.words[noun + 1] ?? '')) {
    const after = scene.mentions.at(noun + 2);
    if (after && isStates(after)) return listFrom(scene, noun + 2);
  }
  return [];
}

/** The polities of a list "Syria, Kosovo and Cuba" that begins at a token. */
export function listFrom(scene: Scene, token: number): readonly string[] {
  const codes: string[] = [];
  for (let at = token; at < scene.to; ) {
    const mention = scene.mentions.at(at);
    if (mention && isStates(mention)) {
      codes.push(...codesOf(mention.parties));
      at = mention.last + 1;
    } else if (/^(,|and|or|the|&)$/.test(scene.words[at]!)) at++;
    else break;
  }
  return [...new Set(codes)];
}

/** "The last country to do so was Gambia", where the tree lost it: the state straight behind the next copula. */
function afterCopula(scene: Scene, noun: number): readonly string[] {
  if (phraseStart(scene, noun) > scene.from + 1) return [];
  for (let token = noun + 1; token + 1 < scene.to; token++) {
    if (/^[,;:]$/.test(scene.words[token]!)) return [];
    if (!/^(was|is|were|are|became)$/.test(scene.words[token]!)) continue;
    const after = scene.mentions.at(token + 1);
    return after && isStates(after) ? codesOf(after.parties) : [];
  }
  return [];
}

/** The nearest state before the phrase in its sentence. */
function byNearness(scene: Scene, noun: number): readonly string[] {
  const before = mentionsIn(scene, scene.from, phraseStart(scene, noun) - 1).filter(
    mention => isStates(mention) && mention.kind !== 'person',
  );
  return codesOf(before.at(-1)?.parties ?? []);
}

/**
 * With whom: the state in the phrase's clauses, its possessor, the one that an earlier claim of the sentence is about,
 * or the other side of an event nearby. `before` are the claims found so far in the sentence.
 */
export function othersOf(
  scene: Scene,
  noun: number,
  subjects: readonly string[],
  before: readonly Draft[] = [],
): readonly string[] {
  const end = clauseEnd(scene, noun);
  const start = phraseStart(scene, noun);
  return (
    among(scene, noun + 1, end, subjects, false) ??
    among(scene, start, noun - 1, subjects, false) ??
    fromDrafts(scene, subjects, before) ??
    among(scene, noun + 1, end, subjects, true) ??
    possessor(scene, noun, subjects) ??
    among(scene, scene.from, start - 1, subjects, false) ??
    fromEvents(scene, subjects) ??
    []
  );
}

/** The state whose partners an earlier claim of the same sentence ranks or counts. */
function fromDrafts(
  scene: Scene,
  subjects: readonly string[],
  before: readonly Draft[],
): readonly string[] | null {
  const here = before.filter(draft => draft.sentence === scene.sentence);
  const last = here.findLast(
    draft => draft.type === 'ordinal' || draft.type === 'count' || draft.type === 'first',
  );
  if (!last) return null;
  const holders = here
    .filter(draft => draft.type === last.type && draft.first === last.first)
    .map(draft => (draft.type === 'count' ? draft.subject : draft.object));
  const codes = [...new Set(holders)].filter(code => code !== null && !subjects.includes(code)) as string[];
  return codes.length > 0 ? codes : null;
}

/** Where the clause after a noun ends: at a stop, or at a comma after its first verb. */
export function clauseEnd(scene: Scene, noun: number): number {
  let verb = false;
  let token = noun + 1;
  for (; token < scene.to; token++) {
    if (/^[.;:!?]$/.test(scene.words[token]!)) break;
    if (scene.words[token] === ',' && (verb || !relatives.has(scene.words[token + 1] ?? ''))) break;
    if (uposIs(scene.doc, token, 'VERB') || uposIs(scene.doc, token, 'AUX')) verb = true;
  }
  return token - 1;
}

function among(
  scene: Scene,
  first: number,
  last: number,
  but: readonly string[],
  pronouns: boolean,
): readonly string[] | null {
  for (const mention of mentionsIn(scene, first, Math.min(last, scene.to - 1))) {
    if (!isStates(mention) || (mention.kind === 'pronoun') !== pronouns) continue;
    const codes = codesOf(mention.parties).filter(code => !but.includes(code) && !isBody(code));
    if (codes.length > 0) return codes;
  }
  return null;
}

function possessor(scene: Scene, noun: number, but: readonly string[]): readonly string[] | null {
  const owner = child(scene, noun, 'nmod:poss');
  const codes = owner < 0 ? [] : codesAt(scene, owner).filter(code => !but.includes(code));
  return codes.length > 0 ? codes : null;
}

/** The other side of one of these: in an event of this sentence, in the text's topic, or in an event nearby. */
export function fromEvents(scene: Scene, subjects: readonly string[]): readonly string[] | null {
  const here = scene.eventsAt.get(scene.sentence) ?? [];
  const topic = scene.topic;
  return (
    opposite(here, subjects) ??
    (topic && subjects.includes(topic[0]) ? [topic[1]] : null) ??
    (topic && subjects.includes(topic[1]) ? [topic[0]] : null) ??
    opposite(nearbyEvents(scene), subjects) ??
    (scene.hub !== null && !subjects.includes(scene.hub) ? [scene.hub] : null)
  );
}

function opposite(events: readonly Event[], subjects: readonly string[]): readonly string[] | null {
  for (const event of events) {
    const [source, target] = [codesOf(event.source), codesOf(event.target)];
    for (const [here, there] of [
      [source, target],
      [target, source],
    ] as const)
      if (subjects.some(code => here.includes(code)) && there.length > 0) return there;
  }
  return null;
}

/** The events of this sentence, of the six before it, and the first of the text, in that order. */
export function nearbyEvents(scene: Scene): readonly Event[] {
  const near: Event[] = [];
  for (let sentence = scene.sentence; sentence >= Math.max(0, scene.sentence - 6); sentence--)
    near.push(...(scene.eventsAt.get(sentence) ?? []));
  return [...near, ...scene.events.slice(0, 3)];
}
