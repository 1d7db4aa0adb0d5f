import { codeOn, existed, polities, polity } from '../../atlas/index.ts';
import type { Happening } from '../../record/index.ts';
import { isoOfDay } from '../../time/index.ts';
import type { ListQuestion } from '../question/list.ts';
import type { Setting } from '../setting.ts';
import { phraseOf } from '../within.ts';
import { candidatesOf } from './candidates.ts';
import type { Condition } from './condition.ts';
import { isWhole } from './coverage.ts';
import { type Finding, judge } from './judge.ts';

/** One polity that a list looked at, and what the condition came to. */
export interface Looked {
  readonly code: string;
  readonly finding: Finding;
}

/** Everyone that a list looked at, sorted by what came of it. */
export interface Selection {
  readonly sure: readonly Looked[];
  readonly contested: readonly Looked[];
  /** The dates are too coarse, or the record does not cover them. */
  readonly open: readonly Looked[];
  /** What a sentence calls those who were looked at: "U.N. members", "states". */
  readonly who: string;
  /** Nobody who meets the condition can be missing, but those under "open" and "contested". */
  readonly complete: boolean;
}

/** So few of a known set may be unknown, and named, that the list still answers the question. */
const fewUnknown = 5;

/** The day from which there are members of the United Nations to look at. */
const firstUnDay = -8835;

/** Every state that existed on a day, for times before there were United Nations. */
const statesOn = (day: number): string[] =>
  polities()
    .filter(({ kind, code }) => kind !== 'organisation' && existed(code, isoOfDay(day)) === 'yes')
    .map(({ code }) => code);

/** The parties that a condition names: none of them is in a list of others. */
function partiesOf(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'state':
    case 'act':
      return [condition.of];
    case 'turn':
      return [condition.from, condition.to];
    case 'not':
      return partiesOf(condition.part);
    case 'both':
    case 'either':
      return condition.parts.flatMap(partiesOf);
    case 'belongs':
      return [];
  }
}

interface Universe {
  readonly codes: readonly string[];
  readonly who: string;
  /** Everyone of a known set is looked at, so that nobody can be missing. */
  readonly bounded: boolean;
}

function universeOf({ where, within }: ListQuestion, setting: Setting): Universe | null {
  const candidates = candidatesOf(where, setting);
  if (within !== null) {
    const members = setting.members(within);
    return members && { codes: [...members], who: phraseOf(within, setting.name), bounded: true };
  }
  if (candidates !== null) return { codes: [...candidates], who: 'states', bounded: false };
  if (setting.day < firstUnDay) return { codes: statesOn(setting.day), who: 'states', bounded: true };
  return { codes: [...setting.world.unMembers(setting.day)], who: 'U.N. members', bounded: true };
}

/** States of which the atlas knows that they went by another code on that day: Russia in 1975 is SUN. */
const renamed = new Set(['RUS', 'SRB', 'EGY', 'CZE']);

/** The code by which a polity went on a day. */
export const codeThen = (code: string, day: number): string =>
  renamed.has(code) ? (codeOn(code, isoOfDay(day))[0] ?? code) : code;

/** Looks at everyone who may meet a list's condition; null where nobody knows who belongs to the set. */
export function select(question: ListQuestion, setting: Setting): Selection | null {
  const universe = universeOf(question, setting);
  if (universe === null) return null;
  const { continuator } = setting.world.polities;
  const skip = new Set(partiesOf(question.where).map(continuator));
  const codes = [...new Set(universe.codes.map(continuator))].filter(
    code => !skip.has(code) && polity(code)?.kind !== 'organisation',
  );
  const looked = codes.sort().map(code => ({ code, finding: judge(question.where, code, setting) }));
  const those = (...answers: readonly string[]): readonly Looked[] =>
    looked
      .filter(({ finding }) => answers.includes(finding.answer))
      .map(({ code, finding }) => ({ code: codeThen(code, setting.day), finding }));
  const open = those('maybe', 'unknown');
  return {
    sure: those('yes'),
    contested: those('contested'),
    open,
    who: universe.who,
    complete: universe.bounded
      ? open.filter(({ finding }) => finding.answer === 'unknown').length <= fewUnknown
      : isWhole(question.where, setting),
  };
}

/** The first happening that a finding rests on. */
export const deedOf = ({ finding }: Looked): Happening | null => finding.happenings[0] ?? null;
