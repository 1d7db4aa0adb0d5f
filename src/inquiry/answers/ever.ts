import { daysOf } from '../../record/index.ts';
import { isoOfDay } from '../../time/index.ts';
import { type Answer, type Claimed, groundOf, makeAnswer } from '../answer.ts';
import { sentenceFor } from '../pairs.ts';
import type { EverQuestion } from '../question/ever.ts';
import { neverBeforeQuestion } from '../question/never-before.ts';
import { type Setting, settingOn } from '../setting.ts';
import { answerNeverBefore } from './never-before.ts';

/** Answers whether it ever held before a date, or up to the day asked about. Claimed: true or false. */
export function answerEver(question: EverQuestion, claimed: Claimed | null, setting: Setting): Answer {
  const { subject, a, b, before, strand } = question;
  const range = before === null ? null : daysOf(before);
  const bound = range !== null && Number.isFinite(range.from) ? range.from : setting.day + 1;
  const never = neverBeforeQuestion(subject, a, b, isoOfDay(bound), { strand });
  const found = answerNeverBefore(
    never,
    typeof claimed === 'boolean' ? !claimed : null,
    settingOn(setting.world, bound),
  );
  const value = found.verdict === 'contested' ? 'contested' : found.value;
  if (value === 'unknown' && subject === 'recognition') {
    const eve = setting.world.statusOn(subject, a, b, bound - 1, strand ?? undefined);
    if (eve.answer === 'no')
      return makeAnswer(
        'no',
        claimed === null ? 'unknown' : claimed === true ? 'fails' : 'holds',
        [
          `${sentenceFor(subject, setting.name(a), setting.name(b), false)} on ${isoOfDay(bound - 1)}; recognition is hardly ever withdrawn`,
          ...eve.reasons,
        ],
        groundOf([eve]),
      );
  }
  return { ...found, value, verdict: claimed === null ? 'unknown' : found.verdict };
}
