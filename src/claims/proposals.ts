import { mutualKinds } from '../base/index.ts';
import type { Event, Party } from '../reader/index.ts';
import type { Proposal } from './reading.ts';

const codes = (parties: readonly Party[]): string[] => [
  ...new Set(parties.map(party => party.code).filter(code => code !== null)),
];

/** Every pair that an event is between, the acting side first; those of one side, where the text names only one. */
function pairsOf(event: Event): [string, string][] {
  const [source, target] = [codes(event.source), codes(event.target)];
  if (target.length > 0 && source.length > 0)
    return source.flatMap(a => target.filter(b => b !== a).map((b): [string, string] => [a, b]));
  const all = source.length > 0 ? source : target;
  return event.kind !== null && mutualKinds.has(event.kind)
    ? all.flatMap((a, i) => all.slice(i + 1).map((b): [string, string] => [a, b]))
    : [];
}

/**
 * The entries that an article would add to the record: what happened, of a kind that the record keeps, between polities
 * that are known. They are proposals: a person accepts them, or a policy that the user names.
 */
export function proposalsOf(events: readonly Event[]): Proposal[] {
  const out: Proposal[] = [];
  const seen = new Set<string>();
  for (const event of events) {
    if (event.modality !== 'happened' || event.kind === null) continue;
    for (const parties of pairsOf(event)) {
      const pair = mutualKinds.has(event.kind) ? [...parties].sort() : parties;
      const key = `${event.kind}|${pair.join('|')}|${event.date}`;
      if (seen.has(key)) continue;
      seen.add(key);
      out.push({ kind: event.kind, parties, date: event.date, event: event.id });
    }
  }
  return out;
}
