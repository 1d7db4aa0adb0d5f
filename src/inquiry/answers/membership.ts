import { isMember, memberSince, membershipTerms } from '../../atlas/index.ts';
import { isoOfDay } from '../../time/index.ts';
import { type Answer, type Claimed, groundOf, makeAnswer } from '../answer.ts';
import type { MembershipQuestion } from '../question/membership.ts';
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
  const is = isMember(member, body, isoOfDay(setting.day));
  const since = memberSince(member, body, isoOfDay(setting.day));
  const answer = is === 'yes' ? 'member' : is === 'no' ? 'non-member' : null;
  const verdict = wanted === null ? 'unknown' : verdictFor(is, wanted);
  const working =
    answer === null
      ? [`The atlas cannot tell whether ${say(true)} ${setting.onDay}.`]
      : [`${say(is === 'yes')} ${setting.onDay}${is === 'yes' && since ? ` (since ${since})` : ''}.`];
  const terms = membershipTerms(member, body);
  return makeAnswer(answer, verdict, working, {
    entries: [],
    sources: terms.length > 0 ? ['atlas/memberships'] : [],
  });
}
