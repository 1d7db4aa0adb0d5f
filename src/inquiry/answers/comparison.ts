import { figure } from '../../atlas/index.ts';
import { type Answer, type Claimed, makeAnswer, unknownAnswer, type Verdict } from '../answer.ts';
import type { ComparisonQuestion } from '../question/comparison.ts';
import { bearsOut } from '../question/round.ts';
import type { Setting } from '../setting.ts';

/** How far a ratio may be off and still be the one claimed: figures are of about 2024, and claims are round. */
const tolerance = 0.15;

/** Beyond this factor the claim is wrong, whatever the year of the figures. */
const wrong = 0.6;

/** Answers how many times as much a has as b. Claimed: a number. */
export function answerComparison(
  question: ComparisonQuestion,
  claimed: Claimed | null,
  setting: Setting,
): Answer {
  const { measure, a, b, round } = question;
  const [left, right] = [figure(a, measure), figure(b, measure)];
  if (left === null || right === null || right === 0)
    return unknownAnswer(`The atlas has no ${measure} for ${setting.name(left === null ? a : b)}.`);
  const ratio = left / right;
  const working = [
    `${measure === 'population' ? 'Population' : 'Area'}: ${setting.name(a)} ${left}, ${setting.name(b)} ${right}, ${ratio.toPrecision(3)} times as much (figures of about 2024).`,
  ];
  const judge = (value: number): Verdict => {
    const fit = bearsOut(
      value,
      ratio * (1 - tolerance),
      ratio * (1 + tolerance),
      round === 'about' ? null : round,
      0,
    );
    if (fit !== 'no') return 'holds';
    return Math.abs(Math.log(value / ratio)) > wrong ? 'fails' : 'unknown';
  };
  const verdict = typeof claimed === 'number' && claimed > 0 ? judge(claimed) : 'unknown';
  return makeAnswer(Number(ratio.toPrecision(3)), verdict, working, { entries: [], sources: ['atlas'] });
}
