/** What is counted: events whose code is one of these, or below it. */
export interface Category {
  /** As the answer names it: "threaten". */
  readonly label: string;
  /** CAMEO codes; empty for all events. */
  readonly cameo: readonly string[];
}

/** A question about coded events. */
export interface CodedQuestion {
  /** How many there are, or whether there are any. */
  readonly form: 'count' | 'whether';
  readonly category: Category;
  /** Codes of polities, one of which is the acting side; null for anybody. */
  readonly source: readonly string[] | null;
  readonly target: readonly string[] | null;
  /** One side is among the first, the other among the second, in either direction. */
  readonly between: readonly [readonly string[], readonly string[]] | null;
  /** Where it happened. */
  readonly country: readonly string[] | null;
  /** ISO 8601 days, both included; null where it is open to that side. */
  readonly from: string | null;
  readonly to: string | null;
  readonly origin: string | null;
}
