import { type Answer, type Claimed, groundOf, makeAnswer, unknownAnswer } from '../answer.ts';
import type { MembershipQuestion } from '../question/membership.ts';
import { organisation } from '../question/within.ts';
import type { Setting } from '../setting.ts';
import { statusWorking, verdictFor } from './status.ts';

/** Answers whether a polity was a member. Claimed: 'member' or 'non-member'. */
export function answerMembership(
  question: MembershipQuestion,
  claimed: Claimed | null,
  setting: Setting,
): Answer {
  const { member, organisation: body } = question;
  const wanted =
    claimed === 'member' || claimed === true
      ? true
      : claimed === 'non-member' || claimed === false
        ? false
        : null;
  const say = (is: boolean) =>
    `${setting.name(member)} was ${is ? '' : 'not '}a member of ${setting.name(body)}`;
  if (body === 'UNO') {
    const status = setting.world.statusOn('membership', member, 'UNO', setting.day);
    const value = status.answer === 'yes' ? 'member' : status.answer === 'no' ? 'non-member' : null;
    const verdict = wanted === null ? 'unknown' : verdictFor(status.answer, wanted);
    return makeAnswer(value, verdict, statusWorking(status, say, setting.onDay), groundOf([status]));
  }
  const members = setting.members(organisation(body));
  if (members === null) return unknownAnswer(`The atlas does not know the members of ${setting.name(body)}.`);
  const is = members.has(member);
  const verdict = wanted === null ? 'unknown' : is === wanted ? 'holds' : 'fails';
  return makeAnswer(is ? 'member' : 'non-member', verdict, [`${say(is)} ${setting.onDay}.`], {
    entries: [],
    sources: ['atlas'],
  });
}
