import {
  type Condition,
  listQuestion,
  moreQuestion,
  type Question,
  stateCondition,
  tallyQuestion,
  type Within,
} from '../../../inquiry/index.ts';
import type { Asking } from '../asking.ts';
import { readSet } from '../set.ts';
import { whenOf } from '../time.ts';
import { isOf, type Token } from '../token.ts';

type Leaf = (code: string, on: string | null) => Condition;

const partners: Leaf = (code, on) => stateCondition('relations', code, { on });

/** What is counted, by the noun beside "more": partners, members, allies, embassies, recognitions. */
function leafOf(tokens: readonly Token[]): Leaf | null {
  if (tokens.some(token => isOf(token, 'member')))
    return (code, on) => stateCondition('membership', code, { on });
  if (tokens.some(token => isOf(token, 'ally')))
    return (code, on) => stateCondition('alliance', code, { on, strand: 'defence' });
  if (tokens.some(token => isOf(token, 'embassy')))
    return (code, on) => stateCondition('mission', code, { on, side: 'from' });
  if (tokens.some(token => isOf(token, 'recognise') || isOf(token, 'recognition')))
    return (code, on) => stateCondition('recognition', code, { on });
  return tokens.some(token => isOf(token, 'partner') || isOf(token, 'relations')) ? partners : null;
}

/** Words that a comparison may be made of besides the parties. */
const known = [
  'more',
  'fewer',
  'than',
  'have',
  'be',
  'do',
  'partner',
  'relations',
  'member',
  'ally',
  'embassy',
  'recognise',
  'recognition',
  'state',
  'by',
  'with',
  'which',
  'who',
  'or',
  'and',
  'of',
  'maintain',
  'both',
  'as',
  'in',
  'how',
  'many',
  'that',
  'there',
  'from',
  'receive',
  'number',
] as const;

/** Which of two has more: "Which had more partners in 1970, Seoul or Pyongyang?", "Did A have more than B?" */
export function moreForm(asking: Asking): Question | null {
  const { tokens, lexed } = asking;
  const fewer = tokens.some(token => isOf(token, 'fewer'));
  if (!fewer && !tokens.some(token => isOf(token, 'more'))) return null;
  const parties: { code: string; at: number }[] = [];
  let within: Within | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'polity') parties.push(...token.codes.map(code => ({ code, at: i })));
    else if (token.kind === 'body' || token.kind === 'region') {
      const set = readSet(tokens, i);
      if (set === null) return null;
      within = set.withins[0] ?? null;
    } else if (token.kind === 'number' || !known.some(name => isOf(token, name))) return null;
  }
  const [left, right] = parties;
  if (parties.length !== 2 || left === undefined || right === undefined) return null;
  const leaf = leafOf(tokens);
  if (leaf === null) return null;
  const when = whenOf(lexed.dates.map(({ token }) => token));
  const asOf = when.on ?? asking.on;
  const side = (code: string) => ({
    of: code,
    tally: tallyQuestion(listQuestion(leaf(code, null), asOf, within)),
  });
  const ask = isOf(tokens[0], 'how')
    ? 'by'
    : isOf(tokens[0], 'which') || isOf(tokens[0], 'who') || !tokens.some(token => isOf(token, 'than'))
      ? 'which'
      : 'whether';
  return moreQuestion(ask, side(left.code), side(right.code), fewer);
}
