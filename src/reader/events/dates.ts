import { sentenceCount, sentenceSpan } from '../../language/index.ts';
import {
  type DateContext,
  type DateExpression,
  type Relation,
  type ResolvedDate,
  resolveDate,
} from '../../time/index.ts';
import type { DateBasis, Modality } from '../event.ts';
import { sentenceDates } from '../sentence-dates.ts';
import type { Tree } from './tree.ts';

/** A date expression with the tokens that it covers; `top` is the one whose head lies outside it. */
export interface DateSpot {
  readonly expression: DateExpression;
  readonly first: number;
  readonly last: number;
  readonly top: number;
}

/** The date expressions of each sentence, found when first asked for. */
export interface DateSpots {
  in(sentence: number): readonly DateSpot[];
}

/** Where dates stand in a document. */
export function dateSpots(tree: Tree): DateSpots {
  const found: (readonly DateSpot[] | undefined)[] = new Array(sentenceCount(tree.doc));
  return {
    in: sentence =>
      (found[sentence] ??= sentenceDates(tree.doc, sentence).flatMap(expression =>
        spot(tree, sentence, expression),
      )),
  };
}

function spot(tree: Tree, sentence: number, expression: DateExpression): DateSpot[] {
  const { doc } = tree;
  const [origin] = sentenceSpan(doc, sentence);
  const [from, to] = [origin + expression.core[0], origin + expression.core[1]];
  let first = -1;
  let last = -1;
  for (let t = doc.first[sentence]!; t < doc.first[sentence + 1]!; t++) {
    if (doc.tokens.end[t]! <= from || doc.tokens.start[t]! >= to) continue;
    if (first < 0) first = t;
    last = t;
  }
  if (first < 0) return [];
  let top = first;
  for (let t = first; t <= last; t++) {
    const head = tree.head(t);
    if ((head < first || head > last) && tree.upos(t) !== 'PUNCT' && tree.upos(t) !== 'ADP') {
      top = t;
      break;
    }
  }
  return [{ expression, first, last, top }];
}

/** What going up an edge costs on the way from an act to its date: from the act, and from the date. */
const fromAct: Readonly<Record<string, number>> = {
  conj: 6,
  xcomp: 2,
  ccomp: 5,
  advcl: 12,
  acl: 14,
  parataxis: 16,
  csubj: 8,
  obj: 3,
  nsubj: 3,
  obl: 4,
  nmod: 4,
  appos: 6,
  root: 90,
}; // prettier-ignore
const fromDate: Readonly<Record<string, number>> = {
  conj: 16,
  xcomp: 3,
  ccomp: 30,
  advcl: 9,
  acl: 26,
  parataxis: 24,
  csubj: 20,
  obj: 4,
  nsubj: 7,
  obl: 2,
  nmod: 3,
  appos: 5,
  root: 90,
}; // prettier-ignore

const farthest = 54;

interface Way {
  readonly cost: number;
  readonly meets: number;
  /** The date stands in another clause than the one where the ways meet. */
  readonly crossed: boolean;
}

/** Clauses that a bare noun's date does not reach into or out of. */
const closed = new Set(['advcl', 'ccomp', 'parataxis', 'acl']);

/** What it costs to go up from an act: out of a relative clause only to a date told before ("today they signed a text by which"). */
function upFromAct(tree: Tree, token: number, act: Dated, date: number): number {
  const base = tree.base(token);
  if (act.nominal && act.reference && closed.has(base)) return 40;
  if (tree.rel(token) === 'acl:relcl' || (base === 'acl' && tree.xpos(token) === 'VBN')) {
    if (date < act.predicate) return 22;
    // Within the clause there is no comma before its date.
    return apartBy(tree, act.predicate, date, ',') ? 60 : 6;
  }
  return fromAct[base] ?? 3;
}

/** Commas and verbs between an act and a date speak against them, whatever the tree says. */
function between(tree: Tree, act: number, date: number): number {
  let cost = 0;
  for (let t = Math.min(act, date) + 1; t < Math.max(act, date) && cost < 15; t++) {
    if (tree.doc.tokens.form[t] === ',') cost += 2;
    else if (tree.upos(t) === 'VERB') cost += 4;
  }
  return cost;
}

/** The weighted way between an act and a date through the tree; infinite where there is none. */
function wayTo(tree: Tree, act: Dated, date: number): Way {
  const up = new Map<number, number>();
  let cost = 0;
  for (let t = act.predicate, hops = 0; t >= 0 && hops < 14; t = tree.head(t), hops++) {
    up.set(t, cost);
    cost += upFromAct(tree, t, act, date);
  }
  let crossed = false;
  cost = apartBy(tree, act.predicate, date, ';') ? 30 : 0;
  for (let t = date, hops = 0; t >= 0 && hops < 14; t = tree.head(t), hops++) {
    const met = up.get(t);
    if (met !== undefined)
      return { cost: cost + met + between(tree, act.predicate, date), meets: t, crossed };
    if (closed.has(tree.base(t))) crossed = true;
    cost += fromDate[tree.base(t)] ?? 3;
  }
  return { cost: Number.POSITIVE_INFINITY, meets: -1, crossed };
}

const usable = (spotted: DateSpot, relation: Relation): boolean => {
  const { form } = spotted.expression;
  return spotted.expression.relation === relation && form.form !== 'duration' && form.form !== 'vague';
};

/** "the convention of 18 April 1961": the date of another thing. */
function ofAnother(tree: Tree, top: number, { predicate, theme }: Dated): number {
  const head = tree.head(top);
  return head !== predicate &&
    head !== theme &&
    tree.base(top) === 'nmod' &&
    tree.childLemma(top, ['of']) >= 0
    ? 60
    : 0;
}

