import { type Answer, unknownAnswer, type Value } from '../answer.ts';
import { sentence } from '../names.ts';
import type { Question } from '../question/question.ts';
import type { ReadingsQuestion } from '../question/readings.ts';

/** Whether a value tells nothing: none, no number of them, nobody. */
const empty = (value: Value): boolean =>
  value === null || value === 0 || (typeof value === 'object' && value.length === 0);

const shortly = (value: Value): string =>
  value === null ? 'unknown' : typeof value === 'object' ? `${value.length}` : String(value);

/** Answers by the first reading that gives something, and names what the others give. */
export function answerReadings(
  question: ReadingsQuestion<Question>,
  ask: (question: Question) => Answer,
): Answer {
  const answers = question.of.map(({ name, question: reading }) => ({ name, answer: ask(reading) }));
  const best =
    answers.find(({ answer }) => !empty(answer.value)) ?? answers.find(({ answer }) => answer.value !== null);
  const chosen = best ?? answers[0];
  if (chosen === undefined) return unknownAnswer('The question has no reading');
  const others = answers.filter(each => each !== chosen);
  return {
    ...chosen.answer,
    working: [
      ...chosen.answer.working,
      ...others.map(({ name, answer }) => sentence(`Read as ${name}, it would be ${shortly(answer.value)}`)),
    ],
    readings: answers.map(({ name, answer }) => ({ name, value: answer.value })),
  };
}
