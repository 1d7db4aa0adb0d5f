import { type Failure, fail, ok, type Result } from '../base/index.ts';
import type { World } from '../record/index.ts';
import { type Basis, basisOf, wholeFrom } from './basis.ts';
import type { Finding } from './finding.ts';
import { type MeasureName, measures } from './measures.ts';
import { endOfYear, seriesFinding } from './series.ts';
import { graphOfTies, type TieKind, tiesOn } from './ties.ts';
import type { Pair } from './with-ties.ts';

/** What `measureOn` is asked. */
export interface NetworkQuestion {
  readonly measure: MeasureName;
  /** The measure's own sort of ties where it is left out. */
  readonly ties?: TieKind | undefined;
  /** ISO 8601. */
  readonly on: string;
  readonly state?: string | null;
  readonly rivals?: readonly [string, string] | null;
  readonly possible?: boolean;
  /** For `change`: the day before, ISO 8601, and ties that are supposed to have come by `on`. */
  readonly before?: string | null;
  readonly added?: readonly Pair[];
  /** A series: the measure at the end of every year from..to. */
  readonly years?: readonly [from: number, to: number] | null;
}

/** A measure of the network on a day, with what it rests on. */
export interface NetworkReport extends Finding {
  readonly schema: 'entente/network@1';
  readonly measure: MeasureName;
  readonly ties: TieKind;
  readonly on: string;
  readonly known: string;
  readonly state: string | null;
  readonly rivals: readonly [string, string] | null;
  /** The years of a series, or null. Its basis is that of the last year. */
  readonly years: readonly [from: number, to: number] | null;
  readonly paper: string;
  readonly basis: Basis;
  /** What the record cannot bear out: the whole network (too few pairs known), the states asked about, or nothing. */
  readonly caution: 'whole' | 'states' | null;
}

/** The last day of which the record knows each sort of ties well: what is asked about where nobody names a day. */
export const lastSurvey: Readonly<Record<TieKind, string>> = {
  relations: '2025-06-16',
  missions: '2000-12-31',
  alliances: '2018-12-31',
};

/** Where a line for the state is first, so that it is seen. */
const ownFirst = (finding: Finding, state: string | null): Finding => {
  if (state === null || finding.columns[0] !== 'state') return finding;
  const own = finding.rows.filter(([code]) => code === state);
  return { ...finding, rows: [...own, ...finding.rows.filter(([code]) => code !== state)] };
};

function cautionOf(question: NetworkQuestion, basis: Basis): NetworkReport['caution'] {
  if (measures[question.measure].whole) return basis.known < wholeFrom ? 'whole' : null;
  const named = [...(question.state ? [question.state] : []), ...(question.rivals ?? [])];
  if (named.length === 0) return basis.known < wholeFrom ? 'whole' : null;
  return named.every(code => basis.covered.includes(code)) ? null : 'states';
}

/** Whose ties the question is about, by the codes that the record keeps its accounts under. */
function partiesOf(world: World, { measure, ...question }: NetworkQuestion) {
  const { continuator } = world.polities;
  const two = question.rivals ?? (measure === 'rivals' ? (['KOR', 'PRK'] as const) : null);
  return {
    state: question.state ? continuator(question.state) : null,
    rivals: two && ([continuator(two[0]), continuator(two[1])] as const),
  };
}

/** What is wrong with a question, before anything is measured. */
function problemOf({ measure, state, before, added = [], years = null }: NetworkQuestion): Failure | null {
  const wrong = (message: string): Failure => fail('question-not-understood', message);
  if (measure === 'change' && years !== null) return wrong('a change has two days, no series of years.');
  if (measure === 'change' && !state) return wrong('a change is one of a state: name it with --state.');
  if (measure === 'change' && !before && added.length === 0)
    return wrong('a change needs a day before (--since) or a supposed tie (--add KOR,SYR).');
  if (years && years[0] > years[1])
    return wrong(`the years run backwards: ${years[0]} comes after ${years[1]}.`);
  if (years && (measure === 'isolation' || measure === 'centrality' || measure === 'brokers') && !state)
    return wrong(`a series of ${measure} is one of a state: name it with --state.`);
  if (years && measure === 'communities' && state) return wrong('communities have no line for a state.');
  return null;
}

/**
 * Takes a measure on a day, or at the end of each of some years. Failures: `date-invalid` (the record knows of no such
 * ties on the day), `question-not-understood` (the measure needs a state, two days ...).
 */
export function measureOn(world: World, question: NetworkQuestion): Result<NetworkReport> {
  const { measure, possible = false, years = null, before = null, added = [] } = question;
  const problem = problemOf(question);
  if (problem) return problem;
  const kind = question.ties ?? measures[measure].ties;
  const on = years ? endOfYear(years[1]) : question.on;
  const { state, rivals } = partiesOf(world, question);
  const ties = tiesOn(world, kind, on);
  const none = graphOfTies(ties, possible).to.length === 0;
  if (none && !years) return noTies(kind, on);
  const basis = basisOf(world, ties);
  const whole = basis.known >= wholeFrom;
  const asked = { world, kind, state, rivals, possible, added, whole };
  const finding = years
    ? seriesFinding(world, { ...asked, measure, from: years[0], to: years[1] })
    : measures[measure].take({ ...asked, ties, on, before });
  return ok({
    schema: 'entente/network@1',
    measure,
    ties: kind,
    on,
    known: world.known,
    state,
    rivals,
    years,
    paper: measures[measure].paper,
    basis,
    caution: cautionOf({ ...question, state, rivals }, basis),
    ...ownFirst(finding, state),
  });
}

function noTies(kind: TieKind, on: string): Failure {
  const last = lastSurvey[kind];
  const remedy =
    last < on
      ? `its surveys of ${kind} end with ${last}, so give that day or an earlier one, or other --ties`
      : 'give a later day, or other --ties';
  return fail('date-invalid', `the record is sure of no ${kind} on ${on}: ${remedy}.`);
}
