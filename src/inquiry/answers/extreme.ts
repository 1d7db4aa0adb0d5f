import { type Happening, sourceOf, tell } from '../../record/index.ts';
import { isoOfDay } from '../../time/index.ts';
import { type Answer, type Claimed, makeAnswer, unknownAnswer } from '../answer.ts';
import { deedsOf, effectOfActs, lies, stretchOf } from '../condition/acts.ts';
import { candidatesOf } from '../condition/candidates.ts';
import { coverageFor, isWhole } from '../condition/coverage.ts';
import { conditionPhrase } from '../condition/phrase.ts';
import { codeThen } from '../condition/select.ts';
import type { ExtremeQuestion } from '../question/extreme.ts';
import { ordinalQuestion } from '../question/ordinal.ts';
import type { RankQuestion } from '../question/rank.ts';
import type { Setting } from '../setting.ts';
import { answerOrdinal } from './ordinal.ts';

interface Deed {
  readonly code: string;
  readonly happening: Happening;
}

/**
 * Everyone's deed (the first, or for the last place the last one), oldest first. Members of the United Nations count as
 * of the day asked about, those of other bodies as of the deed.
 */
function deedsFor(question: ExtremeQuestion | RankQuestion, setting: Setting): readonly Deed[] | null {
  const { where, within } = question;
  const lastly = question.kind === 'extreme' && question.place < 0;
  const stretch = stretchOf(where.during, setting.day);
  const belongs = (code: string, day: number): boolean => {
    if (within === null) return true;
    const members = setting.members(within, within.kind === 'un-members' ? setting.day : day);
    return members?.has(code) ?? members?.has(codeThen(code, day)) ?? false;
  };
  if (within !== null && setting.members(within) === null) return null;
  return [...(candidatesOf(where, setting) ?? [])]
    .flatMap((code): Deed[] => {
      const deeds = deedsOf(where, code, setting.world).filter(
        h => lies(h, stretch) !== 'no' && belongs(code, Math.min(h.latest, setting.day)),
      );
      const happening = lastly ? deeds.at(-1) : deeds[0];
      return happening ? [{ code, happening }] : [];
    })
    .sort(
      (x, y) =>
        x.happening.earliest - y.happening.earliest ||
        x.happening.latest - y.happening.latest ||
        (x.code < y.code ? -1 : 1),
    );
}

/** Those whose deed can be the one at a place, and whether it must be. */
function atPlace(deeds: readonly Deed[], place: number): { can: readonly Deed[]; sure: boolean } {
  const early = deeds.map(({ happening }) => happening.earliest).sort((a, b) => a - b);
  const late = deeds.map(({ happening }) => happening.latest).sort((a, b) => a - b);
  const at = place < 0 ? deeds.length + place : place - 1;
  if (at < 0 || at >= deeds.length) return { can: [], sure: false };
  const can = deeds.filter(
    ({ happening }) => happening.latest >= early[at]! && happening.earliest <= late[at]!,
  );
  return { can, sure: can.length === 1 || early[at] === late[at] };
}

/**
 * Those who can have been the nth: the running count on the day they joined, which those who had left no longer swell. Null
 * where the deeds are no joinings, or nobody came to that number.
 */
function byRunningCount(
  { where, place, within }: ExtremeQuestion,
  deeds: readonly Deed[],
  setting: Setting,
): readonly Deed[] | null {
  if (where.kind === 'turn' || place < 2 || effectOfActs(where.acts)?.change !== 'open') return null;
  const { of, side, strand } = where;
  const { subject } = effectOfActs(where.acts)!;
  const wanted = within === null ? 'all' : within.kind === 'un-members' ? 'un-members' : 'within';
  const among =
    within !== null && wanted === 'within'
      ? (day: number) => setting.members(within, day) ?? new Set<string>()
      : undefined;
  const can = deeds.filter(({ code, happening }) => {
    const asking = { on: isoOfDay(happening.latest), side, ...(strand ? { strand } : {}) };
    const reading = setting.world
      .ordinalOf(of, code, subject, asking, among)
      .readings.find(({ name }) => name === wanted);
    return reading !== undefined && reading.least <= place && place <= reading.most;
  });
  return can.length > 0 ? can : null;
}

