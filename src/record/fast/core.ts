import { everBefore } from '../clear.ts';
import type { Core } from '../core.ts';
import type { Day } from '../days.ts';
import type { ColumnLog } from '../log.ts';
import type { Count, Partner } from '../partners.ts';
import { countOf, droppedOut, type PartnersOf, partnersOf, sideStatus } from '../partners.ts';
import type { Polities } from '../polities.ts';
import { type StatusAnswer, type StatusOf, statusOf } from '../status.ts';
import type { Tracks } from '../tracks.ts';
import { type Partnering, partneringOf } from './beside.ts';
import { bitsOf, type Covers, coversOf, has } from './covers.ts';
import { type Index, indexLog } from './indexed-log.ts';
import { packDay } from './int-days.ts';
import { answers, type Judge, judgeOf, no, unknown } from './judge.ts';
import { FastPartner, FastStatus, turned } from './lazy-status.ts';
import { changesIn, degreesIn, tiesIn } from './sweep.ts';
import { tracksOf } from './tracks.ts';
import { type View, viewOf } from './view.ts';
import type { Beside } from './walk.ts';

interface Indexed {
  readonly polities: Polities;
  readonly index: Index;
  readonly covers: (known: Day) => Covers;
}

/** Logs that were folded before: an index serves every day, so that worlds of one log share it. */
const indices = new WeakMap<ColumnLog, Indexed>();

function indexed(log: ColumnLog, polities: Polities): Indexed {
  const known = indices.get(log);
  if (known?.polities === polities) return known;
  const index = indexLog(log, polities);
  const made = { polities, index, covers: coversOf(log.coverage, index.parties, index.ledgers) };
  indices.set(log, made);
  return made;
}

interface Parts {
  readonly view: View;
  readonly tracks: Tracks;
  readonly judge: Judge;
  readonly partnering: Partnering;
}

/** What is asked, by numbers; null where the log does not know the party. */
function besideOf(
  { view }: Parts,
  { subject, party, on, side = 'from', strand = '' }: PartnersOf,
): Beside | null {
  const { parties, ledgers } = view.index;
  const number = parties.numberOf(party);
  if (number < 0) return null;
  return { subject, ledger: ledgers.find(subject, strand), party: number, side, day: packDay(on) };
}

/** The answer alone. A polity that the log does not know of is asked for in the clear way. */
function answerOf({ view, tracks, judge }: Parts, asked: StatusOf): StatusAnswer {
  const { parties, ledgers } = view.index;
  const { subject, a, b, on, strand = '' } = asked;
  const [one, other] = [parties.numberOf(a), parties.numberOf(b)];
  if (one < 0 || other < 0) return statusOf(tracks, asked).answer;
  return answers[judge.status(subject, ledgers.find(subject, strand), one, other, packDay(on))]!;
}

function partners(parts: Parts, asked: PartnersOf): Partner[] {
  const beside = besideOf(parts, asked);
  if (beside === null) return partnersOf(parts.tracks, asked);
  const { codes } = parts.view.index.parties;
  const { party, answer, length } = parts.partnering.others(beside);
  const found: Partner[] = [];
  for (let i = 0; i < length; i++) {
    if (answer[i] === no || answer[i] === unknown) continue;
    const code = codes[party[i]!]!;
    found.push(new FastPartner(code, answers[answer[i]!]!, parts.tracks, asked));
  }
  return found;
}

function nonPartners(parts: Parts, asked: PartnersOf, universe: Iterable<string>): Partner[] {
  const { polities } = parts.view.index;
  const party = polities.continuator(asked.party);
  const found: Partner[] = [];
  for (const code of [...new Set(universe)].sort()) {
    if (polities.continuator(code) === party) continue;
    const pair = turned(asked, code);
    const answer = answerOf(parts, pair);
    if (answer !== 'yes') found.push(new FastPartner(code, answer, parts.tracks, asked));
  }
  return found;
}

function count(parts: Parts, asked: PartnersOf, among?: ReadonlySet<string>): Count {
  const beside = besideOf(parts, asked);
  if (beside === null) return countOf(parts.tracks, asked, among);
  const { parties, polities } = parts.view.index;
  const home = among && new Set([...among].map(code => polities.continuator(code)));
  const wanted = home && bitsOf(home, parties);
  const lists: Record<'yes' | 'maybe' | 'contested', string[]> = { yes: [], maybe: [], contested: [] };
  const { party, answer, length } = parts.partnering.others(beside);
  for (let i = 0; i < length; i++) {
    if (answer[i] === no || answer[i] === unknown || (wanted && !has(wanted, party[i]!))) continue;
    lists[answers[answer[i]!] as keyof typeof lists].push(parties.codes[party[i]!]!);
  }
  const { yes: sure, maybe, contested } = lists;
  const most = sure.length + maybe.length + contested.length;
  const complete = home ? decided(parts, beside, asked, home) : parts.partnering.whole(beside);
  return { least: sure.length, most, sure, maybe, contested, complete };
}

/** Whether each of a set is known to be a partner or none. */
function decided(parts: Parts, beside: Beside, asked: PartnersOf, among: ReadonlySet<string>): boolean {
  const { parties } = parts.view.index;
  const numbers: number[] = [];
  for (const code of among) {
    const number = parties.numberOf(code);
    if (number >= 0) numbers.push(number);
    else if (sideStatus(parts.tracks, asked, code).answer === 'unknown') return false;
  }
  return parts.partnering.decided(beside, numbers);
}

/** The fast way to ask a world: over integers in typed arrays, words and entries made when they are looked at. */
export function fastCore(log: ColumnLog, polities: Polities, known: Day): Core {
  const { index, covers: coversAt } = indexed(log, polities);
  const covers = coversAt(known);
  const { parties, ledgers } = index;
  const view = viewOf(index, known);
  const judge = judgeOf(view, covers);
  const partnering = partneringOf(view, covers, judge);
  const tracks = tracksOf(view);
  const parts: Parts = { view, tracks, judge, partnering };
  return {
    tracks,
    status: asked => new FastStatus(answerOf(parts, asked), tracks, asked),
    partners: asked => partners(parts, asked),
    nonPartners: (asked, universe) => nonPartners(parts, asked, universe),
    count: (asked, among) => count(parts, asked, among),
    droppedOut(asked) {
      const beside = besideOf(parts, asked);
      if (beside === null) return droppedOut(tracks, asked);
      return partnering.dropped(beside).map(party => parties.codes[party]!);
    },
    everBefore: asked => everBefore(tracks, asked),
    changes: (subject, strand, range) => changesIn(view, ledgers.find(subject, strand), range),
    degrees: asked => degreesIn(view, judge, partnering, asked),
    ties: (subject, strand, on) => tiesIn(view, judge, ledgers.find(subject, strand), on),
  };
}