/** Does this mark stand between the two tokens? */
function apartBy(tree: Tree, a: number, b: number, mark: string): boolean {
  for (let t = Math.min(a, b) + 1; t < Math.max(a, b); t++) if (tree.doc.tokens.form[t] === mark) return true;
  return false;
}

/** What a date is sought for. */
export interface Dated {
  readonly predicate: number;
  readonly theme: number;
  readonly modality: Modality;
  /** A bare noun that refers to something told: only a date close by is its own. */
  readonly reference: boolean;
  readonly nominal: boolean;
  /** How the words bind the date: "in 1966", or "since 1966" for a state that began then. */
  readonly relation: Relation;
}

/** The dates of an act in its own sentence, the nearest by way of the tree first; those of acts yet to come must be below them. */
export function nearestSpots(tree: Tree, spots: readonly DateSpot[], act: Dated): DateSpot[] {
  const limit = act.reference && act.nominal ? 14 : farthest;
  const { predicate } = act;
  // "broken since 1998": what a participle says of a state, it says from its beginning.
  const state =
    tree.base(predicate) === 'acl' && tree.xpos(predicate) === 'VBN' && tree.child(predicate, 'aux') < 0;
  const candidates = spots.filter(
    spotted => usable(spotted, act.relation) || (state && usable(spotted, 'since')),
  );
  const ranked = candidates.flatMap(spot => {
    const way = wayTo(tree, act, spot.top);
    const own = way.meets === act.predicate || way.meets === act.theme;
    if (act.modality !== 'happened' && (way.crossed || (!own && !raised(tree, act.predicate, way.meets))))
      return [];
    if (isForeign(tree, spot, act, way.meets)) return [];
    const counted = spot.expression.form.form === 'shift' && spot.expression.form.from === 'event' ? 20 : 0;
    const apart = Math.min(Math.abs(spot.top - act.predicate), 60) / 20;
    return [{ spot, cost: way.cost + counted + apart + ofAnother(tree, spot.top, act) }];
  });
  const near = ranked.filter(({ cost }) => cost < farthest).sort((a, b) => a.cost - b.cost);
  if (near[0] && near[0].cost < limit) return near.map(({ spot }) => spot);
  const only = act.modality === 'happened' && !act.reference ? onlySpot(tree, candidates, act) : null;
  return only ? [only] : [];
}

/**
 * A date that belongs to another thing by its words: "Monday's vote" beside what is yet to come; that of praise for an
 * act ("on Friday praised Chad for cutting ties"); that of the telling of something earlier ("said Monday that it had").
 */
function isForeign(tree: Tree, { last, top }: DateSpot, act: Dated, meets: number): boolean {
  const { predicate, theme, modality } = act;
  if (meets === predicate || meets === theme) return false;
  if (modality !== 'happened' && tree.childLemma(top, ["'s", '’s']) >= 0 && last < tree.head(top))
    return true;
  const before =
    tree.base(predicate) === 'advcl' || tree.base(predicate) === 'acl' ? tree.child(predicate, 'mark') : -1;
  if (before >= 0 && tree.lemma(before) === 'for' && tree.xpos(predicate) === 'VBG') return true;
  const had = tree
    .children(predicate)
    .some(t => tree.base(t) === 'aux' && tree.lemma(t) === 'have' && tree.xpos(t) === 'VBD');
  return had && meets >= 0 && speech.has(tree.lemma(meets)) && under(tree, predicate, meets);
}

/** Is the act the clause that the verb above says? */
const under = (tree: Tree, act: number, above: number): boolean => {
  for (let t = act, hops = 0; t >= 0 && hops < 6; t = tree.head(t), hops++)
    if (tree.base(t) === 'ccomp') return tree.head(t) === above;
  return false;
};

/** The sentence's only date, told with a verb of speech ("the ministry said Thursday"), where the tree ties it badly. */
function onlySpot(tree: Tree, candidates: readonly DateSpot[], act: Dated): DateSpot | null {
  const [only] = candidates;
  if (!only || candidates.length > 1 || tree.rel(act.predicate) === 'acl:relcl') return null;
  const { form } = only.expression.form;
  if (form !== 'weekday' && form !== 'deictic') return null;
  const verbs = [only.first - 1, tree.head(only.top)].filter(
    token => token >= 0 && tree.upos(token) === 'VERB',
  );
  return verbs.some(verb => speech.has(tree.lemma(verb))) ? only : null;
}

const speech = new Set([
  'say',
  'announce',
  'tell',
  'declare',
  'report',
  'state',
  'confirm',
  'tweet',
  'write',
  'add',
]);
/** Does the way up from the act to `above` pass only infinitives and conjuncts ("will begin to close on Monday")? */
function raised(tree: Tree, act: number, above: number): boolean {
  for (let t = act, hops = 0; hops < 8 && t >= 0; t = tree.head(t), hops++) {
    if (t === above) return true;
    if (!['xcomp', 'conj'].includes(tree.base(t))) return false;
  }
  return false;
}

export interface EventDate {
  readonly date: string;
  readonly basis: DateBasis;
}

/** Resolves a spot; null where nothing definite comes of it. */
export function dateAt(spotted: DateSpot, context: DateContext): EventDate | null {
  const resolved: ResolvedDate = resolveDate(spotted.expression, context);
  return resolved.date === null ? null : { date: resolved.date, basis: resolved.basis };
}
