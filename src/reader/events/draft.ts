import { sentenceSpan, textOf } from '../../language/index.ts';
import type { Event } from '../event.ts';
import { attributionOf } from './attribution.ts';
import type { Memory } from './context.ts';
import type { EventDate } from './dates.ts';
import { dateOf, type Reading } from './dating.ts';
import { headingDate } from './headings.ts';
import type { Match } from './match.ts';
import type { Draft } from './merge.ts';
import { type Mood, moodOf } from './mood.ts';
import { isOfClass } from './nouns.ts';
import { type Sides, sidesOf } from './parties.ts';
import { remindOf } from './remind.ts';
import type { Scene } from './scene.ts';
import { hasCeased, isNegated, tenseOf } from './tense.ts';

/** The event of a matched frame, or null where it is no fact or lacks a party; remembers what it tells. */
export function draftOf(reading: Reading, match: Match): Draft | null {
  const { scene, memory, context } = reading;
  const mood = moodFor(scene, match);
  if (mood.drop || (match.frame.ahead && !/^(planned|possible)$/.test(mood.modality))) return null;
  const sides = sidesOf(scene, match, mood, memory);
  const kind = kindOf(scene, match);
  const { modality } = mood;
  const { predicate, theme, frame } = match;
  const complete = sides.source.length > 0 && sides.target.length > 0;
  const date = dateFor(reading, match, mood, !sides.told && (mood.reference || match.nominal));
  if (
    sides.target.length > 0 &&
    !(mood.reference && (match.nominal || !sides.told)) &&
    !frame.since &&
    !frame.dated
  )
    remindOf(reading, { frame, kind, ...sides, modality, predicate, date: date?.date ?? null });
  if (!complete && !(mood.reference && frame.weak)) return null;
  if ((frame.since || frame.dated) && !date) return null;
  const headline = context.headline && scene.tree.sentence(predicate) === 0;
  if (complete) remember(memory, sides, date, scene.tree.sentence(predicate), kind);
  const event = {
    ...eventAt(scene, predicate, theme),
    ...sidesAsEvent(sides),
    ...coded(scene, kind, mood),
    ...dated(date),
  };
  const attribution = attributionOf(scene, predicate, mood);
  return {
    event: { ...event, attribution, rule: ruleOf(scene, match) },
    // "A rupture served nobody": a noun alone speaks of an act told elsewhere, whatever is said of it.
    reference: mood.reference || (frame.weak === true && theme < 0 && match.nominal && !sides.told),
    told: sides.told && complete,
    headline,
  };
}

function dateFor(
  reading: Reading,
  { frame, predicate, theme, nominal }: Match,
  mood: Mood,
  reference: boolean,
): EventDate | null {
  const { modality } = mood;
  const { tree, lexicon } = reading.scene;
  const relation = frame.since ? 'since' : 'at';
  const told = dateOf(reading, { predicate, theme, modality, reference, nominal, relation });
  if (told || frame.since || frame.dated || reference || modality !== 'happened') return told;
  // "has been closed since August 2021": what still holds began then.
  const since = nominal
    ? null
    : dateOf(reading, { predicate, theme, modality, reference, nominal, relation: 'since' });
  if (since) return since;
  return tenseOf(tree, lexicon, predicate).pluperfect ? null : headingDate(reading, tree.sentence(predicate));
}

/** The frame's id; with the rank of a mission that is less than an embassy: "mission.open@consulate". */
function ruleOf({ tree, lexicon }: Scene, { frame, theme }: Match): string {
  const lesser = theme >= 0 && frame.theme === 'mission' && isOfClass(tree, lexicon, theme, 'consulate');
  return lesser ? `${frame.id}@consulate` : frame.id;
}

/** So many of the latest pairs at least are kept in mind: more than any article tells. */
const remembered = 128;

