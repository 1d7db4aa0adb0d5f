import type { Day } from '../days.ts';
import { presumed, type StatusAnswer } from '../status.ts';
import { type Subject, subjects } from '../subject.ts';
import type { Covers } from './covers.ts';
import { denied, disputed, open } from './folding.ts';
import { always, never } from './int-days.ts';
import type { View } from './view.ts';

/** Answers as numbers: the order of `answers`. */
export const answers: readonly StatusAnswer[] = ['no', 'yes', 'maybe', 'contested', 'unknown'];
export const no = 0;
export const yes = 1;
const maybe = 2;
const contested = 3;
export const unknown = 4;

/** Judges whether a state of affairs held between two parties at the end of a day: the answers of status.ts, alone. */
export interface Judge {
  /** Parties by their own codes; the ledger is -1 where the log has none of the subject. */
  status(subject: Subject, ledger: number, a: number, b: number, day: Day): number;
  /** The same where the track is known (-1: none), both parties are continuators, and neither is gone. */
  beside(subject: Subject, ledger: number, track: number, a: number, b: number, day: Day): number;
}

/** How long a state is presumed to last, by number of subject. */
const lasting = Int32Array.from(subjects, subject => presumed[subject]);

/** The answer where the dates leave several changes as the latest: `from` may be -1, none yet. */
function unsettled(view: View, at: number, from: number, to: number): number {
  const { marks } = view;
  let isOpen = false;
  let isShut = from < 0;
  let inDispute = false;
  for (let i = Math.max(from, 0); i <= to; i++) {
    const mark = marks[at + i]!;
    if ((mark & open) === 0) isShut = true;
    else isOpen = true;
    if (i > from && (mark & disputed) !== 0) inDispute = true;
  }
  if (isOpen !== isShut) return isOpen ? yes : no;
  return inDispute ? contested : maybe;
}

/** For each track the last days asked about between which its answer is the same: most questions are of days nearby. */
class Stretches {
  private readonly since: Int32Array;
  private readonly till: Int32Array;
  private readonly answer: Uint8Array;

  constructor(tracks: number) {
    this.since = new Int32Array(tracks).fill(always);
    this.till = new Int32Array(tracks);
    this.answer = new Uint8Array(tracks);
  }

  /** The answer on a day, or -1 where it is not known yet. */
  find(track: number, day: Day): number {
    return day >= this.since[track]! && day <= this.till[track]! ? this.answer[track]! : -1;
  }

  /** Keeps an answer that holds from a day to a day; gives it back. */
  keep(track: number, since: Day, till: Day, answer: number): number {
    this.since[track] = since;
    this.till[track] = Math.min(till, always);
    this.answer[track] = answer;
    return answer;
  }
}

/** Makes the judge of a view. */
export function judgeOf(view: View, covers: Covers): Judge {
  const { index, earliest, latest, marks } = view;
  const { parties, ledgers, trackOf } = index;
  const { continuator, gone } = parties;
  const relations = ledgers.find('relations', '');
  const embassy = ledgers.find('mission', 'embassy');
  const lastingOf = Int32Array.from(
    { length: ledgers.size },
    (_, ledger) => lasting[subjects.indexOf(ledgers.subjectOf(ledger))]!,
  );

  const stretches = new Stretches(index.tracks);

  /** The answer where just one change can be the latest: `i` is its number, -1 for none yet. */
  function settled(ledger: number, track: number, a: number, b: number, i: number, day: Day): number {
    const at = view.at(track);
    const mark = i >= 0 ? marks[at + i]! : 0;
    const isOpen = (mark & open) !== 0;
    const answer = (mark & denied) !== 0 ? contested : isOpen ? yes : no;
    const isLast = i + 1 === view.count(track);
    const next = isLast ? always : earliest[at + i + 1]!;
    if (i >= 0 && (answer === contested || !isLast))
      return stretches.keep(track, latest[at + i]!, next - 1, answer);
    const lasts = isOpen ? lastingOf[ledger]! : presumed.close;
    const [since, till] = i >= 0 ? [latest[at + i]!, latest[at + i]! + lasts] : [next - lasts, next - 1];
    if (since <= day && day <= till) return stretches.keep(track, since, till, answer);
    const row = covers.pair(ledger, a, b, day, isOpen);
    if (row === null) return unknown;
    const [first, last] = i >= 0 ? [since, always] : [never, next - 1];
    return stretches.keep(track, Math.max(row.from, first), Math.min(row.to, last, view.known), answer);
  }

  function direct(ledger: number, track: number, a: number, b: number, day: Day): number {
    const count = track < 0 ? -1 : view.count(track);
    if (count <= 0) return covers.pair(ledger, a, b, day) === null ? unknown : no;
    const at = view.at(track);
    let to = -1;
    while (to + 1 < count && earliest[at + to + 1]! <= day) to++;
    let from = to;
    while (from >= 0 && latest[at + from]! > day) from--;
    return from === to ? settled(ledger, track, a, b, to, day) : unsettled(view, at, from, to);
  }

  /** What else shows that it holds: an embassy means relations, relations mean recognition. */
  function implied(subject: Subject, a: number, b: number, day: Day): boolean {
    if (subject === 'relations')
      return status('mission', embassy, a, b, day) === yes || status('mission', embassy, b, a, day) === yes;
    return subject === 'recognition' && status('relations', relations, a, b, day) === yes;
  }

  function here(subject: Subject, ledger: number, track: number, a: number, b: number, day: Day): number {
    const kept = track < 0 ? -1 : stretches.find(track, day);
    if (kept >= 0) return kept;
    const answer = direct(ledger, track, a, b, day);
    if (answer === yes || answer === contested) return answer;
    if (answer === no && track >= 0 && view.count(track) >= 0) return no;
    return implied(subject, a, b, day) ? yes : answer;
  }

  function status(subject: Subject, ledger: number, a: number, b: number, day: Day): number {
    if (subject !== 'membership' && (gone(a, day) || gone(b, day))) return no;
    const [one, other] = [continuator[a]!, continuator[b]!];
    return here(subject, ledger, trackOf(ledger, one, other), one, other, day);
  }

  return {
    status,
    beside: here,
  };
}
