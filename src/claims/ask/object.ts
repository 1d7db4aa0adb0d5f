import { both, type Condition, either, not } from '../../inquiry/index.ts';
import { isOf, isWord, type Token } from './token.ts';

/** Codes joined by and, or, neither. */
export interface ObjectPhrase {
  readonly join: 'both' | 'either' | 'neither';
  readonly codes: readonly string[];
  readonly next: number;
}

/** The codes of a token that can be an object: a polity, a body, or "it" for the polity named before. */
function codesAt(tokens: readonly Token[], at: number, it: readonly string[]): readonly string[] | null {
  const token = tokens[at];
  if (token?.kind === 'polity') return token.codes;
  if (token?.kind === 'body') return [token.code];
  return isOf(token, 'it') && it.length > 0 ? it : null;
}

/** "The Republic of China on Taiwan", "the PRC, China": the same polity over again. */
function overApposition(tokens: readonly Token[], at: number, codes: readonly string[]): number {
  const next = isWord(tokens[at], 'on', 'in') ? at + 1 : at;
  const again = tokens[next];
  return again?.kind === 'polity' && again.codes.length === 1 && again.codes[0] === codes.at(-1)
    ? next + 1
    : at;
}

/**
 * Reads an object where one begins: "Seoul", "both Seoul and Pyongyang", "neither Korea", "France, Italy or Spain". The
 * preposition may be told again before each ("with Seoul and with Pyongyang").
 */
export function readObject(
  tokens: readonly Token[],
  at: number,
  it: readonly string[] = [],
): ObjectPhrase | null {
  let next = at;
  let join: ObjectPhrase['join'] | null = null;
  if (isOf(tokens[next], 'both')) join = 'both';
  else if (isOf(tokens[next], 'either') || isWord(tokens[next], 'any')) join = 'either';
  else if (isOf(tokens[next], 'neither')) join = 'neither';
  if (join !== null) next++;
  if (join !== null && (isOf(tokens[next], 'of') || isOf(tokens[next], 'with'))) next++;
  const first = codesAt(tokens, next, it);
  if (first === null) return null;
  const codes = [...first];
  next = overApposition(tokens, next + 1, codes);
  while (next < tokens.length) {
    let ahead = next;
    const link = tokens[ahead];
    if (link?.afterDate) break;
    if (isOf(link, 'and') || isOf(link, 'or') || isWord(link, 'nor')) ahead++;
    if (isOf(tokens[ahead], 'with') && ahead > next) ahead++;
    const more = codesAt(tokens, ahead, []);
    if (more === null || (ahead === next && !tokens[ahead]?.comma)) break;
    if (join === null) join = isOf(link, 'or') ? 'either' : isOf(link, 'and') ? 'both' : null;
    codes.push(...more);
    next = overApposition(tokens, ahead + 1, codes);
  }
  return { join: join ?? 'both', codes, next };
}

/** A condition on an object: on all of its codes, on one of them, or on none. */
export function over(object: ObjectPhrase, negated: boolean, leaf: (code: string) => Condition): Condition {
  const leaves = object.codes.map(leaf);
  if (object.join === 'neither') return both(...leaves.map(not));
  // "Had no relations with A or B" (or "A and B"): with none of them.
  if (negated) return both(...leaves.map(not));
  return object.join === 'either' ? either(...leaves) : both(...leaves);
}
