import { actCondition, changesQuestion, listQuestion, type Question } from '../../../inquiry/index.ts';
import { type Asking, overAuxiliaries } from '../asking.ts';
import { readObject } from '../object.ts';
import { whenOf } from '../time.ts';
import { isOf, isWord } from '../token.ts';

/** Words that a question for changes may be made of besides the parties. */
const known = [
  'which',
  'happen',
  'switch',
  'in',
  'of',
  'with',
  'between',
  'relations',
  'do',
  'be',
  'have',
  'how',
  'and',
  'for',
  'to',
  'there',
  'it',
  'list_verb',
  'recognition',
  'among',
  'as',
] as const;

/** What changed for one, or between two: "What changed in Taiwan's relations in 2018?" */
function whatChanged({ tokens, lexed, on }: Asking): Question | null {
  const asks = tokens.some(
    token => isOf(token, 'happen') || isOf(token, 'switch') || isWord(token, 'events'),
  );
  if (!asks || !(isOf(tokens[0], 'which') || isOf(tokens[0], 'how') || isOf(tokens[0], 'list_verb')))
    return null;
  const parties: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'polity') parties.push(...token.codes);
    else if (token.kind !== 'word') return null;
    else if (
      !known.some(name => isOf(token, name)) &&
      !isWord(token, 'between', 'for', 'events', 'over', 'diplomatically')
    )
      return null;
  }
  if (parties.length === 0 || parties.length > 2) return null;
  const when = whenOf(lexed.dates.map(({ token }) => token));
  return changesQuestion(parties[0]!, when.during ?? `../${on}`, on, {
    other: parties[1] ?? null,
    subjects: parties.length === 2 ? ['relations', 'recognition', 'mission'] : ['relations'],
  });
}

/** "Which partners did Taiwan lose (gain) between 2016 and 2019": those with whom relations ended (began). */
function lostOrGained({ tokens, lexed, on }: Asking): Question | null {
  if (!isOf(tokens[0], 'which') && !isOf(tokens[0], 'who')) return null;
  let next = 1;
  while (isOf(tokens[next], 'state') || isOf(tokens[next], 'partner') || isOf(tokens[next], 'ally')) next++;
  if (next === 1) return null;
  const subject = readObject(tokens, overAuxiliaries(tokens, next));
  if (subject === null || subject.codes.length !== 1 || subject.next + 1 !== tokens.length) return null;
  const verb = tokens[subject.next];
  const lost = isWord(verb, 'lose', 'lost');
  if (!lost && !isOf(verb, 'gain')) return null;
  const when = whenOf(lexed.dates.map(({ token }) => token));
  const acts = lost
    ? (['relations-severed', 'relations-suspended'] as const)
    : (['relations-established', 'relations-restored'] as const);
  return listQuestion(actCondition(acts, subject.codes[0]!, { during: when.during }), when.on ?? on);
}

/** What changed in a period. */
export const changesForm = (asking: Asking): Question | null => lostOrGained(asking) ?? whatChanged(asking);
