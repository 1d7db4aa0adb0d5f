/** What is written of readings: themselves as JSON, or their events as a flat table. */
export const bulkForms = ['ndjson', 'csv', 'parquet'] as const;

export type BulkForm = (typeof bulkForms)[number];
