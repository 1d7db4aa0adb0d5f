import { dateOf, sourceOf, tell } from '../../record/index.ts';
import { type Answer, type Ground, makeAnswer, unknownAnswer, type Value } from '../answer.ts';
import type { Question } from '../question/question.ts';
import type { ThenQuestion } from '../question/then.ts';
import type { Setting } from '../setting.ts';
import { deedsFor } from './when.ts';

/** How many dates an act without a named other side may have; the latest are asked about. */
const mostDates = 8;

const listed = (value: Value): readonly string[] =>
  value === null ? [] : typeof value === 'object' ? value : [String(value)];

/** One value where all agree; what is in every answer, where they share it; else all of them, the earliest first. */
function together(answers: readonly Answer[]): Value {
  const known = answers.filter(answer => answer.value !== null);
  const texts = [...new Set(known.map(answer => JSON.stringify(answer.value)))];
  if (texts.length === 0) return null;
  if (texts.length === 1) return known[0]!.value;
  const shared = listed(known[0]!.value).filter(each =>
    known.every(answer => listed(answer.value).includes(each)),
  );
  if (shared.length === 1 && !known.some(answer => typeof answer.value === 'number')) return shared[0]!;
  return [...new Set(known.flatMap(answer => listed(answer.value)))];
}

/** The same question, asked of another day. */
const asOn = (question: Question, asOf: string): Question =>
  question.kind === 'readings'
    ? { ...question, asOf, of: question.of.map(each => ({ ...each, question: { ...each.question, asOf } })) }
    : { ...question, asOf };

/** Answers a question as of the day on which something else happened. */
export function answerThen(
  question: ThenQuestion<Question>,
  ask: (question: Question) => Answer,
  setting: Setting,
): Answer {
  const { when } = question;
  const all = deedsFor(when, setting);
  const foremost = all.filter(deed => deed.happening.kinds.includes(when.acts[0]!));
  const deeds = foremost.length > 0 ? foremost : all;
  const chosen =
    when.b !== null ? deeds.slice(when.which === 'first' ? 0 : -1).slice(0, 1) : deeds.slice(-mostDates);
  const dated = chosen.flatMap(deed => {
    const date = dateOf(deed.happening);
    return date === null ? [] : [{ ...deed, date }];
  });
  if (dated.length === 0) return unknownAnswer('The record does not say when that was');
  const answers = dated.map(({ date }) => ask(asOn(question.ask, date)));
  const working = dated.flatMap(({ with: other, happening }, i) => [
    `${setting.name(when.a)} and ${setting.name(other)}: ${tell(happening)}`,
    ...answers[i]!.working,
  ]);
  const entries = dated.flatMap(({ happening }) => happening.entries);
  const ground: Ground = {
    entries,
    sources: [...entries.map(sourceOf), ...answers.flatMap(answer => answer.sources)],
    coverage: [...new Set(answers.flatMap(answer => answer.coverage ?? []))],
  };
  return {
    ...makeAnswer(together(answers), 'unknown', [...new Set(working)], ground),
    on: dated.at(-1)!.date,
  };
}
