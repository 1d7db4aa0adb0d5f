import { type Answer, type Claimed, groundOf, makeAnswer } from '../answer.ts';
import { possessive } from '../names.ts';
import type { DesignationQuestion } from '../question/designation.ts';
import type { Setting } from '../setting.ts';
import { statusWorking, verdictFor } from './status.ts';

/** Answers whether a polity was on a list. Claimed: 'designated' or 'not-designated'. */
export function answerDesignation(
  question: DesignationQuestion,
  claimed: Claimed | null,
  setting: Setting,
): Answer {
  const { by, listed, list } = question;
  const status = setting.world.statusOn('designation', by, listed, setting.day, list);
  const say = (is: boolean) =>
    `${setting.name(listed)} was ${is ? '' : 'not '}on ${possessive(setting.name(by))} list (${list})`;
  const word = { yes: 'designated', no: 'not-designated' } as const;
  const value = status.answer === 'yes' || status.answer === 'no' ? word[status.answer] : null;
  const wanted =
    claimed === 'designated' || claimed === true
      ? true
      : claimed === 'not-designated' || claimed === false
        ? false
        : null;
  return makeAnswer(
    value,
    wanted === null ? 'unknown' : verdictFor(status.answer, wanted),
    statusWorking(status, say, setting.onDay),
    groundOf([status]),
  );
}
