import type { Party } from './event.ts';

/** How a mention names its polity. */
export type MentionKind =
  | 'name'
  | 'demonym'
  | 'capital'
  | 'seat'
  | 'person'
  | 'organisation'
  | 'region'
  | 'pronoun'
  | 'description'
  | 'group';

/** A stretch of text that stands for one polity or several ("the two countries"). */
export interface Mention {
  /** Tokens first..last (document-wide, inclusive) and the head among them. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly sentence: number;
  readonly kind: MentionKind;
  readonly parties: readonly Party[];
  /** Other codes that the words could stand for, most likely first. */
  readonly alternatives: readonly string[];
  /** For a person: the name, and the office as the text gives it or as the atlas knows it. */
  readonly person: { readonly name: string; readonly office: string | null } | null;
  /** True where a name stands for a place ("in Hanoi", a dateline): a location or a host, not one who acts. */
  readonly place?: true;
}

export interface Mentions {
  readonly all: readonly Mention[];
  /** The mention that covers this token, or null. */
  at(token: number): Mention | null;
  /**
   * The polities that the noun phrase headed by this token stands for: by its own name, or through its possessive,
   * demonym, apposition or "of" phrase ("Seoul's decision", "the Cuban government", "the foreign minister of Japan"),
   * or through an antecedent. Conjuncts of the head are included.
   */
  parties(token: number): readonly Party[];
}
