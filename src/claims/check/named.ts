import { type Answer, type OnlyQuestion, verdictOf } from '../../inquiry/index.ts';
import type { World } from '../../record/index.ts';

/**
 * "Only three states: A, B and C": the number may hold where the list does not. Fails what would hold where the record
 * surely has others than those named.
 */
export function withNamed(
  answer: Answer,
  question: OnlyQuestion,
  named: readonly string[],
  world: World,
): Answer {
  if (answer.verdict !== 'holds') return answer;
  const found = verdictOf(question, named, world);
  if (found.verdict !== 'fails') return answer;
  return {
    ...answer,
    verdict: 'fails',
    working: [...answer.working, ...found.working],
    entries: [...new Set([...answer.entries, ...found.entries])],
    sources: [...new Set([...answer.sources, ...found.sources])],
  };
}
