import { mentionAfter, mentionAfterAnd, mentionBefore, nameBeforeAside, nounOfRelative } from './nearby.ts';
import { thingsAt } from './nouns.ts';
import { type Predication, partiesAt, type Scene } from './scene.ts';
import { behindRelative, hasObject, isPassive, patientsOf, subjectOf } from './subject.ts';
import { clauseTokens, type Tree } from './tree.ts';

type Fill = (scene: Scene, p: Predication) => readonly number[];

const owners = new Set(['nmod:poss', 'amod', 'compound', 'nmod:desc', 'nmod:unmarked']);

/** Possessives, demonyms and names that stand before a noun: "its embassy", "Russian consulates", "the U.S. legation". */
function ownersOf(scene: Scene, noun: number): number[] {
  if (noun < 0) return [];
  const before = possessorBefore(scene, noun);
  const found = scene.tree
    .children(noun)
    .filter(child => owners.has(scene.tree.rel(child)) || (child < noun && scene.tree.base(child) === 'nmod'))
    .filter(child => scene.mentions.at(child) !== null);
  if (found.length === 0) return before < 0 ? [] : [before];
  return [...found, ...demonymsBeside(scene, noun, found)];
}

/** "eight Norwegian and three Latvian diplomats": demonyms joined to the one before a noun, which the tree may tie elsewhere. */
function demonymsBeside({ tree, mentions }: Scene, noun: number, found: readonly number[]): number[] {
  const out: number[] = [];
  const isDemonym = (token: number) => mentions.at(token)?.kind === 'demonym';
  if (!found.some(isDemonym)) return out;
  let joined = false;
  for (let t = noun - 1; t >= Math.max(tree.doc.first[tree.sentence(noun)]!, noun - 14); t--) {
    if (isDemonym(t)) {
      if (joined && !found.includes(t)) out.push(t);
      joined = false;
    } else if (/^(and|,)$/.test(tree.lemma(t))) joined = true;
    else if (!/^(NUM|ADJ|DET)$/.test(tree.upos(t))) break;
  }
  return out;
}

/** The name whose 's stands before the noun, at most two adjectives away; or -1. */
function possessorBefore({ tree, mentions }: Scene, noun: number): number {
  let t = noun - 1;
  while (t > noun - 3 && t > 0 && tree.upos(t) === 'ADJ') t--;
  return t > 0 && tree.xpos(t) === 'POS' ? (mentions.at(t - 1)?.head ?? -1) : -1;
}

/** Nouns below these tokens that a preposition introduces, nearest to the theme first. */
export function prepositional(scene: Scene, p: Predication, preposition: string): readonly number[] {
  const { tree } = scene;
  const clause = clauseTokens(tree, p.predicate);
  const tokens =
    p.theme >= 0 && !clause.includes(p.theme) ? [...clause, ...clauseTokens(tree, p.theme)] : clause;
  const anchor = p.theme >= 0 ? p.theme : p.predicate;
  const found = tokens
    .filter(
      token =>
        token !== anchor && tree.childLemma(token, [preposition]) >= 0 && hasCase(tree, token, preposition),
    )
    .sort((a, b) => rank(tree, p, a) - rank(tree, p, b));
  const own = isElsewhere(scene, p)
    ? found.filter(token => clause.includes(token) && partiesAt(scene, token).length > 0)
    : [];
  if (own.length > 0) return own.map(token => behindRelative(tree, p.predicate, token));
  if (found.length > 0) return found.map(token => behindRelative(tree, p.predicate, token));
  const near = mentionAfter(scene, Math.max(p.theme, p.predicate), preposition);
  if (near >= 0) return [near];
  const beside = p.theme >= 0 && p.theme < p.predicate ? mentionAfter(scene, p.theme, preposition) : -1;
  if (beside >= 0) return [beside];
  const relative = nounOfRelative(scene, p.predicate, preposition);
  return relative >= 0 ? [relative] : [];
}

const sameSentence = (tree: Tree, a: number, b: number): boolean => tree.sentence(a) === tree.sentence(b);

/** "An embassy stood in Bern. Chad opened one in Oslo": the theme is a noun of another sentence, which a pronoun stands for. */
export const isElsewhere = ({ tree }: Scene, { predicate, theme }: Predication): boolean =>
  theme >= 0 &&
  (!sameSentence(tree, theme, predicate) ||
    (theme < predicate && patientsOf(tree, predicate).some(token => /^(one|own)$/.test(tree.lemma(token)))));

const hasCase = (tree: Tree, token: number, preposition: string): boolean =>
  tree
    .children(token)
    .some(child => tree.lemma(child) === preposition && ['case', 'mark', 'fixed'].includes(tree.base(child)));

