import type { Day } from '../days.ts';
import type { Covers } from './covers.ts';
import { open } from './folding.ts';
import { type Judge, no, unknown, yes } from './judge.ts';
import type { View } from './view.ts';
import { type Beside, type Row, trackBeside, walk } from './walk.ts';

/** Those beside a party with the answer for each. */
export interface Others extends Row {
  readonly answer: Uint8Array;
}

/** The partners of parties, judged one by one. */
export interface Partnering {
  /** Everybody with a track beside the party, whatever the answer; the arrays are used again for the next question. */
  others(asked: Beside): Others;
  /** How many partners the party has, for sure and at most. */
  tally(asked: Beside): { readonly least: number; readonly most: number };
  /** Whether each of a set is known to be a partner or none. */
  decided(asked: Beside, among: readonly number[]): boolean;
  /** Whether the record covers everybody beside the party. */
  whole(asked: Beside): boolean;
  /** Those who were partners at some time by the day, and surely are not on it. */
  dropped(asked: Beside): number[];
}

/** Whether a track surely began at some time by the day. */
function openedBy(view: View, track: number, day: Day): boolean {
  const at = view.at(track);
  for (let i = at; i < at + view.count(track); i++)
    if ((view.marks[i]! & open) !== 0 && view.latest[i]! <= day) return true;
  return false;
}

type Judged = (asked: Beside, track: number, other: number) => number;

/** The answer for a party and another whose track is known. */
function judging({ index }: View, judge: Judge): Judged {
  const { gone, continuator } = index.parties;
  let [lastParty, lastDay, partyGone] = [-1, 0, false];
  return ({ subject, ledger, party, side, day }, track, other) => {
    if (party !== lastParty || day !== lastDay) {
      partyGone = gone(party, day);
      lastParty = party;
      lastDay = day;
    }
    if (subject !== 'membership' && (partyGone || gone(other, day))) return no;
    const own = continuator[party]!;
    return side === 'to'
      ? judge.beside(subject, ledger, track, other, own, day)
      : judge.beside(subject, ledger, track, own, other, day);
  };
}

/** The partnering of a view. */
export function partneringOf(view: View, covers: Covers, judge: Judge): Partnering {
  const { codes, continuator } = view.index.parties;
  const found: Others = {
    party: new Int32Array(codes.length),
    track: new Int32Array(codes.length),
    answer: new Uint8Array(codes.length),
    length: 0,
  };
  const judged = judging(view, judge);
  const others = (asked: Beside): Others => {
    walk(view, asked, found);
    const { party, track, answer, length } = found;
    for (let i = 0; i < length; i++) answer[i] = judged(asked, track[i]!, party[i]!);
    return found;
  };
  return {
    others,
    tally(asked) {
      let [least, most] = [0, 0];
      const { answer, length } = others(asked);
      for (let i = 0; i < length; i++) {
        if (answer[i] === yes) least++;
        if (answer[i] !== no && answer[i] !== unknown) most++;
      }
      return { least, most };
    },
    decided(asked, among) {
      const own = continuator[asked.party]!;
      return among.every(
        other => other === own || judged(asked, trackBeside(view, asked, other), other) !== unknown,
      );
    },
    whole: ({ ledger, party, side, day }) =>
      covers.whole(ledger, continuator[party]!, side === 'to' ? 2 : 1, day),
    dropped(asked) {
      const { party, track, answer, length } = others(asked);
      const past: number[] = [];
      for (let i = 0; i < length; i++)
        if (answer[i] === no && track[i]! >= 0 && openedBy(view, track[i]!, asked.day)) past.push(party[i]!);
      return past;
    },
  };
}
