import type { Lexed } from './lex.ts';

/** A question without a stretch of its tokens; its dates keep their places among the others. */
export function without(lexed: Lexed, from: number, to: number): Lexed {
  const moved = (at: number): number => (at >= to ? at - (to - from) : Math.min(at, from));
  return {
    ...lexed,
    tokens: [...lexed.tokens.slice(0, from), ...lexed.tokens.slice(to)],
    dates: lexed.dates.map(({ token, at }) => ({ token, at: moved(at) })),
  };
}