/** Arguments of the theme come before those of the predicate, those before deeper ones; then by distance. */
function rank(tree: Tree, p: Predication, token: number): number {
  const head = tree.head(token);
  const level = head === p.theme ? 0 : head === p.predicate ? 1 : 2;
  return level * 1000 + Math.abs(token - (p.theme >= 0 ? p.theme : p.predicate));
}

const direct = (scene: Scene, heads: readonly number[], preposition: string): number[] =>
  heads
    .filter(head => head >= 0)
    .flatMap(head => scene.tree.children(head))
    .filter(child => hasCase(scene.tree, child, preposition));

/** Who acts: the subject of an active verb, "by" of a passive one, owner or "by" of a noun. */
const agent: Fill = (scene, p) => {
  const { tree } = scene;
  const by = direct(scene, [p.predicate, p.theme], 'by').filter(token => token !== p.theme);
  if (p.nominal) return [...ownersOf(scene, p.predicate), ...by, ...lightSubject(scene, p.predicate)];
  if (isPassive(tree, p.predicate)) return by.slice(0, 1);
  const aside = nameBeforeAside(scene, p.predicate);
  if (aside >= 0) return [aside];
  const subject = subjectOf(tree, p.predicate);
  if (subject < 0) {
    const near = mentionBefore(scene, p.predicate);
    return by.length > 0 || near < 0 || p.theme < 0 || near > p.theme ? by : [firstJoined(scene, near)];
  }
  const those = /^(each|both|all)$/.test(tree.lemma(subject)) ? scene.mentions.at(subject - 1) : null;
  if (those && partiesAt(scene, subject).length === 0) return [firstJoined(scene, those.head)];
  if (tree.conjuncts(subject).includes(p.theme)) return by;
  const second = headlineSecond(scene, subject, p.predicate);
  if (second >= 0) return [subject, second];
  const speaker = tree.upos(subject) === 'PRON' ? ownSpeaker(scene, p.predicate) : -1;
  if (speaker >= 0) return [speaker];
  if (partiesAt(scene, subject).length > 0) return [subject];
  return [subject, ...saidOf(tree, subject), ...namedIn(scene, subject)];
};

/** The first of the names that the tree joins to this one, where it ties none of them to the verb. */
const firstJoined = ({ tree, mentions }: Scene, name: number): number =>
  tree.base(name) === 'conj' && mentions.at(tree.head(name)) ? tree.head(name) : name;

/** "Ecuador, Mexico expel diplomats": the second of two names that open a headline, joined by a comma alone; or -1. */
function headlineSecond({ tree, mentions }: Scene, subject: number, verb: number): number {
  const [one, other] = [mentions.at(subject), verb > 0 ? mentions.at(verb - 1) : null];
  const names = one?.kind !== 'demonym' && other?.kind !== 'demonym';
  if (!one || !other || one === other || !names || one.first !== tree.doc.first[tree.sentence(verb)])
    return -1;
  return one.last + 2 === other.first && tree.lemma(one.last + 1) === ',' ? other.head : -1;
}

/** "Managua announced that it was breaking": the pronoun of a clause is most often who says it; or -1. */
function ownSpeaker({ tree, mentions }: Scene, verb: number): number {
  if (tree.base(verb) !== 'ccomp' || tree.upos(tree.head(verb)) !== 'VERB') return -1;
  const speaker = subjectOf(tree, tree.head(verb));
  return speaker >= 0 && mentions.parties(speaker).length === 1 ? speaker : -1;
}

/** Names that the tree hangs straight on a subject without a name: "Malta, the island nation, broke". */
const namedIn = ({ tree, mentions }: Scene, noun: number): readonly number[] =>
  tree
    .children(noun)
    .filter(
      child =>
        /^(compound|appos|flat|nmod:desc)$/.test(tree.rel(child)) && mentions.at(child)?.kind === 'name',
    );

/** Of whom a noun is said: "Chile was among the last to recognise", "Malta was the first to". */
function saidOf(tree: Tree, noun: number): readonly number[] {
  let at = noun;
  for (let hops = 0; hops < 3 && at >= 0; hops++) {
    const own = tree.child(at, 'nsubj');
    if (own >= 0 && own !== noun) return [own];
    if (!['xcomp', 'nmod', 'obj', 'acl'].includes(tree.base(at))) return [];
    at = tree.head(at);
  }
  return at >= 0 && tree.child(at, 'nsubj') >= 0 ? [tree.child(at, 'nsubj')] : [];
}

