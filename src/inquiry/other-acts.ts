import { type Subject, tell, type World } from '../record/index.ts';
import type { Verdict } from './answer.ts';
import { fitOf } from './fit.ts';

/**
 * A date that is wrong for the beginning of relations may be that of recognition, or of a first mission, which many
 * texts do not tell apart: the words for the one that it fits, or null.
 */
export function otherAct(
  world: World,
  subject: Subject,
  a: string,
  b: string,
  claimed: string,
): string | null {
  const others: Subject[] = subject === 'relations' ? ['recognition', 'mission'] : ['relations'];
  if (subject !== 'relations' && subject !== 'recognition') return null;
  for (const other of others)
    for (const [from, to] of [[a, b] as const, [b, a] as const]) {
      const happenings = world.track(from, to, other)?.happenings ?? [];
      const fitting = happenings.find(
        h => h.change === 'open' && h.entries.length > 0 && fitOf(claimed, h) === 'yes',
      );
      if (fitting) return `But ${tell(fitting)}.`;
    }
  return null;
}

/** A date that fits another act is right under that reading alone. */
export const orOtherAct = (verdict: Verdict, note: string | null): Verdict =>
  note !== null && verdict === 'fails' ? 'depends' : verdict;
