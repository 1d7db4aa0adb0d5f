import { durationQuestion, type Question } from '../../../inquiry/index.ts';
import { type Asking, antecedents, overAuxiliaries } from '../asking.ts';
import { whenOf } from '../time.ts';
import { isOf, isWord } from '../token.ts';
import { readClause } from './when.ts';

/** How long something held, or has not: "How long did South Korea and Taiwan have relations?" Answered in years. */
export function howLongForm(asking: Asking): Question | null {
  const { tokens, lexed } = asking;
  const at = isWord(tokens[0], 'for') ? 1 : 0;
  if (!isOf(tokens[at], 'how')) return null;
  const long = isOf(tokens[at + 1], 'long');
  const years = isOf(tokens[at + 1], 'many') && isOf(tokens[at + 2], 'year');
  if (!long && !years) return null;
  const start = at + (long ? 2 : 3);
  const next = overAuxiliaries(tokens, start);
  if (next === start) return null;
  const passive = tokens.slice(start, next).some(token => isOf(token, 'be'));
  const clause = readClause(tokens, next, passive, antecedents(tokens, tokens.length));
  if (clause === null || clause.b === null) return null;
  const { frame, a, b, negated } = clause;
  const when = whenOf(lexed.dates.map(({ token }) => token));
  return durationQuestion(frame.subject, a, b, when.on ?? asking.on, {
    holds: negated === frame.lacks,
    strand: frame.strand,
  });
}