/** Keeps the pair and the date for what is told next. */
export function remember(
  memory: Memory,
  { source, target }: Sides,
  date: EventDate | null,
  sentence: number,
  kind: string = memory.template?.kind ?? '',
): void {
  memory.pairs.push({ source, target, sentence, kind });
  if (memory.pairs.length > 2 * remembered) memory.pairs.splice(0, remembered);
  if (date) memory.date = date.date;
  if (date && !memory.main) memory.main = date.date;
}

/** "no longer recognises" is another kind, and has happened. */
function moodFor(scene: Scene, match: Match): Mood {
  const mood = moodOf(scene.tree, scene.lexicon, match.predicate, match.nominal);
  const { modality } = match.frame;
  if (modality && mood.modality === 'happened') return { ...mood, modality, reference: false };
  if (mood.modality === 'planned' && hangsOnPoll(scene, match)) return { ...mood, modality: 'possible' };
  if (mood.modality === 'possible' && isImposed(scene, match))
    return { ...mood, modality: match.frame.kind === 'mission-closed' ? 'planned' : 'happened' };
  return match.frame.ceased && isOver(scene, match) ? { ...mood, modality: 'happened' } : mood;
}

/** "has promised to cut ties if elected", "would move the embassy if he wins": no plan yet of who governs. */
function hangsOnPoll({ tree }: Scene, { predicate }: Match): boolean {
  const end = tree.doc.first[tree.sentence(predicate) + 1]!;
  for (let t = predicate + 1; t + 1 < end; t++) {
    if (!/^(if|should)$/.test(tree.lemma(t))) continue;
    for (let u = t + 1; u < Math.min(end, t + 7); u++)
      if (/^(elect|elected|re-elected|reelect|win|victory|victorious)$/.test(tree.lemma(u))) return true;
  }
  return false;
}

/** "The consulate must close within a week", "they have to leave": a host has ordered it, and whoever must go is expelled. */
const isImposed = ({ tree }: Scene, { frame, predicate }: Match): boolean =>
  /^(mission-closed|diplomats-expelled)$/.test(frame.kind) &&
  tree
    .children(predicate)
    .some(
      child => tree.lemma(child) === 'must' || (tree.lemma(child) === 'have' && tree.base(child) === 'aux'),
    );

const kindOf = (scene: Scene, match: Match): Match['frame']['kind'] =>
  match.frame.ceased && isOver(scene, match) ? match.frame.ceased : match.frame.kind;

/** Said with "no longer"; of a state since a date, with a negation: "has had no relations since 1973". */
const isOver = ({ tree }: Scene, { frame, predicate }: Match): boolean =>
  hasCeased(tree, predicate) || (frame.since === true && isNegated(tree, predicate));

export const sidesAsEvent = ({ source, target }: Sides): Pick<Event, 'source' | 'target'> => ({
  source: [...source],
  target: [...target],
});

export const dated = (date: EventDate | null): Pick<Event, 'date' | 'dateBasis'> => ({
  date: date?.date ?? null,
  dateBasis: date?.basis ?? null,
});

export function coded(scene: Scene, kind: NonNullable<Event['kind']>, { modality }: Pick<Mood, 'modality'>) {
  const codes = scene.lexicon.lexicon.kinds[kind];
  return { kind, modality, cameo: codes.cameo[modality], plover: codes.plover };
}

/** Where an event stands: its sentence, the stretch of its clause, and the words that tell it. */
export function eventAt({ tree }: Scene, predicate: number, theme: number) {
  const { doc } = tree;
  const sentence = tree.sentence(predicate);
  const [origin] = sentenceSpan(doc, sentence);
  const [low, high] = tree.reach(predicate);
  const [first, last] =
    theme < 0 ? [predicate, predicate] : [Math.min(predicate, theme), Math.max(predicate, theme)];
  const span: [number, number] = [doc.tokens.start[low]! - origin, doc.tokens.end[high]! - origin];
  return { id: '', sentence, span, trigger: textOf(doc, first, last), also: [] };
}
