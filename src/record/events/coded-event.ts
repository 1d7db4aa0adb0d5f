/** One side of a coded event, as somebody else's coder told it and as the atlas has it. */
export interface CodedSide {
  /** The polity's code; null where the side has none or it could not be mapped. */
  readonly code: string | null;
  /** The country as told ("Bangladesh", "BGD", "AFR"); null where the row has none. */
  readonly told: string | null;
  /** CAMEO roles (GOV, MIL ...), the most telling first. */
  readonly roles: readonly string[];
  readonly name: string | null;
}

/** An event that a program coded from news: a report, and no entry of the record. */
export interface CodedEvent {
  /** Whose coding: `icews`, `gdelt`. */
  readonly origin: string;
  /** Its id there. */
  readonly originId: string;
  /** The day that the origin gives, ISO 8601, however odd. */
  readonly day: string;
  /** The day on which the origin took it up, where it says so. */
  readonly added: string | null;
  readonly source: CodedSide;
  readonly target: CodedSide;
  /** CAMEO, two to four digits. */
  readonly cameo: string;
  /** The score that the origin gives. */
  readonly goldstein: number | null;
  /** Where it happened, in the origin's words. */
  readonly place: string | null;
  /** The code of the country that it happened in. */
  readonly country: string | null;
  /** The report: an address, or a story and its publisher. */
  readonly document: string | null;
}

/** An event as the store keeps it. */
export interface StoredEvent extends CodedEvent {
  /** The place in the order of writing, from 1. */
  readonly seq: number;
  /** ISO 8601, in UTC. */
  readonly importedAt: string;
}

/** What messages and answers call an event: "gdelt/613300832". */
export const codedId = ({ origin, originId }: Pick<CodedEvent, 'origin' | 'originId'>): string =>
  `${origin}/${originId}`;
