import type { Holder } from '../../atlas/index.ts';
import type { MentionKind } from '../mention.ts';
import type { DescriptionNoun, RoleNoun } from './lexicon.ts';

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: MentionKind;
}

/** A name that stands for a polity by itself. */
export interface NameDraft extends Stretch {
  readonly what: 'name';
  readonly code: string;
  readonly alternatives: readonly string[];
  readonly place: boolean;
}

/** A person by name, with the office that the text gives beside it (the token of its head, or -1). */
export interface PersonDraft extends Stretch {
  readonly what: 'person';
  readonly name: string;
  readonly office: number;
  readonly holders: readonly Holder[];
  readonly code: string | null;
}

/** A noun for a part of a polity: "the foreign ministry", "a government official", "its embassy". */
export interface NounDraft extends Stretch {
  readonly what: 'noun';
  readonly noun: RoleNoun;
  readonly role: string;
  readonly words: string;
  readonly plural: boolean;
}

/** A description of one polity ("the island nation") or of the sides of a group ("the two countries"). */
export interface DescriptionDraft extends Stretch {
  readonly what: 'description';
  readonly noun: DescriptionNoun;
  /** How many polities the words stand for; 0 where they don't say ("their governments"). */
  readonly count: number;
}

export interface PronounDraft extends Stretch {
  readonly what: 'pronoun';
  readonly word: string;
}

/** "the former", "the latter", "each other": one of the last pair, or the other of the clause's. */
export interface PairDraft extends Stretch {
  readonly what: 'pair';
  readonly which: 'former' | 'latter' | 'each other';
}

export type Draft = NameDraft | PersonDraft | NounDraft | DescriptionDraft | PronounDraft | PairDraft;
