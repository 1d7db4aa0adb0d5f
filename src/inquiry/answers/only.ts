import { isoOfDay } from '../../time/index.ts';
import { type Answer, type Claimed, groundOf, makeAnswer, unknownAnswer, type Verdict } from '../answer.ts';
import { countPhrase, sideStatus } from '../pairs.ts';
import type { OnlyQuestion } from '../question/only.ts';
import type { Setting } from '../setting.ts';
import { phraseOf } from '../within.ts';

/** Who is looked at: the set, or without one everyone that the record knows the party to deal with. */
function universe(question: OnlyQuestion, setting: Setting): { codes: string[]; complete: boolean } | null {
  const skip = new Set([question.of, ...question.except]);
  if (question.within !== null) {
    const members = setting.members(question.within);
    return members && { codes: [...members].filter(code => !skip.has(code)).sort(), complete: true };
  }
  if (!question.holds) {
    const un = [...setting.world.unMembers(setting.day)].filter(code => !skip.has(code)).sort();
    return { codes: un, complete: false };
  }
  const { subject, of, side, strand } = question;
  const asking = { side, on: isoOfDay(setting.day), ...(strand ? { strand } : {}) };
  const count = setting.world.count(of, subject, undefined, asking);
  return {
    codes: [...count.sure, ...count.maybe, ...count.contested].filter(code => !skip.has(code)).sort(),
    complete: count.complete,
  };
}

interface Found {
  readonly sure: readonly string[];
  readonly contested: readonly string[];
  readonly open: readonly string[];
}

function judge(
  claimed: readonly string[],
  found: Found,
  complete: boolean,
  ruledOut: readonly string[],
): Verdict {
  if (ruledOut.length > 0) return 'fails';
  if (found.sure.some(code => !claimed.includes(code))) return 'fails';
  const others = found.open.concat(found.contested).filter(code => !claimed.includes(code));
  if (!claimed.every(code => found.sure.includes(code))) return 'unknown';
  if (found.contested.some(code => others.includes(code))) return 'contested';
  return others.length > 0 || !complete ? 'unknown' : 'holds';
}

/** Answers who are the only ones. Claimed: a code, or a list of them. */
export function answerOnly(question: OnlyQuestion, claimed: Claimed | null, setting: Setting): Answer {
  const all = universe(question, setting);
  if (all === null) return unknownAnswer('The record does not know who belongs to that set.');
  const wanted = question.holds ? 'yes' : 'no';
  const statuses = all.codes.map(code => ({
    code,
    status: sideStatus(setting.world, question, code, setting.day),
  }));
  const those = (test: (answer: string) => boolean) =>
    statuses.filter(s => test(s.status.answer)).map(s => s.code);
  const found: Found = {
    sure: those(answer => answer === wanted),
    contested: those(answer => answer === 'contested'),
    open: those(answer => answer === 'maybe' || answer === 'unknown'),
  };
  const listed =
    typeof claimed === 'string' ? [claimed] : Array.isArray(claimed) ? (claimed as string[]) : null;
  const outside = (listed ?? []).filter(code => !all.codes.includes(code));
  const ruledOut = (listed ?? []).filter(code => {
    if (question.within !== null && outside.includes(code)) return true;
    const { answer } = sideStatus(setting.world, question, code, setting.day);
    return answer === (question.holds ? 'no' : 'yes');
  });
  const who = question.within ? phraseOf(question.within, setting.name) : 'states';
  const phrase = countPhrase(question.subject, setting.name(question.of), question.side, question.holds);
  const working = [
    found.sure.length <= 30
      ? `Of the ${who}, these ${phrase} ${setting.onDay}: ${setting.names(found.sure)}.`
      : `${found.sure.length} ${who} ${phrase} ${setting.onDay}.`,
    ...(found.contested.length > 0 ? [`Disputed: ${setting.names(found.contested)}.`] : []),
    ...(found.open.length > 0 && found.open.length <= 30 ? [`Not known: ${setting.names(found.open)}.`] : []),
    ...(found.open.length > 30 ? [`For ${found.open.length} more the record cannot tell.`] : []),
    ...(question.within ? outside.map(code => `${setting.name(code)} was not one of the ${who}.`) : []),
  ];
  const shown = new Set([...found.sure, ...(listed ?? [])]);
  const ground = groundOf(statuses.filter(s => shown.has(s.code)).map(s => s.status));
  return makeAnswer(
    found.sure,
    listed ? judge(listed, found, all.complete, ruledOut) : 'unknown',
    working,
    ground,
  );
}
