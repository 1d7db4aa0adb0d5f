import { daysOf, type Happening } from '../record/index.ts';
import type { Verdict } from './answer.ts';

/** Codes under which the record keeps what an earlier seat of the same government did, and until when that was. */
const earlierSeats = new Map([
  [
    'TWN',
    {
      until: '1949-12-08',
      was: 'the Republic of China, then on the mainland: Taiwan was Japanese until 1945',
    },
  ],
]);

/** What a reader must know of a happening whose party was not yet what its name says; null where there is nothing. */
export function earlierSeat(codes: readonly string[], happening: Happening): string | null {
  for (const code of codes) {
    const seat = earlierSeats.get(code);
    if (seat && happening.latest < daysOf(seat.until)!.from) return `That was with ${seat.was}.`;
  }
  return null;
}

/** A date that is right for an earlier seat is right under that reading alone. */
export const underReading = (verdict: Verdict, note: string | null): Verdict =>
  note !== null && verdict === 'holds' ? 'depends' : verdict;
