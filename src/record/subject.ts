import type { Kind } from '../base/index.ts';

/** What a status can be asked about. */
export const subjects = [
  'relations',
  'recognition',
  'mission',
  'designation',
  'membership',
  'alliance',
] as const;
export type Subject = (typeof subjects)[number];

/** Which state of affairs a kind of entry begins or ends; kinds without one (visits, talks) change no state. */
export interface Effect {
  readonly subject: Subject;
  readonly change: 'open' | 'close';
}

const effects: Partial<Record<Kind, Effect>> = {
  'relations-established': { subject: 'relations', change: 'open' },
  'relations-restored': { subject: 'relations', change: 'open' },
  'relations-severed': { subject: 'relations', change: 'close' },
  'relations-suspended': { subject: 'relations', change: 'close' },
  recognition: { subject: 'recognition', change: 'open' },
  'recognition-withdrawn': { subject: 'recognition', change: 'close' },
  'mission-opened': { subject: 'mission', change: 'open' },
  'mission-raised': { subject: 'mission', change: 'open' },
  'mission-closed': { subject: 'mission', change: 'close' },
  designation: { subject: 'designation', change: 'open' },
  'designation-lifted': { subject: 'designation', change: 'close' },
  'membership-began': { subject: 'membership', change: 'open' },
  'membership-ended': { subject: 'membership', change: 'close' },
  'alliance-began': { subject: 'alliance', change: 'open' },
  'alliance-ended': { subject: 'alliance', change: 'close' },
};

/** What an entry does to a state of affairs, or null. */
export const effectOf = (kind: Kind): Effect | null => effects[kind] ?? null;

/** Relations and alliances hold both ways; the others run from the first party to the second. */
export const isMutual = (subject: Subject): boolean => subject === 'relations' || subject === 'alliance';

/** Missions that carry diplomatic relations; consulates, liaison offices and interests sections are told apart. */
const diplomatic = new Set(['embassy', 'legation', 'nunciature', 'high commission']);

/** What tells two states of affairs of one subject between the same parties apart: the list, or the sort of mission. */
export function strandOf(subject: Subject, detail: string | undefined): string {
  if (subject === 'mission') return detail === undefined || diplomatic.has(detail) ? 'embassy' : detail;
  if (subject === 'designation' || subject === 'alliance') return detail ?? '';
  return '';
}

/** The key of the state of affairs that parties a and b are in. */
export function trackKey(subject: Subject, a: string, b: string, strand = ''): string {
  const [first, second] = isMutual(subject) && b < a ? [b, a] : [a, b];
  return `${subject}|${first}|${second}|${strand}`;
}
