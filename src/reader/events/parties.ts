import { polity } from '../../atlas/index.ts';
import type { Party } from '../event.ts';
import type { MentionKind } from '../mention.ts';
import { againstWhom } from './against.ts';
import { type Memory, pairInMind, partnersOf, topic } from './context.ts';
import type { Match } from './match.ts';
import { companionsOf, membersOf } from './members.ts';
import type { Mood } from './mood.ts';
import { isOfClass } from './nouns.ts';
import { parallelTarget } from './parallel.ts';
import { betweenTwo, isExchange, isReciprocal } from './reciprocal.ts';
import { partiesAt, type Scene } from './scene.ts';
import { fill, isElsewhere, isPronoun, prepositional } from './slots.ts';
import { behindRelative, patientsOf, subjectOf } from './subject.ts';

export interface Sides {
  readonly source: readonly Party[];
  readonly target: readonly Party[];
  /** Both sides stand in the act's own clause. */
  readonly told: boolean;
}

const known = (parties: readonly Party[]): Party[] => {
  const seen = new Set<string>();
  return parties.filter(party => party.code !== null && !seen.has(party.code) && seen.add(party.code));
};

/** Relations, recognition and missions are between states: of organisations only the European Union has them. */
const statesOnly = /^(relations-|recognition|mission-|diplomats-|ambassador-)/;

const mayBe = (kind: string, { code }: Party): boolean =>
  !statesOnly.test(kind) ||
  code === 'EUE' ||
  (code !== null && !code.includes(':') && polity(code)?.kind !== 'organisation');

const apart = (parties: readonly Party[], others: readonly Party[]): Party[] =>
  known(parties).filter(party => !others.some(other => other.code === party.code));

/** A noun before the act is not joined by what follows it ("the country with which Seoul has ties, and Syria is"). */
function partiesBeside(scene: Scene, { predicate }: Match, token: number): readonly Party[] {
  const own = scene.mentions.at(token);
  const late = token < predicate && scene.tree.conjuncts(token).some(other => other > predicate);
  if (late && own && own.parties.length > 0) return own.parties;
  const parties = partiesAt(scene, token);
  return parties.length > 0 ? parties : membersOf(scene, token);
}

/** The parties in the first of the slots that holds any besides `others`. */
function partiesIn(scene: Scene, match: Match, slots: readonly string[], others: readonly Party[]): Party[] {
  for (const slot of slots) {
    const tokens = fill(scene, match, slot).map(token => behindRelative(scene.tree, match.predicate, token));
    const found = tokens.flatMap(token => [...partiesBeside(scene, match, token)]);
    const fresh = apart(found, others).filter(party => mayBe(match.frame.kind, party));
    if (fresh.length > 0) return fresh;
  }
  return [];
}

/**
 * Who did it to whom, from the frame's slots, then from the words above the act, then from what was told before. A side
 * that nothing gives is empty.
 */
export function sidesOf(scene: Scene, match: Match, mood: Mood, memory: Memory): Sides {
  const { frame } = match;
  const stranger = unnamedAgent(scene, match);
  const source = stranger ? [] : partiesIn(scene, match, sourceSlots(scene, match), []);
  const again = toldAgain(scene, match, memory, regions);
  let target = again.length > 0 ? again : partiesIn(scene, match, targetSlots(scene, match), source);
  const meant = againstWhom(scene, match, memory, source, target);
  if (meant) return { ...meant, told: true };
  if (source.length === 1 && target.length === 1 && isExchange(match))
    return { ...betweenTwo(scene, match, source[0]!, target[0]!), told: true };
  if (source.length > 0 && target.length > 0) return joined(scene, match, { source, target, told: true });
  if (
    source.length === 2 &&
    target.length === 0 &&
    (frame.mutual ||
      match.nominal ||
      isReciprocal(scene, match) ||
      prepositional(scene, match, 'between').length > 0)
  )
    return { ...betweenTwo(scene, match, source[0]!, source[1]!), told: true };
  if (source.length === 0 && target.length === 2)
    return { ...betweenTwo(scene, match, target[0]!, target[1]!), told: true };
  if (target.length === 0) target = toldAgain(scene, match, memory, pronouns);
  if (stranger || (source.length > 0 && target.length > 0)) return { source, target, told: !stranger };
  return ofTwo(match, supplied(scene, match, mood, memory, source, target));
}

