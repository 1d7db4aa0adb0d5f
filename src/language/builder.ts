import type { Document, TokenColumns } from './document.ts';

/** Tokens as they are found, before tags and heads: offsets, forms, and where sentences begin. */
export interface Tokenised {
  readonly text: string;
  readonly first: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly joined: Uint8Array;
  readonly form: readonly string[];
}

/** Collects tokens and sentence starts in order; `done` gives them as columns. */
export class TokenBuilder {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly joins: number[] = [];
  readonly forms: string[] = [];
  private readonly firsts: number[] = [];

  get length(): number {
    return this.starts.length;
  }

  add(start: number, end: number, form: string, joined: boolean): void {
    this.starts.push(start);
    this.ends.push(end);
    this.joins.push(joined ? 1 : 0);
    this.forms.push(form);
  }

  /** The next token begins a sentence (asked for twice in a row, it counts once). */
  startSentence(): void {
    this.firstAt(this.length);
  }

  /** A sentence begins at this token (calls come in order). */
  firstAt(token: number): void {
    if (this.firsts.at(-1) !== token) this.firsts.push(token);
  }

  done(text: string): Tokenised {
    const firsts = this.firsts.filter(first => first < this.length);
    return {
      text,
      first: Int32Array.from([...firsts, this.length]),
      start: Int32Array.from(this.starts),
      end: Int32Array.from(this.ends),
      joined: Uint8Array.from(this.joins),
      form: this.forms,
    };
  }
}

/** A document over tokens, with empty tags, and with every token its own root until a parser says otherwise. */
export function blankDocument(tokens: Tokenised): Document & { tokens: TokenColumns & { lemma: string[] } } {
  const length = tokens.form.length;
  return {
    text: tokens.text,
    first: tokens.first,
    tokens: {
      length,
      start: tokens.start,
      end: tokens.end,
      joined: tokens.joined,
      form: tokens.form,
      lemma: new Array<string>(length).fill('_'),
      upos: new Uint8Array(length),
      xpos: new Uint8Array(length),
      head: new Int32Array(length).fill(-1),
      deprel: new Uint8Array(length),
    },
  };
}
