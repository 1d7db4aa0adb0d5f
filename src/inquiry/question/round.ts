/** How a number is meant: "more than" it, "less than" it, or "about" it; exactly, where there is none of these. */
export type Round = 'over' | 'under' | 'about';

/** Whether a range of possible amounts surely, possibly or never bears a claimed number out; `slack` is for "about". */
export function bearsOut(
  claimed: number,
  least: number,
  most: number,
  round: Round | null,
  slack: number,
): 'yes' | 'maybe' | 'no' {
  if (round === 'over') return least > claimed ? 'yes' : most > claimed ? 'maybe' : 'no';
  if (round === 'under') return most < claimed ? 'yes' : least < claimed ? 'maybe' : 'no';
  const low = claimed - (round === 'about' ? slack : 0);
  const high = claimed + (round === 'about' ? slack : 0);
  if (low <= least && most <= high) return 'yes';
  return least <= high && low <= most ? 'maybe' : 'no';
}