/** "Peru's embassy is old. Chad opened one": the owner of a noun told before is not who acts now, where anybody does. */
function sourceSlots(scene: Scene, match: Match): readonly string[] {
  const { source } = match.frame;
  return source.includes('agent') && isElsewhere(scene, match)
    ? ['agent', ...source.filter(slot => slot !== 'agent')]
    : source;
}

/** Of "withdraw their ambassador" who withdraws is who owns, so no agent that the tree makes another is the other side. */
function targetSlots(scene: Scene, match: Match): readonly string[] {
  const { frame } = match;
  if (!frame.target.includes('agent') || !frame.source.includes('owner')) return frame.target;
  const owners = fill(scene, match, 'owner');
  const reflexive = owners.length > 0 && owners.every(token => isPronoun(scene, token));
  return reflexive ? frame.target.filter(slot => slot !== 'agent') : frame.target;
}

/** With those who act beside the one who acts: "Australia, together with Canada, recognised". */
function joined(scene: Scene, { predicate, frame, nominal }: Match, sides: Sides): Sides {
  const beside = nominal ? [] : companionsOf(scene, predicate, frame.kind);
  const both = [...sides.source, ...sides.target];
  return { ...sides, source: [...sides.source, ...apart(beside, both)] };
}

/** "Cuba and Peru broke off relations": with each other, where the text around gives no third. */
function ofTwo({ frame }: Match, sides: Sides): Sides {
  const [a, b, third] = sides.source;
  if (!a || !b || third || sides.target.length > 0 || !frame.kind.startsWith('relations-')) return sides;
  return { source: [a], target: [b], told: true };
}

/** Somebody acts whom the text describes without saying who: "four more countries". Nobody else may take the place. */
function unnamedAgent(scene: Scene, match: Match): boolean {
  const { tree, lexicon } = scene;
  if (!match.frame.source.some(slot => slot.startsWith('agent'))) return false;
  const agents = fill(scene, match, 'agent');
  if (agents.some(token => partiesBeside(scene, match, token).length > 0)) return false;
  // "Jan. 5, 2016: Kuwait recalls": the number of a date is nobody.
  const plain = (token: number) =>
    (tree.upos(token) === 'NOUN' || (tree.upos(token) === 'NUM' && tree.upos(token + 1) !== 'PUNCT')) &&
    !isOfClass(tree, lexicon, token, 'officials');
  return agents.some(token => plain(token) || isCounted(scene, token));
}

const isCounted = ({ tree }: Scene, token: number): boolean => tree.child(token, 'nummod') >= 0;

const pronouns = new Set(['it', 'they', 'them', 'either', 'both', 'neither']);

const regions = new Set(['region', 'territory', 'entity', 'enclave', 'statelet']);

/** "never recognised either", "treat the two regions as states": whom the last such act was done to. */
function toldAgain(
  scene: Scene,
  match: Match,
  { ofKind }: Memory,
  words: ReadonlySet<string>,
): readonly Party[] {
  const { kind, ceased } = match.frame;
  const told = ofKind.get(kind) ?? ofKind.get(ceased ?? 'recognition-withdrawn');
  if (!told || !kind.startsWith('recognition') || match.frame.theme || match.nominal) return [];
  const [object] = patientsOf(scene.tree, match.predicate);
  return object !== undefined && words.has(scene.tree.lemma(object)) ? told.target : [];
}

/** "Paris said that ties with Rome were cut": the parties of the words above the act. */
function speakers(scene: Scene, mood: Mood, others: readonly Party[]): Party[] {
  for (const above of mood.above) {
    const token = scene.tree.upos(above) === 'VERB' ? subjectOf(scene.tree, above) : above;
    if (token < 0) continue;
    const found = apart(scene.mentions.parties(token), others);
    if (found.length === 1) return found;
  }
  return [];
}

const named: ReadonlySet<MentionKind> = new Set(['name', 'capital', 'demonym', 'person', 'seat']);

/** The polity that the act's sentence names besides these: the only one, or one much nearer than the others. */
function neighbours({ tree, mentions }: Scene, predicate: number, others: readonly Party[]): Party[] {
  const sentence = tree.sentence(predicate);
  const near: { party: Party; away: number }[] = [];
  for (let t = tree.doc.first[sentence]!; t < tree.doc.first[sentence + 1]!; t++) {
    const mention = mentions.at(t);
    if (!mention || mention.head !== t || !named.has(mention.kind)) continue;
    const [party, ...more] = apart(mention.parties, others);
    if (party && more.length === 0) near.push({ party, away: Math.abs(t - predicate) });
  }
  near.sort((a, b) => a.away - b.away);
  const [first] = near;
  const rival = near.find(({ party }) => party.code !== first?.party.code);
  return first && (!rival || (first.away < 12 && first.away * 1.5 <= rival.away)) ? [first.party] : [];
}

