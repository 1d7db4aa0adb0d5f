import type { Day } from '../days.ts';
import type { Covers } from './covers.ts';
import { open } from './folding.ts';
import { type Judge, no, unknown, yes } from './judge.ts';
import type { View } from './view.ts';
import { type Beside, trackBeside, walk } from './walk.ts';

/** Those beside a party and the answer for each, in the order of their codes: `length` of them count. */
export interface Others {
  readonly party: Int32Array;
  readonly answer: Uint8Array;
  length: number;
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
    answer: new Uint8Array(codes.length),
    length: 0,
  };
  const judged = judging(view, judge);
  return {
    others(asked) {
      let length = 0;
      walk(view, asked, (track, other) => {
        found.party[length] = other;
        found.answer[length++] = judged(asked, track, other);
      });
      found.length = length;
      return found;
    },
    tally(asked) {
      let [least, most] = [0, 0];
      walk(view, asked, (track, other) => {
        const answer = judged(asked, track, other);
        if (answer === yes) least++;
        if (answer !== no && answer !== unknown) most++;
      });
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
      const past: number[] = [];
      walk(view, asked, (track, other) => {
        if (track >= 0 && openedBy(view, track, asked.day) && judged(asked, track, other) === no)
          past.push(other);
      });
      return past;
    },
  };
}
