import { polity } from '../../atlas/index.ts';
import {
  anyQuestion,
  belongsCondition,
  both,
  type Condition,
  type ListQuestion,
  named,
  not,
  organisation,
  type Question,
  tallyQuestion,
} from '../../inquiry/index.ts';
import { without } from './cut.ts';
import type { Lexed } from './lex.ts';
import { readObject } from './object.ts';
import { readSet } from './set.ts';
import { isOf, isWord, type Token } from './token.ts';

/** A question less those whom it sets aside, and the condition that nobody is one of them. */
export interface SetAside {
  readonly lexed: Lexed;
  readonly condition: Condition;
}

/** Where those who are set aside begin: "besides", "apart from", "other than", "not counting", "with the exception of". */
function opener(tokens: readonly Token[], at: number): number | null {
  if (isWord(tokens[at], 'besides', 'excepting', 'excluding', 'barring', 'minus', 'beside', 'beyond'))
    return at + 1;
  if (isWord(tokens[at], 'except', 'save')) return isWord(tokens[at + 1], 'for') ? at + 2 : at + 1;
  if (isWord(tokens[at], 'apart', 'aside')) return isWord(tokens[at + 1], 'from') ? at + 2 : null;
  if (isWord(tokens[at], 'other')) return isOf(tokens[at + 1], 'than') ? at + 2 : null;
  if (isWord(tokens[at], 'not')) return isWord(tokens[at + 1], 'counting', 'including') ? at + 2 : null;
  if (isWord(tokens[at], 'leaving')) return isWord(tokens[at + 1], 'aside', 'out') ? at + 2 : null;
  const exception = isWord(tokens[at], 'with') ? at + 1 : at;
  return isWord(tokens[exception], 'exception') && isOf(tokens[exception + 1], 'of') ? exception + 2 : null;
}

const nameOf = (code: string): string => polity(code)?.en ?? code;

/** Nobody of these: the members of a body, or the polities by name. */
function noneOf(codes: readonly string[]): Condition {
  const bodies = codes.filter(code => polity(code)?.kind === 'organisation');
  const states = codes.filter(code => !bodies.includes(code));
  const label = `states set aside (${states.map(nameOf).join(', ')})`;
  return both<Condition>(
    ...bodies.map(code => not<Condition>(belongsCondition(organisation(code))) as Condition),
    ...(states.length > 0 ? [not<Condition>(belongsCondition(named(label, states))) as Condition] : []),
  ) as Condition;
}

/** Takes "besides Cuba and Syria" out of a question, wherever it stands; null where nobody is set aside. */
export function setAside(lexed: Lexed): SetAside | null {
  const { tokens } = lexed;
  for (let at = 0; at < tokens.length; at++) {
    const next = opener(tokens, at);
    if (next === null) continue;
    const set = readSet(tokens, next);
    if (set !== null && set.withins.length > 0) {
      const inAll = both<Condition>(...set.withins.map(within => belongsCondition(within))) as Condition;
      return { lexed: without(lexed, at, set.next), condition: not(inAll) as Condition };
    }
    const object = readObject(tokens, next);
    if (object !== null && object.codes.length > 0)
      return { lexed: without(lexed, at, object.next), condition: noneOf(object.codes) };
  }
  return null;
}

/** The same question of everyone else; null where it asks for no list. */
export function ofOthers(question: Question, condition: Condition): Question | null {
  const less = (list: ListQuestion): ListQuestion => ({
    ...list,
    where: both<Condition>(list.where, condition) as Condition,
  });
  switch (question.kind) {
    case 'list':
      return less(question);
    case 'tally':
      return tallyQuestion(less(question.list));
    case 'any':
      return anyQuestion(less(question.list), question.none);
    case 'then': {
      const ask = ofOthers(question.ask, condition);
      return ask && { ...question, ask };
    }
    case 'readings': {
      const of = question.of.map(each => ({ ...each, question: ofOthers(each.question, condition) }));
      return of.some(each => each.question === null)
        ? null
        : { ...question, of: of.map(each => ({ ...each, question: each.question! })) };
    }
    default:
      return null;
  }
}
