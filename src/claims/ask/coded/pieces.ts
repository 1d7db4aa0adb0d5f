import { type Lexed, lex } from '../lex.ts';

/** A word of a question as it was written, or names of polities. */
export type Piece =
  | { readonly kind: 'word'; readonly word: string; readonly raw: string }
  | {
      readonly kind: 'name';
      readonly codes: readonly string[];
      readonly adjective: boolean;
      readonly raw: string;
    };

const wordShape = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** "U.N.", "Seoul's": what the marks of a name leave over. */
const leftOver = /^['’]?s$/i;

/** A question in pieces, dates left out; the names are those that the grammar of the record finds. */
export function piecesOf(
  text: string,
  on: string,
): { readonly pieces: readonly Piece[]; readonly lexed: Lexed } {
  const lexed = lex(text, on);
  const taken: { start: number; end: number; piece: Piece | null }[] = lexed.dates.map(({ token }) => ({
    start: token.start,
    end: token.end,
    piece: null,
  }));
  for (const token of lexed.tokens) {
    if (token.kind !== 'polity' && token.kind !== 'body') continue;
    const codes = token.kind === 'polity' ? token.codes : [token.code];
    const adjective = token.kind === 'polity' && token.adjective;
    const { start, end, text: raw } = token;
    taken.push({ start, end, piece: { kind: 'name', codes, adjective, raw } });
  }
  taken.sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let from = 0;
  const words = (end: number): void => {
    for (const [raw] of text.slice(from, end).matchAll(wordShape))
      if (!leftOver.test(raw)) pieces.push({ kind: 'word', word: raw.toLowerCase(), raw });
  };
  for (const { start, end, piece } of taken) {
    if (start < from) continue;
    words(start);
    if (piece !== null) pieces.push(piece);
    from = end;
  }
  words(text.length);
  return { pieces, lexed };
}
