export type { WorldChange } from './changes.ts';
export { type Columns, columnsOf, entryAt, nobody, partiesAt } from './columns.ts';
export type { Coverage } from './coverage.ts';
export { daysOf } from './days.ts';
export type { Degrees } from './degrees.ts';
export { Entry, sourceOf } from './entry.ts';
export { type CodedEvent, type CodedSide, codedId, type StoredEvent } from './events/coded-event.ts';
export { memoryEvents } from './events/memory.ts';
export { type EventOptions, openEvents } from './events/open.ts';
export type { EventFilter, EventShelf, Page, Reach, Tally, Written } from './events/shelf.ts';
export { type FoldAt, fold, foldClearly } from './fold.ts';
export type { Happening } from './happening.ts';
export {
  type ColumnLog,
  type CompiledRecord,
  columnLog,
  decodeRecord,
  entryId,
  type Log,
  loadRecord,
} from './log.ts';
export { type NegativeTie, negativeTies, tieOn } from './negative-ties.ts';
export type { NumberReading, Ordinal } from './ordinal.ts';
export type { Count, Partner } from './partners.ts';
export { anyPolities, type Polities } from './polities.ts';
export { editionOf, type PublishedCount, publishedCounts } from './published.ts';
export { atlasPolities, worldOn } from './shipped.ts';
export { dateOf, type Spell } from './spell.ts';
export type { Status, StatusAnswer } from './status.ts';
export { csvHeader, csvRow } from './store/csv-text.ts';
export { type OpenOptions, openStore } from './store/open.ts';
export { openWorld, type WorldOptions } from './store/open-world.ts';
export type { Appended, At, Draft, LogFilter, Problem, Refusal, Store } from './store/store.ts';
export { readTable } from './store/table.ts';
export { cite, columnOf, kindProblem, type Table } from './store/table-form.ts';
export { defaultStore, whereIs } from './store/where.ts';
export { effectOf as subjectOfKind, type Subject, subjects } from './subject.ts';
export { tell } from './tell.ts';
export type { Tie } from './ties.ts';
export type { Track } from './tracks.ts';
export type { Asking, World } from './world.ts';
