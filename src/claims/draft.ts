import type { ClaimType } from './claim.ts';

/** What a claim says of its parties, in the fixed words of docs/claims.md. */
export type Predicate =
  | 'relations'
  | 'no-relations'
  | 'recognition'
  | 'no-recognition'
  | 'mission'
  | 'no-mission'
  | 'severed'
  | 'restored'
  | 'visit'
  | 'membership'
  | 'designated'
  | 'not-designated';

/** A checkable statement as the text makes it, before anything is looked up. */
export interface Draft {
  readonly type: ClaimType;
  readonly subject: string | null;
  readonly object: string | null;
  readonly value: number | string | null;
  /** What is counted, held or compared, as the value of a numeric claim does not say it. */
  readonly predicate: Predicate | null;
  /** A plain English phrase, normalised: "UN members". */
  readonly within: string | null;
  /** What sort of set `within` names, where it names one. */
  readonly set?: 'body' | 'region' | undefined;
  /** Those whom the text sets aside ("apart from North Korea"). */
  readonly except?: readonly string[] | undefined;
  /** For `only`: all who share the exception, where the text lists several. */
  readonly peers?: readonly string[] | undefined;
  /** EDTF, or null where nothing dates it. */
  readonly asOf: string | null;
  readonly sentence: number;
  /** First and last token (both included) of the words that make the claim. */
  readonly first: number;
  readonly last: number;
  /** Words that narrow the claim beyond what the record can express: the claim is then not judged. */
  readonly unmodelled: readonly string[];
  /** "former President X": the office is said to be over. */
  readonly former?: boolean;
  /** The clause does not name both parties: they were taken from the text around it. */
  readonly guessed?: boolean;
  /** For an office: other dates of the sentence, at which the person may be meant to have held it. */
  readonly dates?: readonly string[];
  /** "more than", "almost", "about": the value is a bound or a round figure. */
  readonly round?: 'over' | 'under' | 'about' | undefined;
  /** The kind of the event that a dated claim rides on ("established relations in 1930"). */
  readonly began?: string | null;
  /** The rule in lexicon/claims.yaml. */
  readonly rule: string;
}
