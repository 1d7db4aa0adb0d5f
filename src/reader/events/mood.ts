import type { Modality } from '../event.ts';
import type { Indexed } from './lexicon.ts';
import type { Embedding } from './lexicon-schema.ts';
import { avoided, notYet, underRank } from './rank.ts';
import { type Tense, tenseOf } from './tense.ts';
import type { Tree } from './tree.ts';

/** How sure the text is of an act, and on what words that rests. */
export interface Mood {
  readonly modality: Modality;
  /** Nothing in the text says whether it happened: a bare noun ("the rupture"), which refers to something told. */
  readonly reference: boolean;
  /** A counterfactual or a condition that did not come true: no fact. */
  readonly drop: boolean;
  /** The verb or noun of speech that the act is told under, or -1. */
  readonly speech: number;
  /** The words above the act, innermost first: "announced", "decision". */
  readonly above: readonly number[];
}

type State = Modality | 'open' | 'would';

interface Climb {
  state: State;
  drop: boolean;
  speech: number;
  readonly above: number[];
}

const nominalRelations = new Set(['obj', 'nsubj', 'obl', 'nmod', 'iobj', 'compound', 'appos', 'amod']);

/** The effect of a governing word, by its part of speech. */
function embeddingOf(tree: Tree, lexicon: Indexed, token: number): Embedding | null {
  const upos = tree.upos(token);
  const lemma = tree.lemma(token);
  if (upos === 'VERB' || upos === 'AUX') {
    const particle = tree.children(token).find(child => tree.rel(child) === 'compound:prt');
    const next = token + 1 < tree.doc.tokens.length ? tree.lemma(token + 1) : '';
    const both = lexicon.embedVerbs.get(`${lemma} ${particle === undefined ? next : tree.lemma(particle)}`);
    return both ?? lexicon.embedVerbs.get(lemma) ?? null;
  }
  if (upos === 'ADJ') return lexicon.embedAdjectives.get(lemma) ?? lexicon.embedVerbs.get(lemma) ?? null;
  // "had been content to", where the tagger took the adjective for a noun.
  const adjective = tree.child(token, 'cop') >= 0 ? lexicon.embedAdjectives.get(lemma) : undefined;
  return lexicon.embedNouns.get(lemma) ?? adjective ?? null;
}

/** How sure the text is of the act named at `predicate`: its own tense and negation, then what stands above it. */
export function moodOf(tree: Tree, lexicon: Indexed, predicate: number, nominal: boolean): Mood {
  const own = nominal ? nominalState(tree, predicate) : ownState(tree, lexicon, predicate);
  const climb: Climb = {
    state: own,
    drop: !nominal && isState(tree, lexicon, predicate),
    speech: -1,
    above: [],
  };
  const beside = nominal ? -1 : speechAfter(tree, lexicon, predicate);
  if (beside >= 0) {
    climb.speech = beside;
    climb.above.push(beside);
  }
  let at = predicate;
  for (let hops = 0; hops < 12 && at >= 0 && tree.head(at) >= 0; hops++) {
    const stop = step(tree, lexicon, climb, at);
    if (stop) break;
    at = tree.head(at);
    if (climb.speech < 0 && tree.upos(at) === 'VERB') climb.speech = speechAfter(tree, lexicon, at);
  }
  return finish(tree, climb, predicate, nominal);
}

/** "They had broken off relations, the ministry announced": a verb of speech hung on the act after a comma; or -1. */
function speechAfter(tree: Tree, lexicon: Indexed, verb: number): number {
  const found = tree
    .children(verb)
    .find(
      child =>
        child > verb &&
        /^(parataxis|advcl|ccomp|acl)$/.test(tree.base(child)) &&
        tree.child(child, 'mark') < 0 &&
        embeddingOf(tree, lexicon, child) === 'says' &&
        commaBefore(tree, verb, child),
    );
  return found ?? -1;
}

function commaBefore(tree: Tree, verb: number, said: number): boolean {
  for (let t = verb + 1; t < said; t++) if (tree.doc.tokens.form[t] === ',') return true;
  return false;
}

function finish(tree: Tree, climb: Climb, predicate: number, nominal: boolean): Mood {
  const { state, drop, speech, above } = climb;
  const infinitive = !nominal && tree.xpos(predicate) === 'VB' && tree.childLemma(predicate, ['to']) >= 0;
  const modality: Modality =
    state === 'would'
      ? speech >= 0
        ? 'planned'
        : 'possible'
      : state === 'open'
        ? infinitive
          ? 'planned'
          : 'happened'
        : state;
  return { modality, drop, speech, above, reference: state === 'open' && !infinitive };
}

