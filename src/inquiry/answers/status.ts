import type { Status, StatusAnswer } from '../../record/index.ts';
import { type Answer, type Claimed, groundOf, makeAnswer, unknownAnswer, type Verdict } from '../answer.ts';
import { sentenceFor } from '../pairs.ts';
import type { StatusQuestion } from '../question/status.ts';
import type { Setting } from '../setting.ts';
import { phraseOf } from '../within.ts';

/** What an answer makes of a claim that it holds (or does not). */
export function verdictFor(answer: StatusAnswer, claimed: boolean): Verdict {
  if (answer === 'contested') return 'contested';
  if (answer === 'maybe' || answer === 'unknown') return 'unknown';
  return (answer === 'yes') === claimed ? 'holds' : 'fails';
}

/** A status as sentences. */
export function statusWorking(status: Status, sentence: (holds: boolean) => string, onDay: string): string[] {
  const said =
    status.answer === 'yes' || status.answer === 'no'
      ? `${sentence(status.answer === 'yes')} ${onDay}.`
      : status.answer === 'contested'
        ? `Sources disagree whether ${sentence(true)} ${onDay}.`
        : status.answer === 'maybe'
          ? `The dates are too coarse to tell whether ${sentence(true)} ${onDay}.`
          : `The record cannot tell whether ${sentence(true)} ${onDay}.`;
  return [said, ...status.reasons];
}

function withEvery(question: StatusQuestion, claimed: boolean | null, setting: Setting): Answer {
  const { subject, a, within, strand } = question;
  const members = within && setting.members(within);
  if (!members || !within) return unknownAnswer('The record does not know who belongs to that set.');
  const others = [...members].filter(code => code !== a).sort();
  const statuses = others.map(code => ({
    code,
    status: setting.world.statusOn(subject, a, code, setting.day, strand ?? undefined),
  }));
  const those = (answer: StatusAnswer) => statuses.filter(s => s.status.answer === answer).map(s => s.code);
  const without = those('no');
  const open = statuses.filter(s => s.status.answer !== 'yes' && s.status.answer !== 'no').map(s => s.code);
  const every = without.length > 0 ? 'no' : open.length > 0 ? 'unknown' : 'yes';
  const working = [
    `Of the ${others.length} ${phraseOf(within, setting.name)}, ${those('yes').length} did ${setting.onDay}.`,
    ...(without.length > 0 ? [`Not: ${setting.names(without)}.`] : []),
    ...(open.length > 0 ? [`Not known: ${setting.names(open)}.`] : []),
  ];
  const verdict = claimed === null ? 'unknown' : verdictFor(every, claimed);
  return makeAnswer(
    every,
    verdict,
    working,
    groundOf(statuses.filter(s => without.includes(s.code)).map(s => s.status)),
  );
}

/** Answers whether it held, between two parties or with every one of a set. Claimed: true or false. */
export function answerStatus(question: StatusQuestion, claimed: Claimed | null, setting: Setting): Answer {
  const value = typeof claimed === 'boolean' ? claimed : null;
  if (question.b === null) return withEvery(question, value, setting);
  const { subject, a, b, strand } = question;
  const status = setting.world.statusOn(subject, a, b, setting.day, strand ?? undefined);
  const sentence = (holds: boolean) => sentenceFor(subject, setting.name(a), setting.name(b), holds);
  return makeAnswer(
    status.answer,
    value === null ? 'unknown' : verdictFor(status.answer, value),
    statusWorking(status, sentence, setting.onDay),
    groundOf([status]),
  );
}
