/**
 * What these forms take of a reading's event, so that a reader that tells more (mode, contexts, scores, groups, places)
 * is written out with it, and one that does not is written out without.
 */
export interface ToldEvent {
  readonly id: string;
  readonly kind?: string | null;
  readonly cameo: string | null;
  readonly plover: string | null;
  readonly source: readonly ToldParty[];
  readonly target: readonly ToldParty[];
  readonly date: string | null;
  readonly modality: string;
  readonly sentence: number;
  readonly span: readonly [number, number];
  readonly trigger: string;
  readonly mode?: string | null | undefined;
  readonly contexts?: readonly string[] | undefined;
  readonly goldstein?: number | null | undefined;
  readonly place?: ToldPlace | string | null | undefined;
}

export interface ToldParty {
  readonly code: string | null;
  readonly role: string | null;
  readonly text: string;
  /** An armed group or organisation with a code of its own. */
  readonly group?: string | null | undefined;
}

interface ToldPlace {
  readonly text?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly country?: string | null | undefined;
  readonly lat?: number | null | undefined;
  readonly lon?: number | null | undefined;
}

/** What these forms take of a reading. */
export interface ToldReading {
  readonly document: {
    readonly id: string;
    readonly title: string | null;
    readonly language: string;
    readonly published: string | null;
    readonly sentences: readonly string[];
  };
  readonly events: readonly ToldEvent[];
}