/** The verb's own state; "if it cuts" is only possible wherever the tree puts the clause. */
function ownState(tree: Tree, lexicon: Indexed, verb: number): State {
  const conditional = tree.childLemma(verb, ['if', 'unless', 'whether', 'lest']) >= 0;
  return conditional ? 'possible' : verbalState(tree, lexicon, verb);
}

/** "had not built", "has been building": how things stood, no act. */
function isState(tree: Tree, lexicon: Indexed, verb: number): boolean {
  const tense = tenseOf(tree, lexicon, verb);
  return (
    tense.goingOn || (tense.pluperfect && tense.negated) || isInverted(tree, verb) || wouldHave(tree, verb)
  );
}

/** "Had Peru broken with Chile, ...": an auxiliary before its subject at the start, in no question. */
function isInverted(tree: Tree, verb: number): boolean {
  const [first, next] = [tree.doc.first[tree.sentence(verb)]!, tree.doc.first[tree.sentence(verb) + 1]!];
  const aux = tree.child(verb, 'aux');
  const subject = tree.child(verb, 'nsubj');
  return (
    aux === first && tree.lemma(aux) === 'have' && subject > aux && tree.doc.tokens.form[next - 1] !== '?'
  );
}

/** "Had Peru waited, Chile would have opened it": what follows from an opening "had", wherever the tree hangs that. */
function wouldHave(tree: Tree, verb: number): boolean {
  const first = tree.doc.first[tree.sentence(verb)]!;
  return (
    tree.lemma(first) === 'have' &&
    first < verb &&
    tree.childLemma(verb, ['would']) >= 0 &&
    tree.childLemma(verb, ['have']) >= 0
  );
}

function nominalState(tree: Tree, noun: number): State {
  const before = tree.children(noun).filter(child => child < noun);
  if (before.some(child => tree.base(child) === 'det' && ['no', 'neither'].includes(tree.lemma(child))))
    return 'denied';
  const words = before
    .filter(child => /^(amod|compound)$/.test(tree.base(child)))
    .map(child => tree.doc.tokens.form[child]!.toLowerCase());
  if (words.some(word => ahead.test(word))) return 'planned';
  return words.some(word => unsure.test(word)) ? 'possible' : 'open';
}

/** "the planned closure", "a possible rupture". */
const ahead =
  /^(planned|proposed|intended|upcoming|forthcoming|impending|scheduled|promised|envisaged|projected)$/;
const unsure = /^(possible|potential|threatened|mooted|rumoured|rumored|eventual|feared|looming|likely)$/;

function verbalState(tree: Tree, lexicon: Indexed, verb: number): State {
  const tense = tenseOf(tree, lexicon, verb);
  if (notYet(tree, verb) || avoided(tree, verb)) return 'denied';
  if (!tense.finite && !tense.negated) return underRank(tree, lexicon, verb) ?? 'open';
  if (tense.negated) return tense.state === 'possible' && !tense.finite ? 'possible' : 'denied';
  return tense.finite ? tense.state : 'open';
}

/** One step up; returns whether to stop. */
function step(tree: Tree, lexicon: Indexed, climb: Climb, at: number): boolean {
  const head = tree.head(at);
  const base = tree.base(at);
  if (base === 'conj') {
    if (climb.state === 'open' && tree.upos(head) === 'VERB' && tree.upos(at) === 'VERB') {
      climb.state = verbalState(tree, lexicon, head);
    }
    return false;
  }
  if (base === 'advcl' && condition(tree, lexicon, climb, at)) return true;
  if (base === 'advcl' && climb.state !== 'open') return true;
  if (base === 'advcl' && tree.childLemma(at, taken) >= 0) return asGoverned(tree, lexicon, climb, head);
  if (tree.rel(at) === 'acl:relcl' || base === 'root') return true;
  if (base === 'parataxis') return speechBeside(tree, lexicon, climb, head);
  climb.above.push(head);
  const effect = embeddingOf(tree, lexicon, head);
  if (effect) apply(tree, lexicon, climb, at, head, effect);
  else if (
    climb.state === 'open' &&
    nominalRelations.has(base) &&
    (tree.upos(head) === 'VERB' || (base === 'nsubj' && tree.child(head, 'cop') >= 0))
  ) {
    const tense = tenseOf(tree, lexicon, head);
    if (tense.negated) climb.state = 'denied';
    else if (tense.state !== 'happened') climb.state = tense.state;
    return true;
  }
  return false;
}

