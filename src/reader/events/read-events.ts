import { type Document, sentenceCount } from '../../language/index.ts';
import type { Event, Party } from '../event.ts';
import type { Mentions } from '../mention.ts';
import type { Memory } from './context.ts';
import { dateSpots } from './dates.ts';
import type { EventContext, Reading } from './dating.ts';
import { draftOf } from './draft.ts';
import { gappedDrafts, listDrafts } from './ellipsis.ts';
import { inheritDates } from './inherit.ts';
import { type Indexed, shippedLexicon } from './lexicon.ts';
import { type Match, matchFrames } from './match.ts';
import { type Draft, mergeDrafts } from './merge.ts';
import { bringBack } from './remind.ts';
import { echoDrafts, gapDrafts } from './repeat.ts';
import type { Scene } from './scene.ts';
import { type Tree, treeOf } from './tree.ts';

/**
 * The diplomatic events that a text tells: each happening once, with every place that tells it. Nothing is invented:
 * a date or party that the text does not give is null or missing, and an act without two parties is no event.
 */
export function readEvents(
  doc: Document,
  mentions: Mentions,
  context: EventContext,
  lexicon: Indexed = shippedLexicon(),
  tree: Tree = treeOf(doc),
): Event[] {
  if (sentenceCount(doc) === 0) return [];
  const scene: Scene = { tree, mentions, lexicon };
  const headline = context.headline ? headlineParties(scene) : [];
  const last = { date: null, main: null, template: null, beside: [] };
  const memory: Memory = { headline, pairs: [], ...last, ofKind: new Map() };
  const reading: Reading = { scene, spots: dateSpots(tree), memory, context };
  return inheritDates(reading, mergeDrafts(allDrafts(reading, matchFrames(scene))));
}

/** Every telling in text order: what frames match, what repeats them, and lists after them. */
function allDrafts(reading: Reading, matches: readonly Match[]): Draft[] {
  const { doc } = reading.scene.tree;
  const drafts: Draft[] = [];
  let next = 0;
  for (let sentence = 0; sentence < sentenceCount(doc); sentence++) {
    for (let token = doc.first[sentence]!; token < doc.first[sentence + 1]!; token++) {
      const before = drafts.length;
      bringBack(reading, token);
      for (; matches[next]?.predicate === token; next++) {
        const draft = draftOf(reading, matches[next]!);
        if (draft) drafts.push(draft);
      }
      if (before === drafts.length) drafts.push(...echoDrafts(reading, token));
    }
    drafts.push(...listDrafts(reading, sentence), ...gappedDrafts(reading, sentence));
    addList(drafts, gapDrafts(reading, sentence), sentence);
  }
  return drafts;
}

/** A list tells of each party by itself: the act before it keeps only the parties that the list does not tell. */
function addList(drafts: Draft[], list: readonly Draft[], sentence: number): void {
  const listed = new Set(
    list.flatMap(({ event }) => event.source.map(party => `${event.kind} ${party.code}`)),
  );
  for (let i = drafts.length - 1; i >= 0 && list.length > 1 && drafts[i]!.event.sentence === sentence; i--) {
    const draft = drafts[i]!;
    const { event } = draft;
    if (event.source.length < 2) continue;
    const source = event.source.filter(party => !listed.has(`${event.kind} ${party.code}`));
    if (source.length > 0) drafts[i] = { ...draft, event: { ...event, source } };
  }
  drafts.push(...list);
}

function headlineParties({ mentions }: Scene): Party[] {
  const out = new Map<string, Party>();
  for (const mention of mentions.all) {
    if (mention.sentence !== 0) continue;
    for (const party of mention.parties) if (party.code && !out.has(party.code)) out.set(party.code, party);
  }
  return [...out.values()];
}
