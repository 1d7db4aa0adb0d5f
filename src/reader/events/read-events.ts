import { type Document, sentenceCount, sentenceSpan, textOf } from '../../language/index.ts';
import type { Event, Party } from '../event.ts';
import type { Mentions } from '../mention.ts';
import { attributionOf } from './attribution.ts';
import type { Memory } from './context.ts';
import { type DateSpots, dateAt, dateSpots, type EventDate, nearestSpot } from './dates.ts';
import { type Indexed, shippedLexicon } from './lexicon.ts';
import { type Match, matchFrames } from './match.ts';
import { type Draft, mergeDrafts } from './merge.ts';
import { type Mood, moodOf } from './mood.ts';
import { type Sides, sidesOf } from './parties.ts';
import type { Scene } from './slots.ts';
import { hasCeased, tenseOf } from './tense.ts';
import { treeOf } from './tree.ts';

/** What is known of a text before it is read for events. */
export interface EventContext {
  /** The date of the article (EDTF), from which relative dates are reckoned; null where there is none. */
  readonly published: string | null;
  /** Is the first sentence a headline? */
  readonly headline: boolean;
}

/**
 * The diplomatic events that a text tells: each happening once, with every place that tells it. Nothing is invented:
 * a date or party that the text does not give is null or missing, and an act without two parties is no event.
 */
export function readEvents(
  doc: Document,
  mentions: Mentions,
  context: EventContext,
  lexicon: Indexed = shippedLexicon(),
): Event[] {
  if (sentenceCount(doc) === 0) return [];
  const scene: Scene = { tree: treeOf(doc), mentions, lexicon };
  const spots = dateSpots(scene.tree);
  const memory: Memory = { headline: context.headline ? headlineParties(scene) : [], pairs: [], date: null };
  const drafts: Draft[] = [];
  for (const match of matchFrames(scene)) {
    const draft = draftOf(scene, match, spots, memory, context);
    if (draft) drafts.push(draft);
  }
  return mergeDrafts(drafts);
}

function headlineParties({ mentions }: Scene): Party[] {
  const out = new Map<string, Party>();
  for (const mention of mentions.all) {
    if (mention.sentence !== 0) continue;
    for (const party of mention.parties) if (party.code && !out.has(party.code)) out.set(party.code, party);
  }
  return [...out.values()];
}

function draftOf(
  scene: Scene,
  match: Match,
  spots: DateSpots,
  memory: Memory,
  context: EventContext,
): Draft | null {
  const { tree } = scene;
  const mood = moodFor(scene, match);
  if (mood.drop) return null;
  const sides = sidesOf(scene, match, mood, memory);
  if (!sides) return null;
  const sentence = tree.sentence(match.predicate);
  const date = dateFor(scene, match, mood, spots, memory, context);
  const headline = context.headline && sentence === 0;
  if (sides.source.length === 1 && sides.target.length === 1)
    memory.pairs.push([sides.source[0]!, sides.target[0]!]);
  if (date) memory.date = date.date;
  return {
    event: eventOf(scene, match, mood, sides, date),
    reference: mood.reference,
    told: sides.told,
    headline,
  };
}

/** "no longer recognises" is another kind, and has happened. */
function moodFor(scene: Scene, match: Match): Mood {
  const mood = moodOf(scene.tree, scene.lexicon, match.predicate, match.nominal);
  return match.frame.ceased && hasCeased(scene.tree, match.predicate)
    ? { ...mood, modality: 'happened' }
    : mood;
}

function dateFor(
  scene: Scene,
  match: Match,
  mood: Mood,
  spots: DateSpots,
  memory: Memory,
  context: EventContext,
): EventDate | null {
  const { tree } = scene;
  const sentence = tree.sentence(match.predicate);
  const spot = nearestSpot(tree, spots.in(sentence), match.predicate, match.theme, mood.modality);
  if (!spot) return null;
  const year = memory.date && !context.published ? Number(memory.date.slice(0, 4)) : null;
  return dateAt(spot, {
    reference: context.published?.slice(0, 10) ?? null,
    direction: direction(scene, match, mood),
    antecedent: memory.date,
    year: Number.isFinite(year) ? year : null,
  });
}

function direction(scene: Scene, match: Match, mood: Mood): 'past' | 'future' | null {
  if (mood.modality === 'planned') return 'future';
  const time = match.nominal ? 'past' : tenseOf(scene.tree, scene.lexicon, match.predicate).time;
  return time === 'future' ? 'future' : 'past';
}

function eventOf(scene: Scene, match: Match, mood: Mood, sides: Sides, date: EventDate | null): Event {
  const { tree, lexicon } = scene;
  const { doc } = tree;
  const sentence = tree.sentence(match.predicate);
  const [origin] = sentenceSpan(doc, sentence);
  const [low, high] = tree.reach(match.predicate);
  const kind = match.frame.ceased && hasCeased(tree, match.predicate) ? match.frame.ceased : match.frame.kind;
  const codes = lexicon.lexicon.kinds[kind];
  const ends =
    match.theme < 0
      ? [match.predicate, match.predicate]
      : [match.predicate, match.theme].sort((a, b) => a - b);
  return {
    id: '',
    kind,
    cameo: codes.cameo[mood.modality],
    plover: codes.plover,
    source: [...sides.source],
    target: [...sides.target],
    date: date?.date ?? null,
    dateBasis: date?.basis ?? null,
    modality: mood.modality,
    attribution: attributionOf(scene, match.predicate, mood),
    sentence,
    span: [doc.tokens.start[low]! - origin, doc.tokens.end[high]! - origin],
    trigger: textOf(doc, ends[0]!, ends[1]!),
    also: [],
    rule: match.frame.id,
  };
}
