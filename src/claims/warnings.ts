import { polity } from '../atlas/index.ts';
import { type Document, sentenceCount, sentenceText } from '../language/index.ts';
import { type Event, sentenceDates } from '../reader/index.ts';
import { weekdayFits } from '../time/index.ts';
import { sizeOf } from './check/round.ts';
import type { Draft } from './draft.ts';
import type { Proposer } from './find/proposers.ts';

/** What an article says against itself, as sentences for its reader. */
export function warningsOf(
  doc: Document,
  events: readonly Event[],
  drafts: readonly Draft[],
  published: string | null,
  proposers: readonly Proposer[] = [],
): string[] {
  return [
    ...new Set([
      ...weekdays(doc, published),
      ...figures(drafts),
      ...durationsAgainstDates(drafts, events),
      ...proposalsOfBoth(proposers),
    ]),
  ];
}

/** A weekday beside a date that is not its own. */
function weekdays(doc: Document, published: string | null): string[] {
  const out: string[] = [];
  const context = { reference: published, direction: 'past' as const };
  for (let sentence = 0; sentence < sentenceCount(doc); sentence++) {
    const text = sentenceText(doc, sentence);
    for (const expression of sentenceDates(doc, sentence)) {
      const check = weekdayFits(expression, context);
      if (check?.fits === 'no' && check.sentence)
        out.push(`“${text.slice(...expression.core)}”: ${check.sentence}`);
    }
  }
  return out;
}

/** Two figures of one thing: the second one that differs is named with the first. */
function figures(drafts: readonly Draft[]): string[] {
  const first = new Map<string, Draft>();
  const out: string[] = [];
  for (const draft of drafts) {
    if (!['count', 'ordinal', 'duration'].includes(draft.type) || typeof draft.value === 'object') continue;
    const key = [draft.type, draft.subject, draft.object, draft.predicate, draft.within, draft.asOf].join(
      '|',
    );
    const before = first.get(key);
    if (!before) first.set(key, draft);
    else if (before.value !== draft.value && !draft.round && !before.round)
      out.push(
        `The text gives two figures for the same ${draft.type} (${[draft.subject, draft.object].filter(Boolean).join(', ')}): ${before.value} and ${draft.value}.`,
      );
  }
  return out;
}

const began: Readonly<Record<string, RegExp>> = {
  'no-relations': /^relations-(severed|suspended)$/,
  'no-mission': /^(relations-severed|mission-closed)$/,
  relations: /^relations-(established|restored)$/,
  mission: /^mission-opened$/,
  recognition: /^recognition$/,
};

/** "the first time in 64 years" beside a break that the text itself dates to 1961. */
function durationsAgainstDates(drafts: readonly Draft[], events: readonly Event[]): string[] {
  const byPair = datedEvents(events);
  const out: string[] = [];
  for (const draft of drafts) {
    const years = draft.type === 'duration' ? sizeOf(draft.value) : null;
    const kinds = draft.predicate === null ? undefined : began[draft.predicate];
    if (years === null || kinds === undefined || draft.asOf === null || draft.round) continue;
    const dated = (byPair.get(pairKey(draft.subject, draft.object)) ?? []).filter(event =>
      kinds.test(event.kind ?? ''),
    );
    const spans = dated.map(event => yearOf(draft.asOf!) - yearOf(event.date!)).filter(span => span > 1);
    if (spans.length > 0 && spans.every(span => Math.abs(span - years) > 1))
      out.push(
        `The text says ${years} years, but dates the beginning to ${dated.map(event => event.date).join(' or ')}, which is ${spans.join(' or ')} years before.`,
      );
  }
  return out;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
const pairKey = (a: string | null, b: string | null): string => [a ?? '', b ?? ''].sort().join('|');

/** What happened with a date, by its two sides. */
function datedEvents(events: readonly Event[]): ReadonlyMap<string, readonly Event[]> {
  const byPair = new Map<string, Event[]>();
  for (const event of events) {
    if (event.date === null || event.modality !== 'happened') continue;
    for (const source of event.source)
      for (const target of event.target) {
        const key = pairKey(source.code, target.code);
        byPair.set(key, [...(byPair.get(key) ?? []).slice(-20), event]);
      }
  }
  return byPair;
}

/** A proposal that the text puts down to one side here and to the other there. */
function proposalsOfBoth(proposers: readonly Proposer[]): string[] {
  const [first] = proposers;
  const other = proposers.find(({ code }) => code !== first?.code);
  if (!first || !other) return [];
  return [
    `The text puts a proposal down to ${nameOf(first.code)} (sentence ${first.sentence + 1}) and to ${nameOf(other.code)} (sentence ${other.sentence + 1}).`,
  ];
}

const nameOf = (code: string): string => polity(code)?.en ?? code;
