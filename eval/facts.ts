import { mutualKinds } from '../src/base/index.ts';
import type { Event } from '../src/reader/index.ts';

/** A dated fact as the evaluations know it: one kind between one pair, the acting state first. */
export interface Fact {
  readonly kind: string;
  readonly parties: readonly [string, string];
  readonly date: string | null;
  readonly modality: string;
}

/** The facts of events: every source with every target, once each. */
export function factsOf(events: readonly Event[]): Fact[] {
  const out: Fact[] = [];
  for (const { kind, source, target, date, modality } of events) {
    if (kind === null) continue;
    for (const a of source) {
      for (const b of target) {
        if (a.code === null || b.code === null || a.code === b.code) continue;
        out.push({ kind, parties: [a.code, b.code], date, modality });
      }
    }
  }
  return distinct(mutualOnce(out));
}

const mutualOnce = (facts: readonly Fact[]): Fact[] =>
  facts.filter(
    (fact, i) =>
      !mutualKinds.has(fact.kind) ||
      !facts
        .slice(0, i)
        .some(
          f =>
            f.kind === fact.kind &&
            f.date === fact.date &&
            f.modality === fact.modality &&
            f.parties[0] === fact.parties[1] &&
            f.parties[1] === fact.parties[0],
        ),
  );

/** Without repeats, and without an undated fact where the same one is there with its date. */
function distinct(facts: readonly Fact[]): Fact[] {
  const key = (f: Fact) => `${f.kind} ${f.parties.join(' ')} ${f.modality}`;
  const dated = new Set(facts.filter(f => f.date !== null).map(key));
  const seen = new Set<string>();
  return facts.filter(f => {
    const id = `${key(f)} ${f.date}`;
    if (seen.has(id) || (f.date === null && dated.has(key(f)))) return false;
    seen.add(id);
    return true;
  });
}

/** Precision, recall and their harmonic mean. */
export interface Score {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

export function scoreOf(tp: number, fp: number, fn: number): Score {
  const p = tp + fp > 0 ? tp / (tp + fp) : 0;
  const r = tp + fn > 0 ? tp / (tp + fn) : 0;
  return { p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0, tp, fp, fn };
}
