import type { CodedEvent } from '../../record/index.ts';
import { type OutRow, rowOfCoded, rowsOfReading } from './out-row.ts';
import type { ToldReading } from './told.ts';
import { gdeltRow } from './write-gdelt.ts';
import { icewsHeader, icewsRow } from './write-icews.ts';
import { phoenixRow } from './write-phoenix.ts';
import { leftBehind, ploverLines } from './write-plover.ts';

/** Other people's layouts that a reading's events can be written in. */
export const outForms = ['gdelt', 'icews', 'phoenix', 'plover'] as const;
export type OutForm = (typeof outForms)[number];

const rowWriters: Readonly<Record<Exclude<OutForm, 'plover'>, (row: OutRow) => string>> = {
  gdelt: gdeltRow,
  icews: icewsRow,
  phoenix: phoenixRow,
};

/** What stands before the first row; only ICEWS tables have a header. */
export const formHeader = (form: OutForm): string => (form === 'icews' ? icewsHeader : '');

/**
 * The events of a reading in somebody's layout: what happened, one row for each event, source and target (PLOVER: one
 * record an event). `left` counts what stays behind: `planned`, `possible`, `denied`, and `uncoded` what has no code.
 */
export function writeReading(
  form: OutForm,
  reading: ToldReading,
): { readonly text: string; readonly left: Readonly<Record<string, number>> } {
  const text =
    form === 'plover' ? ploverLines(reading) : [...rowsOfReading(reading)].map(rowWriters[form]).join('');
  return { text, left: leftBehind(form, reading) };
}

/** A coded event of the store in somebody's layout. */
export const writeCoded = (form: Exclude<OutForm, 'plover'>, event: CodedEvent): string =>
  rowWriters[form](rowOfCoded(event));
