export type { Problem } from './batch.ts';
export { type BulkJob, type BulkOutcome, type Counts, longestLine, readBulk } from './bulk.ts';
export { type BulkForm, bulkForms } from './form.ts';
export { type Input, openInput } from './input.ts';
export { type Output, openOutlet } from './outlets.ts';
export { progressPath } from './progress-file.ts';
export type { LineReading } from './read-batch.ts';
