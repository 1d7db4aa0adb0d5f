import { ok, type Result } from '../../base/index.ts';
import { daysOf } from '../days.ts';
import { type Entry, sourceOf } from '../entry.ts';
import { effectOf, strandOf, trackKey } from '../subject.ts';
import type { Problem } from './store.ts';

interface Step {
  readonly entry: Entry;
  /** Where it stands among the drafts, or -1 for what the record has. */
  readonly index: number;
  readonly change: 'open' | 'close';
  readonly from: number;
  readonly to: number;
}

/** Entries of one source about one state of affairs between two parties; sources may contradict each other. */
function keysOf(entry: Entry): string[] {
  const effect = effectOf(entry.kind);
  if (effect === null || entry.asserts === false) return [];
  const strand = strandOf(effect.subject, entry.detail);
  return entry.parties
    .slice(1)
    .map(party => `${sourceOf(entry)}|${trackKey(effect.subject, entry.parties[0]!, party, strand)}`);
}

function stepOf(entry: Entry, index: number): Step | null {
  const range = daysOf(entry.date);
  const effect = effectOf(entry.kind);
  return range && effect && { entry, index, change: effect.change, from: range.from, to: range.to };
}

/** Openings that say that there was no state of affairs before; the others go on with, raise or renew one. */
const begins = new Set([
  'relations-established',
  'recognition',
  'membership-began',
  'alliance-began',
  'designation',
]);

const what = ({ kind, parties, date }: Entry): string => `${kind} ${parties.join(' ')} ${date}`;

/** What one step says against the one before it; null where they agree or their dates do not tell their order. */
function clash(before: Step, after: Step): { at: Step; message: string } | null {
  if (before.to >= after.from || !begins.has(after.entry.kind)) return null;
  if (before.change === 'open' && begins.has(before.entry.kind))
    return {
      at: after.index >= 0 ? after : before,
      message: `"${what(after.entry)}" overlaps with "${what(before.entry)}" of the same source: it had begun already, so give the end between them first.`,
    };
  return null;
}

/** A cut of which the same source tells only a beginning after it. */
function cutBeforeStart(steps: readonly Step[]): { at: Step; message: string } | null {
  const [first] = steps;
  const start = steps.find(step => step.change === 'open');
  if (first?.change !== 'close' || !start || !begins.has(start.entry.kind) || first.to >= start.from)
    return null;
  return {
    at: first.index >= 0 ? first : start,
    message: `"${what(first.entry)}" comes before its start, "${what(start.entry)}" of the same source: give the earlier beginning too, or put the dates right.`,
  };
}

function problemsOf(steps: readonly Step[]): Problem[] {
  const sorted = [...steps].sort((a, b) => a.from - b.from || a.to - b.to);
  const clashes = sorted.slice(1).map((step, i) => clash(sorted[i]!, step));
  return [cutBeforeStart(sorted), ...clashes]
    .filter(each => each !== null && each.at.index >= 0)
    .map(each => ({ index: each!.at.index, field: 'date' as const, message: each!.message }));
}

/**
 * Where a source contradicts itself, with what it said before or among the drafts: a beginning of what had begun, a cut
 * before the start. `before` gives the live entries of parties ("KOR CUB"). Only drafts that are new are at fault.
 */
export async function sequenceProblems(
  entries: readonly Entry[],
  fresh: readonly boolean[],
  before: (parties: readonly string[]) => Promise<Result<readonly Entry[]>>,
): Promise<Result<Problem[]>> {
  const steps = new Map<string, Step[]>();
  const parties = new Set<string>();
  const ids = new Set<string>();
  const taken = new Set(entries.map(entry => entry.retracts));
  entries.forEach((entry, index) => {
    if (!fresh[index] || taken.has(entry.id)) return;
    const step = stepOf(entry, index);
    if (!step) return;
    ids.add(entry.id);
    for (const key of keysOf(entry)) {
      const others = steps.get(key);
      if (others) others.push(step);
      else steps.set(key, [step]);
    }
    parties.add(entry.parties.join(' ')).add([...entry.parties].reverse().join(' '));
  });
  if (steps.size === 0) return ok([]);
  const had = await before([...parties]);
  if (!had.ok) return had;
  for (const entry of had.value) {
    const step = ids.has(entry.id) || taken.has(entry.id) ? null : stepOf(entry, -1);
    if (step) for (const key of keysOf(entry)) steps.get(key)?.push(step);
  }
  return ok([...steps.values()].flatMap(problemsOf));
}
