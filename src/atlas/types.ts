/** What a polity is: a living state, a UN observer, a contested state, a dependency, a body of states, a state of the past. */
export type PolityKind = 'state' | 'observer' | 'contested' | 'territory' | 'organisation' | 'historical';

/** A half-open interval of dates: from the first day (or month, or year) up to, not including, `to`; null is open. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

/** An actor with a code; `spans` are the intervals in which it existed, `after` the codes that followed it. */
export interface Polity {
  readonly code: string;
  readonly kind: PolityKind;
  readonly en: string;
  readonly ko: string | null;
  readonly spans: readonly Span[];
  readonly after: readonly string[];
}

/** How a stretch of text names what it names. */
export type NameKind =
  | 'name'
  | 'former-name'
  | 'demonym'
  | 'capital'
  | 'seat'
  | 'abbreviation'
  | 'person'
  | 'organisation'
  | 'region'
  | 'nickname';

/** One thing that a name can stand for, and when. */
export interface Candidate {
  /** A polity's code; `region:<id>` for a region; `other:<what>` for something that is no polity (a U.S. state). */
  readonly code: string;
  readonly kind: NameKind;
  /** When the name was used for it (half-open); null is open. */
  readonly from: string | null;
  readonly to: string | null;
  /** How usual this reading is without context, 0 to 1. */
  readonly weight: number;
  /** Codes or lower-case words of which one must be near for this reading ("the North": KOR, PRK); empty if none. */
  readonly needs: readonly string[];
}

/** A name found in a text. */
export interface NameHit {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The kind of its likeliest reading. */
  readonly kind: NameKind;
  readonly candidates: readonly Candidate[];
  /** It is followed by 's or by an apostrophe alone; `end` stands before it. */
  readonly possessive: boolean;
  /** It is one part of a compound such as "U.S.-Russian" or "Sino-Soviet". */
  readonly compound: boolean;
  /** The text in which it was found. */
  readonly sentence: string;
  /** For a person: the terms of office under that name. */
  readonly holders?: readonly Holder[];
  /** For a person: the words of the title before the name, or "". */
  readonly title?: string;
}

/** A person in an office of a polity, for one term. */
export interface Holder {
  readonly code: string;
  readonly name: string;
  /** One of the fixed words in `officeWords` ("president", "foreign-minister", "leader"). */
  readonly office: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string;
}

/** What is known around a name when it is resolved. */
export interface Context {
  /** EDTF date on which the text speaks. */
  readonly on?: string | null;
  /** Codes that the text has already named, the latest last. */
  readonly nearby?: readonly string[];
  /** The words straight before the name ("President", "the state of"). */
  readonly title?: string;
  /** The words straight after it. */
  readonly following?: string;
  /** The whole sentence, for cue words ("Atlanta"). */
  readonly sentence?: string;
}

export interface Alternative {
  readonly code: string | null;
  readonly score: number;
  readonly why: string;
}

export interface Resolution {
  /** The likeliest polity, or null where the name stands for none or nothing decides. */
  readonly code: string | null;
  readonly alternatives: readonly Alternative[];
}
