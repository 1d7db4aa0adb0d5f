import { type Held, held } from '../../atlas/index.ts';
import { type Answer, officeQuestion, verdictOf } from '../../inquiry/index.ts';
import type { World } from '../../record/index.ts';
import { yearsBetween } from '../../time/index.ts';
import type { Draft } from '../draft.ts';

/** Titles of which the atlas lists the holders; for all others ("deputy minister", "ambassador") it cannot tell. */
const listed =
  /^(president|prime minister|foreign minister|secretary of state|chancellor|king|queen|emperor|emir|sultan|pope|secretary-general|party general secretary|general secretary|leader|crown prince|taoiseach|interim president|acting president|transitional president)$/;

const titleOf = (within: string): string => within.replace(/ \(former\)$/, '');

/**
 * Checks that a person held an office: on the article's date or, where the sentence tells of another time, then. Somebody
 * of whom the atlas knows nothing fails only where it knows for certain who was in office.
 */
export function checkOffice(draft: Draft, world: World): Answer | null {
  const title = titleOf(draft.within ?? '');
  const { subject, value } = draft;
  if (!listed.test(title) || subject === null || (title === 'secretary of state' && subject !== 'USA'))
    return null;
  const at = (asOf: string | null): Answer =>
    verdictOf(officeQuestion(subject, title, asOf, draft.former === true), String(value), world);
  const now = at(draft.asOf);
  if (now.verdict !== 'fails') return now;
  if (draft.former === true) return now;
  for (const date of draft.dates ?? []) {
    const then = at(date);
    if (then.verdict === 'holds') return then;
  }
  return certain(held(String(value), subject, title, draft.asOf), draft.asOf)
    ? now
    : { ...now, verdict: 'unknown' };
}

/** Is it certain that the person was not in office: left it within two years, or another surely held it? */
function certain({ terms, others }: Held, asOf: string | null): boolean {
  if (asOf === null) return false;
  const ends = terms.map(term => term.to).filter(to => to !== null && to <= asOf);
  if (ends.length > 0) return ends.some(to => (yearsBetween(to!, asOf)?.least ?? 99) < 2);
  return terms.length === 0 && others.some(term => term.to !== null && term.from !== null);
}
