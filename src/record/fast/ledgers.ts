import { kinds } from '../../base/index.ts';
import { effectOf, isMutual, type Subject, strandOf, subjects } from '../subject.ts';

/** What a state of affairs is about, numbered: a subject with its strand (the list of a designation, a sort of mission). */
export interface Ledgers {
  readonly size: number;
  /** The number of a ledger, made if need be. */
  add(subject: Subject, strand: string): number;
  /** The number of a ledger, or -1. */
  find(subject: Subject, strand: string): number;
  subjectOf(ledger: number): Subject;
  /** The place of its subject among `subjects`. */
  subjectNumber(ledger: number): number;
  strandOf(ledger: number): string;
  mutual(ledger: number): boolean;
}

/** Numbers ledgers as they come. */
export function ledgers(): Ledgers {
  const bySubject = new Map<Subject, Map<string, number>>(subjects.map(subject => [subject, new Map()]));
  const rows: { subject: Subject; number: number; strand: string; mutual: boolean }[] = [];
  return {
    get size() {
      return rows.length;
    },
    add(subject, strand) {
      const strands = bySubject.get(subject)!;
      const known = strands.get(strand);
      if (known !== undefined) return known;
      strands.set(strand, rows.length);
      const number = subjects.indexOf(subject);
      return rows.push({ subject, number, strand, mutual: isMutual(subject) }) - 1;
    },
    find: (subject, strand) => bySubject.get(subject)!.get(strand) ?? -1,
    subjectOf: ledger => rows[ledger]!.subject,
    subjectNumber: ledger => rows[ledger]!.number,
    strandOf: ledger => rows[ledger]!.strand,
    mutual: ledger => rows[ledger]!.mutual,
  };
}

/** By number of a kind: the subject whose state of affairs it changes (-1: none), and whether it begins one. */
const effects = kinds.map(effectOf);
export const subjectOfKind = Int8Array.from(effects, effect =>
  effect === null ? -1 : subjects.indexOf(effect.subject),
);
export const opens = Uint8Array.from(effects, effect => (effect?.change === 'open' ? 1 : 0));

/** The ledger that an entry of a kind with a detail belongs in; details are few, so that this is asked once for each. */
export function ledgerOf(known: Ledgers, kind: number, detail: string): number {
  const subject = effects[kind]!.subject;
  return known.add(subject, strandOf(subject, detail === '' ? undefined : detail));
}
