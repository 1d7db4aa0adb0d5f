import type { Reading } from '../claims/index.ts';
import { eventCsv, eventRows } from '../exchange/index.ts';
import type { BulkForm } from './form.ts';

/** A reading's lines in a form; the rows of Parquet travel as JSON, as a file's columns are made where it is written. */
export const linesOf: Readonly<Record<BulkForm, (reading: Reading) => string>> = {
  ndjson: reading => `${JSON.stringify(reading)}\n`,
  csv: eventCsv,
  parquet: reading =>
    eventRows(reading)
      .map(row => `${JSON.stringify(row)}\n`)
      .join(''),
};
