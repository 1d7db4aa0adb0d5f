/** A piece of a question, as the grammar sees it; `start` and `end` are UTF-16 offsets into the question. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A comma stands before it. */
  readonly comma?: boolean;
  /** A date stands before it. */
  readonly afterDate?: boolean;
}

/** A word, lower case, with its classes. */
export interface WordToken extends Piece {
  readonly kind: 'word';
  readonly word: string;
  readonly classes: ReadonlySet<string>;
}

/** A polity, or several ("the two Koreas"); as an adjective in "Cuban president", possessive in "Cuba's". */
export interface PolityToken extends Piece {
  readonly kind: 'polity';
  readonly codes: readonly string[];
  readonly adjective: boolean;
  readonly possessive: boolean;
}

/** An organisation or a region. */
export interface BodyToken extends Piece {
  readonly kind: 'body' | 'region';
  readonly code: string;
}

/** An ordinal or a plain number: "193rd", "second". */
export interface NumberToken extends Piece {
  readonly kind: 'number';
  readonly value: number;
  readonly ordinal: boolean;
}

/** A date: how its words bind it, the EDTF date, and the stretch of time that it names. */
export interface DateToken extends Piece {
  readonly kind: 'date';
  readonly relation: 'at' | 'since' | 'until' | 'before' | 'after' | 'between';
  readonly preposition: string | null;
  readonly date: string;
}

/** Where a clause may end: a comma, a question mark. */
export interface MarkToken extends Piece {
  readonly kind: 'mark';
}

export type Token = WordToken | PolityToken | BodyToken | NumberToken | DateToken | MarkToken;

/** Whether a token is a word of a class. */
export const isOf = (token: Token | undefined, name: string): boolean =>
  token?.kind === 'word' && token.classes.has(name);

/** Whether a token is this very word. */
export const isWord = (token: Token | undefined, ...words: readonly string[]): boolean =>
  token?.kind === 'word' && words.includes(token.word);
