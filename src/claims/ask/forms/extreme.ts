import {
  type Condition,
  extremeQuestion,
  isActCondition,
  isJoinedCondition,
  isTurnCondition,
  type Question,
  type Within,
} from '../../../inquiry/index.ts';
import { type Asking, asOfPredicates } from '../asking.ts';
import { conditionOf } from '../condition.ts';
import { readPredicates } from '../predicate.ts';
import { readAmong, readSet } from '../set.ts';
import { isOf, isWord, type Token } from '../token.ts';

/** The place that words name: first is 1, last is -1, "193rd" is 193. */
function placeOf(tokens: readonly Token[], at: number): { place: number; next: number } | null {
  const token = tokens[at];
  if (token?.kind === 'number' && token.ordinal) return { place: token.value, next: at + 1 };
  if (isWord(token, 'most') && isOf(tokens[at + 1], 'recent')) return { place: -1, next: at + 2 };
  if (isOf(token, 'first')) return { place: 1, next: at + 1 };
  if (isOf(token, 'last') || isWord(token, 'newest')) return { place: -1, next: at + 1 };
  return null;
}

/** The act or turn that a place can be taken in; null for states and joined conditions. */
export function deedOf(condition: Condition | null): Parameters<typeof extremeQuestion>[0] | null {
  if (condition === null) return null;
  if (isActCondition(condition) || isTurnCondition(condition)) return condition;
  // An alliance of either sort: the place is asked of the wider one.
  if (isJoinedCondition(condition)) return condition.parts.find(isActCondition) ?? null;
  return null;
}

/** Who did it first, last or as the nth: "Which country was the last to switch from Taipei to Beijing?" */
export function extremeForm(asking: Asking): Question | null {
  const { tokens, lexed } = asking;
  const among = readAmong(tokens, 0);
  const withins: Within[] = [...(among?.withins ?? [])];
  let next = among?.next ?? 0;
  if (isOf(tokens[next], 'which') || isOf(tokens[next], 'who') || isOf(tokens[next], 'list_verb')) next++;
  if (isOf(tokens[next], 'of') && readSet(tokens, next + 1)) next++;
  let place: number | null = null;
  // The place may stand before or after the noun, before the verb, or at the end.
  while (next < tokens.length) {
    const found: ReturnType<typeof placeOf> = place === null ? placeOf(tokens, next) : null;
    const set = readSet(tokens, next);
    if (found !== null) {
      place = found.place;
      next = found.next;
    } else if (set !== null) {
      withins.push(...set.withins);
      next = set.next;
    } else if (
      isOf(tokens[next], 'be') &&
      (place === null ? placeOf(tokens, next + 1) : true) &&
      !readsVerb(asking, next)
    )
      next++;
    else break;
  }
  if (isWord(tokens[next], 'to', 'that', 'which', 'who')) next++;
  const read = readPredicates(lexed, next);
  if (read === null || read.predicates.length !== 1) return null;
  const trailing = placeOf(tokens, read.next);
  if (place === null && trailing !== null) place = trailing.place;
  if ((trailing?.next ?? read.next) !== tokens.length || place === null || withins.length > 1) return null;
  const where =
    deedOf(conditionOf(read.predicates[0]!, { mood: 'act' }) ?? null) ?? deedByState(read.predicates[0]!);
  return (
    where && extremeQuestion(where, place, asOfPredicates(read.predicates, asking.on), withins[0] ?? null)
  );
}

const readsVerb = ({ lexed }: Asking, at: number): boolean => readPredicates(lexed, at) !== null;

/** "The first to have relations with": to have begun them. */
function deedByState(
  predicate: Parameters<typeof conditionOf>[0],
): Parameters<typeof extremeQuestion>[0] | null {
  if (predicate.frame.mode !== 'state' || predicate.negated) return null;
  return deedOf(conditionOf({ ...predicate, frame: { ...predicate.frame, mode: 'act' } }, { mood: 'act' }));
}
