import { organisation, region, type Within } from '../../inquiry/index.ts';
import { isOf, isWord, type Token } from './token.ts';

/** "African U.N. members", "states in Latin America": the sets that all of them belong to, and the token after it. */
export interface SetPhrase {
  readonly withins: readonly Within[];
  readonly next: number;
}

const withinOf = (token: Token | undefined): Within | null =>
  token?.kind === 'body' ? organisation(token.code) : token?.kind === 'region' ? region(token.code) : null;

/** The noun of a set: states, countries, members. */
const isNoun = (token: Token | undefined): boolean => isOf(token, 'state') || isOf(token, 'member');

/** "in Africa", "of the E.U.", "belonging to NATO" after the noun. */
function afterNoun(tokens: readonly Token[], at: number): { within: Within; next: number } | null {
  let next = at;
  if (isWord(tokens[next], 'that', 'which', 'who') && isOf(tokens[next + 1], 'be')) next += 2;
  if (isOf(tokens[next], 'member')) next++;
  if (isWord(tokens[next], 'belonging') && isOf(tokens[next + 1], 'with')) next += 2;
  else if (isOf(tokens[next], 'in') || isOf(tokens[next], 'of') || isWord(tokens[next], 'from', 'among'))
    next++;
  else return null;
  const within = withinOf(tokens[next]);
  return within && { within, next: next + 1 };
}

/** Reads a set of states where one begins, or null. A body or a region alone is none: a noun must be there. */
export function readSet(tokens: readonly Token[], at: number): SetPhrase | null {
  const withins: Within[] = [];
  let next = at;
  let noun = false;
  while (next < tokens.length) {
    const within = withinOf(tokens[next]);
    if (within !== null && !noun) withins.push(within);
    else if (isNoun(tokens[next])) noun = true;
    else if (tokens[next]?.kind === 'number' && !noun && !(tokens[next] as { ordinal?: boolean }).ordinal) {
      // "the 193 members": how many there are changes nothing in who they are.
    } else break;
    next++;
  }
  if (!noun) return null;
  for (let more = afterNoun(tokens, next); more !== null; more = afterNoun(tokens, next)) {
    withins.push(more.within);
    next = more.next;
  }
  return { withins, next };
}

/** "Who in Africa": a place alone, after a word that asks who. */
export function readPlace(tokens: readonly Token[], at: number): SetPhrase | null {
  const place = isOf(tokens[at - 1], 'who') ? afterNoun(tokens, at) : null;
  return place && { withins: [place.within], next: place.next };
}

/** "Of the members of the E.U.", "Among African states" before the question. */
export function readAmong(tokens: readonly Token[], at: number): SetPhrase | null {
  if (!(isOf(tokens[at], 'among') || isOf(tokens[at], 'of'))) return null;
  return readSet(tokens, at + 1);
}