const taken = ['by', 'after', 'since', 'upon', 'following', 'without', 'before'];

/** "answered by expelling", "will open after signing": an act taken for granted is as sure as the verb that it hangs on. */
function asGoverned(tree: Tree, lexicon: Indexed, climb: Climb, head: number): boolean {
  const { state, negated } = tenseOf(tree, lexicon, head);
  if (!negated && tree.upos(head) === 'VERB') climb.state = state === 'open' ? 'happened' : state;
  return true;
}

/** "if it cuts": only possible; "had it waited, it would have": no fact. */
function condition(tree: Tree, lexicon: Indexed, climb: Climb, at: number): boolean {
  const mark = tree.child(at, 'mark');
  const inverted =
    mark < 0 &&
    tree
      .children(at)
      .some(c => tree.lemma(c) === 'have' && tree.base(c) === 'aux' && c < tree.child(at, 'nsubj'));
  if (inverted) {
    climb.drop = true;
    return true;
  }
  if (mark < 0 || !lexicon.lexicon.modality.conditions.includes(tree.lemma(mark))) return false;
  climb.state = 'possible';
  climb.drop =
    tree.children(tree.head(at)).some(c => tree.base(c) === 'aux' && tree.lemma(c) === 'would') &&
    tree.children(tree.head(at)).some(c => tree.base(c) === 'aux' && tree.lemma(c) === 'have');
  return true;
}

/** "It will close, said the minister": the clause stands beside its verb of speech. */
function speechBeside(tree: Tree, lexicon: Indexed, climb: Climb, head: number): boolean {
  if (embeddingOf(tree, lexicon, head) === 'says') climb.speech = head;
  return climb.speech >= 0 || climb.state !== 'open';
}

function apply(
  tree: Tree,
  lexicon: Indexed,
  climb: Climb,
  at: number,
  head: number,
  effect: Embedding,
): void {
  const verbal = tree.upos(head) === 'VERB' || tree.upos(head) === 'AUX';
  const tense = verbal
    ? tenseOf(tree, lexicon, head)
    : { negated: nominalState(tree, head) === 'denied', state: 'open' as State };
  const open = climb.state === 'open';
  const finite = tree.base(at) === 'ccomp' && !open;
  if (effect === 'says') {
    if (climb.speech < 0) climb.speech = head;
    if (tense.negated && finite) climb.state = climb.state === 'happened' ? 'denied' : 'possible';
    else if (open && !infinitival(tree, at)) climb.state = tense.negated ? 'denied' : later(tense.state);
    else if (open) climb.state = 'planned';
    return;
  }
  if (effect === 'passes') {
    if (open && !verbal && tree.child(head, 'cop') >= 0 && infinitival(tree, at))
      climb.state = ofAdjective(tenseOf(tree, lexicon, head));
    if (open && verbal)
      climb.state = tense.negated ? 'denied' : isGoingTo(tree, head, at) ? 'planned' : tense.state;
    return;
  }
  if (effect === 'neutral') return;
  if (effect === 'counterfactual') {
    climb.drop = true;
    return;
  }
  if (effect === 'happened') {
    if (open) climb.state = tense.negated ? 'open' : 'happened';
    return;
  }
  if (finite && effect === 'planned') return;
  const turned = tense.negated ? (effect === 'denied' ? 'possible' : 'denied') : effect;
  const doubted = effect === 'denied' && tense.negated;
  if (open || doubted || climb.state === 'happened' || turned === 'denied' || climb.state === 'would')
    climb.state = weaker(climb.state, turned);
}

/** "had been content to recall", "was glad to open": it was done; "is happy to open": it will be. */
const ofAdjective = ({ negated, time, state, pluperfect }: Tense): State =>
  negated ? 'denied' : state !== 'happened' ? state : time === 'past' || pluperfect ? 'happened' : 'planned';

/** "is going to open". */
const isGoingTo = (tree: Tree, head: number, at: number): boolean =>
  tree.lemma(head) === 'go' && tree.xpos(head) === 'VBG' && tree.childLemma(at, ['to']) >= 0;

const infinitival = (tree: Tree, at: number): boolean => tree.upos(at) === 'VERB' && tree.xpos(at) === 'VB';

/** Under "may announce" an act is no surer than the announcement. */
const later = (above: State): State => (above === 'open' ? 'happened' : above);

const order: readonly State[] = ['open', 'happened', 'planned', 'would', 'possible', 'denied'];
const weaker = (a: State, b: State): State => (order.indexOf(a) > order.indexOf(b) ? a : b);