/** The subject of the verb that a nominal predicate completes: "Paris granted recognition", "announced the opening of". */
function lightSubject(scene: Scene, noun: number): readonly number[] {
  const { tree } = scene;
  const verb = tree.head(noun);
  if (verb < 0 || tree.upos(verb) !== 'VERB') return [];
  if (tree.rel(noun) === 'obj' && !isPassive(tree, verb)) {
    const subject = subjectOf(tree, verb);
    return subject >= 0 ? [subject] : [];
  }
  return tree.rel(noun) === 'nsubj:pass' ? direct(scene, [verb], 'by') : [];
}

const patient: Fill = (scene, p) =>
  p.nominal ? direct(scene, [p.predicate], 'of') : patientsOf(scene.tree, p.predicate);

const complement: Fill = ({ tree }, p) =>
  tree
    .children(p.predicate)
    .filter(child => ['xcomp', 'obj', 'obl'].includes(tree.rel(child)) && tree.upos(child) !== 'VERB');

/** Both ends of "between A and B", the second by the line of words where the tree loses it. */
function bothBetween(scene: Scene, p: Predication): readonly number[] {
  const found = prepositional(scene, p, 'between');
  const [only] = found;
  if (only === undefined || found.length > 1 || partiesAt(scene, only).length > 1) return found;
  const second = mentionAfterAnd(scene, only);
  return second >= 0 ? [only, second] : found;
}

export const isPronoun = ({ mentions }: Scene, token: number): boolean =>
  mentions.at(token)?.kind === 'pronoun';

const goalSlots = ['to', 'in', 'into', 'at', 'for', 'of'];

const named: Readonly<Record<string, Fill>> = {
  agent,
  'agent-person': (scene, p) => agent(scene, p).filter(token => scene.tree.upos(token) !== 'NUM'),
  'agent-thing': (scene, p) => {
    if (p.nominal || isPassive(scene.tree, p.predicate)) return [];
    const subject = subjectOf(scene.tree, p.predicate);
    return subject >= 0 && !hasObject(scene.tree, p.predicate) ? [subject] : [];
  },
  /** The subject, whatever the verb does to others: "the embassy shut its doors". */
  subject: ({ tree }, p) => {
    const subject = subjectOf(tree, p.predicate);
    return subject >= 0 ? [subject] : [];
  },
  patient,
  complement,
  owner: (scene, p) => {
    const aside = nameBeforeAside(scene, p.predicate);
    const owners = ownersOf(scene, p.theme >= 0 ? p.theme : p.predicate);
    return aside >= 0 && owners.every(token => isPronoun(scene, token)) ? [aside] : owners;
  },
  'owner-name': (scene, p) =>
    ownersOf(scene, p.theme).filter(token =>
      /^(name|capital|demonym)$/.test(scene.mentions.at(token)?.kind ?? ''),
    ),
  of: (scene, p) =>
    direct(scene, [p.theme, p.nominal ? p.predicate : -1], 'of').filter(token => token !== p.theme),
  whose: (scene, p) => [...ownersOf(scene, p.theme), ...direct(scene, [p.theme], 'of')],
  'any-of': (scene, p) => prepositional(scene, p, 'of'),
  'theme-of': (scene, p) => direct(scene, [p.theme, ...patient(scene, p)], 'of'),
  'theme-to': (scene, p) => direct(scene, [p.theme], 'to'),
  iobj: ({ tree }, p) => tree.children(p.predicate).filter(child => tree.rel(child) === 'iobj'),
  /** Where an envoy is sent. */
  posted: (scene, p) => ['to', 'in', 'for', 'at'].flatMap(slot => prepositional(scene, p, slot)),
  between: (scene, p) => bothBetween(scene, p),
  compound: ({ tree }, p) => tree.children(p.predicate).filter(child => tree.rel(child) === 'compound'),
  goal: (scene, p) => [...patient(scene, p), ...goalSlots.flatMap(slot => prepositional(scene, p, slot))],
  subtree: ({ tree }, p) => {
    const [low, high] = tree.reach(p.predicate);
    return Array.from({ length: Math.min(high - low + 1, 80) }, (_, i) => low + i);
  },
  host: ({ tree, mentions }, p) => {
    const place = p.theme >= 0 && tree.base(p.theme) === 'compound' ? tree.head(p.theme) : -1;
    return place >= 0 && mentions.at(place) ? [place] : [];
  },
};

/** The tokens in a slot: one of those above, else a preposition. */
export const fill = (scene: Scene, p: Predication, slot: string): readonly number[] =>
  (named[slot] ?? ((s, q) => prepositional(s, q, slot)))(scene, p);

/** The tokens in a slot with their conjuncts, and what they measure. */
export const thingsIn = (scene: Scene, p: Predication, slot: string): readonly number[] =>
  fill(scene, p, slot).flatMap(token => thingsAt(scene.tree, scene.lexicon, token));