/** Answers who did it first, last or as the nth. Claimed: a code. */
export function answerExtreme(question: ExtremeQuestion, claimed: Claimed | null, setting: Setting): Answer {
  const deeds = deedsFor(question, setting);
  if (deeds === null) return unknownAnswer('The record does not know who belongs to that set.');
  const counted = byRunningCount(question, deeds, setting);
  const { can, sure } = counted
    ? { can: counted, sure: counted.length === 1 }
    : atPlace(deeds, question.place);
  if (can.length === 0)
    return unknownAnswer(
      deeds.length === 0
        ? `The record has nobody that ${conditionPhrase(question.where, setting)}`
        : `The record has only ${deeds.length} that ${conditionPhrase(question.where, setting)}`,
    );
  const whole = question.where.kind === 'turn' || isWhole(question.where, setting);
  const codes = can.map(({ code, happening }) => codeThen(code, happening.latest)).sort();
  const shared = can.length > 1 && sure;
  const entries = can.flatMap(({ happening }) => happening.entries);
  const working = [
    `${deeds.length} are known that ${conditionPhrase(question.where, setting)}`,
    ...can.slice(0, 12).map(({ code, happening }) => `${setting.name(code)}: ${tell(happening)}`),
    ...(shared ? ['They share the day'] : []),
    ...(can.length > 1 && !sure ? ['The dates are too coarse to tell them apart'] : []),
    ...(whole ? [] : ['The record does not cover everyone who may have done so']),
  ];
  const verdict =
    typeof claimed !== 'string' || !whole || (!sure && codes.includes(claimed))
      ? 'unknown'
      : codes.includes(claimed)
        ? 'holds'
        : 'fails';
  return makeAnswer(codes, verdict, working, {
    entries,
    sources: entries.map(sourceOf),
    coverage: coverageFor(question.where, codes, setting),
  });
}

/** Answers in which place a polity did it: by the running count where it joined others. Claimed: a number. */
export function answerRank(question: RankQuestion, claimed: Claimed | null, setting: Setting): Answer {
  const { where, of, within } = question;
  const effect = where.kind === 'turn' ? null : effectOfActs(where.acts);
  if (where.kind === 'act' && effect?.change === 'open') {
    const more = { side: where.side, strand: where.strand, within };
    const asked = ordinalQuestion(effect.subject, where.of, of, isoOfDay(setting.day), more);
    return answerOrdinal(asked, claimed, setting);
  }
  return rankAmong(question, claimed, setting);
}

function rankAmong(question: RankQuestion, claimed: Claimed | null, setting: Setting): Answer {
  const deeds = deedsFor(question, setting);
  if (deeds === null) return unknownAnswer('The record does not know who belongs to that set.');
  const code = setting.world.polities.continuator(question.of);
  const own = deeds.find(deed => deed.code === code);
  if (own === undefined)
    return unknownAnswer(
      `The record does not have ${setting.name(question.of)} among those that ${conditionPhrase(question.where, setting)}`,
    );
  const { earliest, latest } = own.happening;
  const before = deeds.filter(deed => deed !== own && deed.happening.latest < earliest).length;
  const may = deeds.filter(deed => deed !== own && deed.happening.earliest < latest).length;
  const shared = deeds.filter(
    deed => deed !== own && deed.happening.earliest === earliest && deed.happening.latest === latest,
  );
  const whole = question.where.kind === 'turn' || isWhole(question.where, setting);
  const working = [
    `${setting.name(question.of)}: ${tell(own.happening)}`,
    `${before} had done so before, of ${deeds.length} that ${conditionPhrase(question.where, setting)}`,
    ...(shared.length > 0 ? [`${setting.names(shared.map(deed => deed.code))} did so at the same time`] : []),
    ...(whole ? [] : ['The record does not cover everyone who may have done so']),
  ];
  const sure = may + 1 === before + 1;
  const verdict =
    typeof claimed !== 'number' || !whole
      ? 'unknown'
      : sure && claimed === before + 1
        ? 'holds'
        : claimed < before + 1 || claimed > may + 1
          ? 'fails'
          : 'unknown';
  const entries = own.happening.entries;
  return makeAnswer(
    before + 1,
    verdict,
    working,
    { entries, sources: entries.map(sourceOf), coverage: coverageFor(question.where, [code], setting) },
    sure
      ? []
      : [
          { name: 'least', value: before + 1 },
          { name: 'most', value: may + 1 },
        ],
  );
}
