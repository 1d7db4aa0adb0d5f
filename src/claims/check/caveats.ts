import type { Answer } from '../../inquiry/index.ts';
import type { Draft } from '../draft.ts';

/**
 * What a name hides that the record cannot show: before December 1949 the Republic of China sat on the mainland, and what
 * it agreed was not Taiwan's. A claim about "Taiwan" then is true only of the Republic of China.
 */
export function withCaveats(draft: Draft, answer: Answer): Answer {
  // What fails of parties that the text does not name in so many words may hold of those that it means.
  if (draft.guessed && answer.verdict === 'fails') return { ...answer, verdict: 'unknown' };
  const date = draft.type === 'since' ? draft.value : null;
  const taiwan = draft.subject === 'TWN' || draft.object === 'TWN';
  if (!taiwan || typeof date !== 'string' || date >= '1949-12' || answer.verdict !== 'holds') return answer;
  return {
    ...answer,
    verdict: 'depends',
    working: [
      ...answer.working,
      'True of the Republic of China, then on the mainland; the island of Taiwan was Japanese until 1945.',
    ],
  };
}
