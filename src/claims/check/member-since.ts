import { membershipTerms, polity } from '../../atlas/index.ts';
import { type Answer, withinOf } from '../../inquiry/index.ts';
import { yearsBetween } from '../../time/index.ts';
import type { Draft } from '../draft.ts';

/** "a member of the EU since 2004", "joined BRICS in 2024": the beginnings of the state's memberships; null for other claims. */
export function checkMemberSince(draft: Draft): Answer | null {
  const { type, subject, value, within } = draft;
  if (type !== 'since' || draft.predicate !== 'membership' || subject === null || typeof value !== 'string')
    return null;
  const set = withinOf((within ?? '').replace(/ membership$/, ''));
  const body = set?.kind === 'un-members' ? 'UNO' : set?.kind === 'organisation' ? set.code : null;
  const from = body === null ? [] : membershipTerms(subject, body).flatMap(term => term.from ?? []);
  if (body === null || from.length === 0) return null;
  const name = polity(subject)?.en ?? subject;
  return {
    value: from.at(-1)!,
    verdict: judge(value, from),
    working: [`${name} became a member of ${polity(body)?.en ?? body} on ${from.join(', ')}.`],
    entries: [],
    sources: ['atlas/memberships'],
    readings: [],
  };
}

/** Near misses stay open: one joins by signing, by ratifying and by taking the seat. */
function judge(claimed: string, from: readonly string[]): Answer['verdict'] {
  if (from.some(date => date.startsWith(claimed) || claimed.startsWith(date))) return 'holds';
  const near = from.some(date => {
    const [a, b] = [date, claimed].sort() as [string, string];
    return (yearsBetween(a, b)?.least ?? 0) < 3;
  });
  return near ? 'unknown' : 'fails';
}