/** The two that the act's sentence speaks of before it ("until both made peace: ties were resumed"). */
function twoBefore({ tree, mentions }: Scene, predicate: number): readonly Party[] {
  for (let t = predicate - 1; t >= tree.doc.first[tree.sentence(predicate)]!; t--) {
    const mention = mentions.at(t);
    if (mention?.kind === 'group' && mention.parties.length === 2) return mention.parties;
  }
  return [];
}

function supplied(
  scene: Scene,
  match: Match,
  mood: Mood,
  memory: Memory,
  source: readonly Party[],
  target: readonly Party[],
): Sides {
  const { frame, predicate } = match;
  const told = target.length > 0 || source.length > 0;
  const speaker = source.length === 0 ? speakers(scene, mood, target) : [];
  if (speaker.length > 0 && target.length > 0) return { source: speaker, target, told };
  const bare: Sides = { source, target, told: false };
  if (frame.elide === false) return bare;
  const given = source.length > 0 ? source : target.length > 0 ? target : speaker;
  if (given.length === 0) {
    const [a, b] = frame.mutual ? twoBefore(scene, predicate) : [];
    if (a && b) return { source: [a], target: [b], told: true };
    const pair = pairInMind(memory, scene.tree.sentence(predicate), frame.kind);
    const [one, other] = [pair?.[0] ?? [], pair?.[1] ?? []];
    if (one.length === 1 && other.length === 1)
      return { ...betweenTwo(scene, match, one[0]!, other[0]!), told: false };
    return pair ? { source: pair[0], target: pair[1], told: false } : bare;
  }
  if (given.length > 2 && frame.mutual) return { source: given, target: given, told: true };
  const partner = partnerFor(scene, mood, memory, given, match, given === source);
  if (partner.length === 0 && given.length === 2 && frame.theme === 'mission')
    return { ...betweenTwo(scene, match, given[0]!, given[1]!), told };
  if (partner.length === 0) return bare;
  return given === target
    ? { source: partner, target, told: false }
    : { source: given, target: partner, told: false };
}

const ends = (kind: string): boolean => /severed|suspended|downgraded|closed|expelled|recalled/.test(kind);

/** Was the pair told of last in an act of the other sense ("goes over to Beijing" before "had broken relations")? */
function contrary(
  memory: Memory,
  partners: readonly Party[],
  given: readonly Party[],
  kind: string,
): boolean {
  const has = (parties: readonly Party[], side: readonly Party[]) =>
    side.some(a => parties.some(b => a.code === b.code));
  const last = memory.pairs.findLast(({ source, target }) => {
    const both = [...source, ...target];
    return has(both, partners) && has(both, given);
  });
  return last !== undefined && ends(last.kind) !== ends(kind);
}

/** The other side, where the clause gives one only: last partner, speaker, headline, the only neighbour, the topic. */
function partnerFor(
  scene: Scene,
  mood: Mood,
  memory: Memory,
  given: readonly Party[],
  { predicate, frame }: Match,
  acts: boolean,
): readonly Party[] {
  const sentence = scene.tree.sentence(predicate);
  const partners = apart(
    given.flatMap(party => [...partnersOf(memory, party, sentence, frame.kind)]),
    given,
  );
  const speaker = speakers(scene, mood, given);
  if (partners.length > 0 && !(speaker.length > 0 && contrary(memory, partners, given, frame.kind)))
    return partners;
  const parallel = acts ? parallelTarget(memory, given, frame.kind, sentence) : [];
  if (parallel.length > 0 && mood.speech < 0) return parallel;
  if (speaker.length > 0) return speaker;
  const [first, second, third] = memory.headline;
  if (first && second && !third) {
    const other = apart(memory.headline, given);
    if (other.length === 1) return other;
  }
  if (parallel.length > 0) return parallel;
  const near = neighbours(scene, predicate, given);
  if (near.length > 0) return near;
  const about = topic(memory);
  return about ? apart([about], given) : [];
}
