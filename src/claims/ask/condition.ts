import {
  actCondition,
  both,
  type Condition,
  either,
  not,
  stateCondition,
  turnCondition,
} from '../../inquiry/index.ts';
import type { Frame } from './frames.ts';
import { over } from './object.ts';
import type { Predicate } from './predicate.ts';
import { noTime, type When, whenOf } from './time.ts';

/** How a verb that may tell an act or a state is to be read. */
export type Mood = 'act' | 'state';

/** Denied by "not" or by "neither". */
const isDenied = ({ negated, objects }: Predicate): boolean => negated || objects[0]?.join === 'neither';

/** Of all time: "never had ties", "have been on the list" where no date is told. */
const isEver = ({ frame, tense, dates, never }: Predicate): boolean =>
  never || (frame.mode === 'state' && tense === 'perfect' && dates.length === 0);

/** Whether the words leave it open if an act or the state after it is meant: "recognised Palestine in 2011". */
export function isOpen(predicate: Predicate): boolean {
  const { frame, tense, dates } = predicate;
  const negated = isDenied(predicate);
  const when = whenOf(dates);
  return (
    frame.mode === 'either' &&
    !negated &&
    tense === 'past' &&
    dates.length <= 1 &&
    ['at', 'before', 'until'].includes(dates[0]?.relation ?? 'at') &&
    !when.by
  );
}

/** How a verb is read by its tense and dates, where nobody says otherwise. */
function moodOf(predicate: Predicate): Mood {
  const { frame, tense, dates } = predicate;
  const negated = isDenied(predicate);
  if (frame.mode === 'state') return 'state';
  if (frame.mode !== 'either') return 'act';
  const when = whenOf(dates);
  // "Did not recognise it in 2010": not that year, nor before.
  if (tense === 'present' || (negated && dates.every(date => date.relation === 'at'))) return 'state';
  if (when.by || dates.length === 0)
    return tense === 'open' || (tense === 'past' && !when.by) ? 'act' : 'state';
  if (tense === 'pluperfect' && when.since === null && !when.span) return 'state';
  return 'act';
}

/** Alliances of either sort: with a duty to defend, or without. */
const strandsOf = ({ subject, strand }: Frame): readonly (string | null)[] =>
  subject === 'alliance' ? [null, 'defence'] : [strand];

function stateLeaf(frame: Frame, code: string, when: When, ever: boolean): Condition {
  const leaf = (more: { on?: string | null; during?: string | null }): Condition =>
    either(
      ...strandsOf(frame).map(strand =>
        stateCondition(frame.subject, code, { side: frame.side, strand, ...more }),
      ),
    );
  if (ever) return leaf({ during: when.during ?? '../..' });
  if (when.span) return leaf({ during: when.during });
  if (when.since !== null) return both(leaf({ on: when.since }), leaf({}));
  return leaf({ on: when.on });
}

const actLeaf = (frame: Frame, code: string, when: When): Condition =>
  either(
    ...strandsOf(frame).map(strand =>
      actCondition(frame.acts, code, { side: frame.side, strand, during: when.during }),
    ),
  );

/** Whose list it is, where the words for a list name no owner. */
const listOwner = 'USA';

/** The condition that one verb phrase puts on those asked about; null where its object is missing. */
export function conditionOf(
  predicate: Predicate,
  more: { mood?: Mood; ever?: boolean; subject?: string } = {},
): Condition | null {
  const { frame, negated, objects, dates } = predicate;
  const when = dates.length === 0 ? noTime : whenOf(dates);
  if (frame.mode === 'turn') {
    const [from, to] =
      objects.length === 2
        ? [objects[0]!.codes[0]!, objects[1]!.codes[0]!]
        : [objects[0]?.codes[0] === 'CHN' ? 'TWN' : 'CHN', objects[0]?.codes[0]];
    if (to === undefined) return null;
    const turn = turnCondition(from, to, when.during);
    return negated ? not(turn) : turn;
  }
  const mood = more.mood ?? moodOf(predicate);
  const leaf = (code: string): Condition =>
    mood === 'act'
      ? actLeaf(frame, code, when)
      : stateLeaf(frame, code, when, more.ever === true || isEver(predicate));
  const object = objects[0];
  if (frame.subject === 'designation' && frame.side === 'from')
    return negated ? not(leaf(listOwner)) : leaf(listOwner);
  if (object === undefined) return null;
  return over(object, negated, leaf);
}

/** The condition that joined verb phrases put on those asked about. */
export function conditionsOf(
  predicates: readonly Predicate[],
  more: { mood?: Mood; ever?: boolean } = {},
): Condition | null {
  const groups: Condition[][] = [[]];
  for (const predicate of predicates) {
    const condition = conditionOf(predicate, more);
    if (condition === null) return null;
    if (predicate.join === 'or') groups.push([]);
    groups.at(-1)!.push(condition);
  }
  return either(...groups.filter(group => group.length > 0).map(group => both(...group)));
}
