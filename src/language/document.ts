/**
 * A document is the one thing that flows: text, and columns of typed arrays with one row a syntactic word.
 * A sentence or a token is a view (document, index), never a copy.
 */
export interface Document {
  /** The text that was read, whole. Offsets below are UTF-16 offsets into it. */
  readonly text: string;
  /** First token of each sentence, and the number of tokens at the end: sentence i is tokens [first[i], first[i+1]). */
  readonly first: Int32Array;
  readonly tokens: TokenColumns;
}

export interface TokenColumns {
  readonly length: number;
  /** Offsets of the token's surface; the words of a multiword token ("don't") divide its surface between them. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** 1 where the word continues the multiword token of the word before it ("n't" in "don't"), else 0. */
  readonly joined: Uint8Array;
  /** Word forms and lemmas (lemmas lower case save for names, as UD gives them). */
  readonly form: readonly string[];
  readonly lemma: readonly string[];
  /** Index into `uposNames` and `xposNames`. */
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  /** Document-wide index of the head token, -1 for a root. */
  readonly head: Int32Array;
  /** Index into `deprelNames` (full UD relations with subtypes). */
  readonly deprel: Uint8Array;
}
