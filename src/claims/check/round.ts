import type { Answer } from '../../inquiry/index.ts';
import { parseDuration } from '../../time/index.ts';
import type { Draft } from '../draft.ts';

/**
 * Reads a verdict on a round or bounded figure: "more than 140" holds of 146, "almost seven years" of six and ten
 * months. What is merely near stays unknown, as the words leave it open how near is near enough.
 */
export function settleRound(draft: Draft, answer: Answer): Answer {
  if (draft.round === undefined || answer.verdict !== 'fails') return answer;
  const [claimed, found] = [sizeOf(draft.value), sizeOf(answer.value)];
  if (claimed === null || found === null) return { ...answer, verdict: 'unknown' };
  const near = Math.abs(found - claimed) <= Math.max(1, claimed * 0.1);
  const fits =
    draft.round === 'over' ? found >= claimed : draft.round === 'under' ? found <= claimed && near : near;
  if (fits) return { ...answer, verdict: 'holds' };
  return near ? { ...answer, verdict: 'unknown' } : answer;
}

/** A number, or a duration in years; null where the value is neither. */
export function sizeOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  const duration = typeof value === 'string' ? parseDuration(value) : null;
  return duration && duration.months / 12 + duration.days / 365;
}
