/** The kinds of entries and diplomatic events: the fixed words of the record (docs/words.md). */
export const kinds = [
  'relations-established',
  'relations-restored',
  'relations-severed',
  'relations-suspended',
  'relations-downgraded',
  'relations-upgraded',
  'recognition',
  'recognition-withdrawn',
  'mission-opened',
  'mission-closed',
  'mission-moved',
  'mission-raised',
  'diplomats-expelled',
  'ambassador-recalled',
  'ambassador-appointed',
  'visit',
  'talks',
  'agreement-signed',
  'designation',
  'designation-lifted',
  'sanction',
  'membership-began',
  'membership-ended',
  'alliance-began',
  'alliance-ended',
] as const;

export type Kind = (typeof kinds)[number];

/** Kinds that both sides share: one act or entry for a pair, whoever is named first. */
export const mutualKinds: ReadonlySet<string> = new Set<Kind>([
  'relations-established',
  'relations-restored',
  'relations-upgraded',
  'talks',
  'agreement-signed',
  'alliance-began',
  'alliance-ended',
]);

/** An answer that is never rounded: yes, no, or maybe. */
export type Ternary = 'yes' | 'no' | 'maybe';
