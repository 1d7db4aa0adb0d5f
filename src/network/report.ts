import { fail, ok, type Result } from '../base/index.ts';
import type { World } from '../record/index.ts';
import { type Basis, basisOf, wholeFrom } from './basis.ts';
import type { Finding } from './finding.ts';
import { type MeasureName, measures } from './measures.ts';
import { graphOfTies, type TieKind, tiesOn } from './ties.ts';

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
  readonly paper: string;
  readonly basis: Basis;
  /** What the record cannot bear out: the whole network (too few pairs known), the states asked about, or nothing. */
  readonly caution: 'whole' | 'states' | null;
}

/** The last day of which the record knows each sort of ties, where nobody names a day; relations are kept up to date. */
export const lastSurvey: Readonly<Record<TieKind, string | null>> = {
  relations: null,
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

/** Takes a measure on a day. Failure `date-invalid`: the record knows of no such ties on the day. */
export function measureOn(world: World, question: NetworkQuestion): Result<NetworkReport> {
  const { measure, on, possible = false } = question;
  const { continuator } = world.polities;
  const kind = question.ties ?? measures[measure].ties;
  const state = question.state ? continuator(question.state) : null;
  const rivals = question.rivals
    ? ([continuator(question.rivals[0]), continuator(question.rivals[1])] as const)
    : measure === 'rivals'
      ? (['KOR', 'PRK'] as const)
      : null;
  const ties = tiesOn(world, kind, on);
  if (graphOfTies(ties, possible).to.length === 0) {
    const last = lastSurvey[kind];
    return fail(
      'date-invalid',
      `the record is sure of no ${kind} on ${on}: ${last ? `its surveys of ${kind} end with ${last}, so give that day or an earlier one, or other --ties` : 'give a later day'}.`,
    );
  }
  const basis = basisOf(world, ties);
  const finding = measures[measure].take({ world, ties, kind, on, state, rivals, possible });
  return ok({
    schema: 'entente/network@1',
    measure,
    ties: kind,
    on,
    known: world.known,
    state,
    rivals,
    paper: measures[measure].paper,
    basis,
    caution: cautionOf({ ...question, state, rivals }, basis),
    ...ownFirst(finding, state),
  });
}
