import type { Party } from '../event.ts';
import type { Mention } from '../mention.ts';
import { isOrganisation } from './atlas-port.ts';
import type { Draft } from './draft.ts';
import type { Focus } from './focus.ts';
import type { Groups } from './groups.ts';
import type { RolePhrase } from './nouns.ts';
import type { Syntax } from './syntax.ts';

/** What a draft was found to stand for. */
export interface Answer {
  /** Polities in the order of the text; empty for a person of no polity. */
  readonly parties: readonly Omit<Party, 'text'>[];
  readonly alternatives: readonly string[];
  readonly person: Mention['person'];
}

/** A person that the text has named. */
export interface KnownPerson {
  readonly name: string;
  readonly code: string | null;
  readonly role: string | null;
  readonly office: string | null;
}

/** What the reader carries from sentence to sentence. */
export interface State {
  readonly syntax: Syntax;
  readonly published: string | null;
  readonly focus: Focus;
  readonly groups: Groups;
  /** Persons by each part of their name, in lower case. */
  readonly persons: Map<string, KnownPerson>;
  /** Whose the officials, embassies and so on were that the text named last, by the words for them. */
  readonly nouns: Map<string, { readonly codes: readonly string[]; readonly sentence: number }>;
  /** The polity of the dateline, and the first polity that does something in the text. */
  home: string | null;
  lead: string | null;
  /** The polity of the last place that was named, for "the government there". */
  lastPlace: string | null;
  /** Who spoke last, for "we". */
  speaker: readonly string[];
}

/** One sentence while its mentions are being resolved. */
export interface Scene {
  readonly state: State;
  readonly syntax: Syntax;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** The date on which the sentence speaks. */
  readonly on: string | null;
  /** In text order. */
  readonly drafts: readonly Draft[];
  readonly byHead: ReadonlyMap<number, Draft>;
  /** Lists of names by the words alone (lists.ts). */
  readonly lists: ReadonlyMap<number, readonly number[]>;
  readonly phrases: readonly RolePhrase[];
  /** 1 for tokens inside quotation marks. */
  readonly quoted: Uint8Array;
  /** What has been resolved; null where a draft stands for nothing. */
  readonly answers: Map<Draft, Answer | null>;
  /** Resolves a draft of this sentence, once. */
  readonly answer: (draft: Draft) => Answer | null;
}

export const codesOf = (answer: Answer | null): readonly string[] =>
  answer ? answer.parties.map(party => party.code).filter((code): code is string => code !== null) : [];

/** An answer of one role for these codes, or null where there are none. */
export function answerOf(
  codes: readonly string[],
  role: string | null,
  alternatives: readonly string[] = [],
  person: Mention['person'] = null,
): Answer | null {
  const distinct = [...new Set(codes)];
  if (distinct.length === 0 && person === null) return null;
  return {
    parties: distinct.map(code => ({ code, role: role === 'GOV' && isOrganisation(code) ? 'IGO' : role })),
    alternatives: alternatives.filter(code => !distinct.includes(code)).slice(0, 4),
    person,
  };
}
