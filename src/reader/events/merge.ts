import { agrees } from '../../time/index.ts';
import type { Event, Party } from '../event.ts';

/** An event on its way, with what decides whether it is told by itself. */
export interface Draft {
  readonly event: Event;
  /** Only refers to something told elsewhere. */
  readonly reference: boolean;
  /** Both parties stand in its clause. */
  readonly told: boolean;
  readonly headline: boolean;
}

const turnable = (kind: Event['kind']): Event['kind'] =>
  kind === 'relations-restored' ? 'relations-established' : kind;
const directed = new Set([
  'visit',
  'mission-opened',
  'mission-closed',
  'recognition',
  'recognition-withdrawn',
  'designation',
  'designation-lifted',
  'diplomats-expelled',
  'ambassador-recalled',
  'ambassador-appointed',
  'sanction',
]); // prettier-ignore

const codes = (parties: readonly Party[]): string[] => parties.map(party => party.code ?? '').sort();

function pairs(event: Event): Set<string> {
  const out = new Set<string>();
  for (const a of codes(event.source)) {
    for (const b of codes(event.target)) {
      if (a !== b) out.add(directed.has(event.kind ?? '') || a < b ? `${a} ${b}` : `${b} ${a}`);
    }
  }
  return out;
}

const within = (a: Set<string>, b: Set<string>): boolean => [...a].every(pair => b.has(pair));

function datesMeet(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  return agrees(a, b) !== 'no';
}

function sameKind(a: Draft, b: Draft): boolean {
  if (a.event.kind === b.event.kind) return true;
  return (
    (a.reference || b.reference || a.headline || b.headline) &&
    turnable(a.event.kind) === turnable(b.event.kind)
  );
}

/** A headline tells in the present what the text tells more exactly ("Taipei and Seoul part" for tomorrow). */
function sameMood(a: Draft, b: Draft): boolean {
  const [m, n] = [a.event.modality, b.event.modality];
  if (m === n || a.headline !== b.headline) return true;
  return (a.reference && b.event.modality === 'happened') || (b.reference && a.event.modality === 'happened');
}

function meets(a: Draft, b: Draft): boolean {
  if (!sameKind(a, b) || !sameMood(a, b) || !datesMeet(a.event.date, b.event.date)) return false;
  if ((a.reference && !a.told) || (b.reference && !b.told)) return true;
  if (!a.told || !b.told) return either(a.event, b.event);
  const [p, q] = [pairs(a.event), pairs(b.event)];
  return within(p, q) || within(q, p);
}

/** The same parties, whoever acts (a side that was supplied may stand on the wrong end). */
function either(a: Event, b: Event): boolean {
  const all = (event: Event) => new Set([...codes(event.source), ...codes(event.target)]);
  const [p, q] = [all(a), all(b)];
  return within(p, q) || within(q, p);
}

/** How much of an event stands in the telling that will be kept. */
const fullness = (draft: Draft): number =>
  (draft.reference ? 0 : 8) + (draft.told ? 4 : 0) + (draft.headline ? 0 : 2) + (draft.event.date ? 1 : 0);

function join(a: Draft, b: Draft): Draft {
  const [keep, other] = fullness(b) > fullness(a) ? [b, a] : [a, b];
  const finer = (other.event.date?.length ?? 0) > (keep.event.date?.length ?? 0) ? other : keep;
  const more = pairs(other.event).size > pairs(keep.event).size ? other : keep;
  const { sentence, span, trigger } = other.event;
  return {
    ...keep,
    reference: a.reference && b.reference,
    told: a.told || b.told,
    event: {
      ...keep.event,
      source: more.event.source,
      target: more.event.target,
      date: finer.event.date,
      dateBasis: finer.event.dateBasis,
      attribution: keep.event.attribution ?? other.event.attribution,
      also: [...keep.event.also, { sentence, span, trigger }, ...other.event.also],
    },
  };
}

/** Tellings further apart than this many are not compared, so that the time stays linear; articles have fewer. */
const stretch = 256;

/** Joins tellings of the same happening; drops references to things that are told nowhere. */
export function mergeDrafts(drafts: readonly Draft[]): Event[] {
  const kept: Draft[] = [];
  for (let from = 0; from < drafts.length; from += stretch)
    kept.push(...joined(drafts.slice(from, from + stretch)));
  return borrowDates(
    kept.map(draft => draft.event).filter(event => event.source.length > 0 && event.target.length > 0),
  )
    .sort((a, b) => a.sentence - b.sentence || a.span[0] - b.span[0])
    .map((event, i) => ({
      ...event,
      id: `e${i + 1}`,
      also: event.also.toSorted((a, b) => a.sentence - b.sentence),
    }));
}

function joined(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of [...drafts.filter(d => !d.reference), ...drafts.filter(d => d.reference)]) {
    const at = best(kept, draft);
    if (at >= 0) kept[at] = join(kept[at]!, draft);
    else if (!draft.reference || draft.told) kept.push(draft);
  }
  return kept;
}

const signedFor = new Map([
  ['relations-established', 3],
  ['relations-restored', 3],
  ['relations-upgraded', 3],
  ['recognition', 1],
  ['recognition-withdrawn', 1],
]);

/** Relations begin with the signing that brings them about: an undated beginning takes the date of the pair's agreement. */
function borrowDates(events: readonly Event[]): Event[] {
  const signings = new Map<number, Event[]>();
  for (const event of events) {
    if (event.kind !== 'agreement-signed' || !event.date || event.modality !== 'happened') continue;
    signings.set(event.sentence, [...(signings.get(event.sentence) ?? []), event]);
  }
  return events.map(event => {
    const reach = signedFor.get(event.kind ?? '');
    if (event.date || event.modality !== 'happened' || reach === undefined) return event;
    const signing = Array.from({ length: 2 * reach + 1 }, (_, i) => event.sentence - reach + i)
      .flatMap(sentence => signings.get(sentence) ?? [])
      .find(other => either(other, event));
    return signing ? { ...event, date: signing.date, dateBasis: 'event' as const } : event;
  });
}

/** The kept event that this telling belongs to: one of the same date before one without. */
function best(kept: readonly Draft[], draft: Draft): number {
  const fitting = kept.flatMap((other, i) => (meets(other, draft) ? [i] : []));
  const dated = fitting.find(i => draft.event.date !== null && kept[i]!.event.date === draft.event.date);
  if (dated !== undefined) return dated;
  const before = fitting.filter(i => kept[i]!.event.sentence <= draft.event.sentence);
  return (draft.reference && !draft.told ? before.at(-1) : undefined) ?? fitting[0] ?? -1;
}
