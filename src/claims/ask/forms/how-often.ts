import {
  type ActCondition,
  type Condition,
  isActCondition,
  isJoinedCondition,
  isTurnCondition,
  type Question,
  type TurnCondition,
  timesQuestion,
} from '../../../inquiry/index.ts';
import { type Asking, antecedents, asOfPredicates } from '../asking.ts';
import { conditionOf } from '../condition.ts';
import { without } from '../cut.ts';
import { readPredicates } from '../predicate.ts';
import { isOf, isWord, type Token } from '../token.ts';
import { straightened, withObject } from './subject.ts';

/** "How often", "How many times", "On how many occasions": where the rest begins. */
function readHowOften(tokens: readonly Token[]): number | null {
  const at = isOf(tokens[0], 'on') ? 1 : 0;
  if (!isOf(tokens[at], 'how')) return null;
  if (isWord(tokens[at + 1], 'often', 'frequently')) return at + 2;
  return isOf(tokens[at + 1], 'many') && isWord(tokens[at + 2], 'times', 'occasions') ? at + 3 : null;
}

/** The acts and turns of a condition that joins nothing else; null where a state is among them. */
function deedsIn(condition: Condition): readonly (ActCondition | TurnCondition)[] | null {
  if (isActCondition(condition) || isTurnCondition(condition)) return [condition];
  if (!isJoinedCondition(condition) || condition.kind !== 'either') return null;
  const parts = (condition.parts as readonly Condition[]).map(deedsIn);
  return parts.some(part => part === null) ? null : parts.flatMap(part => part!);
}

/** How many times it was done: "How often did Nauru cut ties with Taipei?" */
export function howOftenForm(asked: Asking): Question | null {
  const start = readHowOften(asked.tokens);
  if (start === null) return null;
  const lexed = without(asked.lexed, 0, start);
  const found = straightened({ lexed, tokens: lexed.tokens, on: asked.on });
  if (found === null) return null;
  const { rest, subject } = found;
  const it = subject.codes.length > 0 ? subject.codes : antecedents(asked.tokens, asked.tokens.length);
  const read = readPredicates(rest.lexed, 0, it);
  if (read === null) return null;
  const over = rest.tokens.slice(read.next);
  if (!over.every(t => isWord(t, 'each', 'other', 'another') || isOf(t, 'with'))) return null;
  const told = read.predicates.map(predicate =>
    predicate.negated || predicate.frame.mode === 'state' ? null : withObject(predicate, subject),
  );
  const deeds = told.map(each => {
    const condition = each && conditionOf(each.predicate, { mood: 'act' });
    return condition && deedsIn(condition);
  });
  if (deeds.some(each => each === null)) return null;
  return timesQuestion(
    told[0]!.subject,
    deeds.flatMap(each => each!),
    asOfPredicates(read.predicates, asked.on),
  );
}
