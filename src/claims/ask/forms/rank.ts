import { type Question, rankQuestion } from '../../../inquiry/index.ts';
import { type Asking, asOfPredicates } from '../asking.ts';
import { conditionOf } from '../condition.ts';
import { readPredicates } from '../predicate.ts';
import { readSet } from '../set.ts';
import { isOf, isWord } from '../token.ts';
import { deedOf } from './extreme.ts';

/** In which place a polity did it: "What number was Cuba among the states to establish relations with South Korea?" */
export function rankForm(asking: Asking): Question | null {
  const { tokens, lexed } = asking;
  let next = isOf(tokens[0], 'in') ? 1 : 0;
  if (!isOf(tokens[next], 'which') || !isOf(tokens[next + 1], 'number')) return null;
  next += 2;
  while (isOf(tokens[next], 'be') || isOf(tokens[next], 'do')) next++;
  const of = tokens[next];
  if (of?.kind !== 'polity' || of.codes.length !== 1) return null;
  next++;
  if (isWord(tokens[next], 'take', 'come', 'have', 'rank')) next++;
  if (isOf(tokens[next], 'among') || isOf(tokens[next], 'in')) next++;
  const set = readSet(tokens, next);
  next = set?.next ?? next;
  if (isWord(tokens[next], 'to', 'that', 'which', 'who')) next++;
  const read = readPredicates(lexed, next);
  if (read === null || read.next !== tokens.length || read.predicates.length !== 1) return null;
  const [predicate] = read.predicates;
  const frame = {
    ...predicate!.frame,
    mode: predicate!.frame.mode === 'turn' ? ('turn' as const) : ('act' as const),
  };
  const where = deedOf(conditionOf({ ...predicate!, frame }, { mood: 'act' }));
  return (
    where &&
    rankQuestion(where, of.codes[0]!, asOfPredicates(read.predicates, asking.on), set?.withins[0] ?? null)
  );
}
