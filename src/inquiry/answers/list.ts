import { sourceOf, tell } from '../../record/index.ts';
import {
  type Answer,
  type Claimed,
  type Ground,
  makeAnswer,
  unknownAnswer,
  type Verdict,
} from '../answer.ts';
import { coverageFor } from '../condition/coverage.ts';
import { conditionPhrase } from '../condition/phrase.ts';
import { deedOf, type Looked, type Selection, select } from '../condition/select.ts';
import { counted, listOf } from '../names.ts';
import type { ListQuestion } from '../question/list.ts';
import type { Setting } from '../setting.ts';

/** Names as a person looks them up: by the alphabet. */
const namesOf = (looked: readonly Looked[], setting: Setting): string =>
  listOf(
    looked
      .map(({ code }) => setting.name(code))
      .sort((a, b) => a.replace(/^the /, '').localeCompare(b.replace(/^the /, ''), 'en')),
  );

const codesOf = (looked: readonly Looked[]): string[] => looked.map(({ code }) => code);

/** What a list rests on: the entries and sources of those in it, and the coverage by which others are not. */
export function groundOfSelection(question: ListQuestion, found: Selection, setting: Setting): Ground {
  const findings = found.sure.concat(found.contested).map(({ finding }) => finding);
  const entries = [
    ...new Set(
      findings.flatMap(({ happenings, statuses }) =>
        happenings.flatMap(h => h.entries).concat(statuses.flatMap(status => status.entries)),
      ),
    ),
  ];
  const sources = findings.flatMap(({ statuses }) => statuses.flatMap(status => status.sources));
  const codes = codesOf(found.sure.length > 0 ? found.sure.concat(found.open) : found.open);
  return {
    entries,
    sources: [...entries.map(sourceOf), ...sources],
    coverage: coverageFor(question.where, codes, setting),
  };
}

/** How many names, and how many acts, a working spells out. */
const namesShown = 60;
const actsShown = 15;

/** The working of a list: who it is, what they did, and whom the record leaves open. */
export function workingOfSelection(question: ListQuestion, found: Selection, setting: Setting): string[] {
  const { sure, contested, open, who, complete } = found;
  const phrase = conditionPhrase(question.where, setting);
  const names = sure.length > 0 && sure.length <= namesShown ? `: ${namesOf(sure, setting)}` : '';
  const acts = sure
    .map(looked => ({ code: looked.code, deed: deedOf(looked) }))
    .filter(({ deed }) => deed !== null)
    .sort((a, b) => a.deed!.earliest - b.deed!.earliest);
  const unsure = open.filter(({ finding }) => complete || finding.answer === 'maybe');
  return [
    `${counted(sure.length, who, `that ${phrase}`)}${names}`,
    ...(acts.length <= actsShown
      ? acts.map(({ code, deed }) => `${setting.name(code)}: ${tell(deed!)}`)
      : []),
    ...(contested.length > 0 ? [`Sources disagree on ${namesOf(contested, setting)}`] : []),
    ...(unsure.length > 0 && unsure.length <= namesShown
      ? [`The dates are too coarse, or nothing covers them, for ${namesOf(unsure, setting)}`]
      : []),
    ...(complete
      ? []
      : [
          'The record does not cover everyone here: those named are all that it knows of, and others may be missing',
        ]),
  ];
}

const sameCodes = (claimed: readonly string[], sure: readonly string[]): boolean =>
  claimed.length === sure.length && claimed.every(code => sure.includes(code));

function judgeList(claimed: Claimed | null, found: Selection): Verdict {
  if (!Array.isArray(claimed) || !found.complete) return 'unknown';
  const sure = codesOf(found.sure);
  const may = sure.concat(codesOf(found.contested), codesOf(found.open));
  if (sameCodes(claimed as string[], sure) && may.length === sure.length) return 'holds';
  const fits =
    (claimed as string[]).every(code => may.includes(code)) && sure.every(code => claimed.includes(code));
  return fits ? (found.contested.length > 0 ? 'contested' : 'unknown') : 'fails';
}

/** Answers which polities meet a condition. Claimed: their codes. */
export function answerList(question: ListQuestion, claimed: Claimed | null, setting: Setting): Answer {
  const found = select(question, setting);
  if (found === null) return unknownAnswer('The record does not know who belongs to that set.');
  const codes = codesOf(found.sure);
  const known = codes.length > 0 || (found.complete && found.open.length + found.contested.length === 0);
  return makeAnswer(
    known ? codes : null,
    judgeList(claimed, found),
    workingOfSelection(question, found, setting),
    groundOfSelection(question, found, setting),
  );
}
