import { anyQuestion, belongsCondition, both, listQuestion, type Question } from '../../../inquiry/index.ts';
import { type Asking, asOfPredicates, overAuxiliaries } from '../asking.ts';
import { conditionsOf } from '../condition.ts';
import { without } from '../cut.ts';
import { readPredicates } from '../predicate.ts';
import { readSet } from '../set.ts';
import { isOf, isWord } from '../token.ts';

/** Whether there is one who does: "Did any African state recognise Kosovo?", "Is there a U.N. member without ties to it?" */
export function anyForm({ tokens, lexed, on }: Asking): Question | null {
  const start = overAuxiliaries(tokens, 0);
  if (start === 0) return null;
  const there = isOf(tokens[start], 'there');
  const noun = there ? start + 1 : start;
  const none = isOf(tokens[noun], 'no');
  const set = readSet(tokens, none ? noun + 1 : noun);
  if (set === null) return null;
  const next = isWord(tokens[set.next], 'that', 'which', 'who') ? set.next + 1 : set.next;
  // "Is there": the verb of the rest stands behind the set, and the one before it is dropped.
  const rest = without(lexed, there ? 0 : start, next);
  const read = readPredicates(rest, 0);
  if (read === null || read.next !== rest.tokens.length) return null;
  const where = conditionsOf(read.predicates, {
    ever: lexed.ever,
    ...(read.predicates.every(({ frame }) => frame.mode === 'either') && lexed.dates.length === 1
      ? { mood: 'act' as const }
      : {}),
  });
  if (where === null) return null;
  const [within = null, ...others] = set.withins;
  const asOf = asOfPredicates(read.predicates, on);
  const list = listQuestion(both(where, ...others.map(each => belongsCondition(each))), asOf, within);
  return anyQuestion(list, none);
}
