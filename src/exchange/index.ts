export { type Cell, type EventSource, eventColumns } from './events/columns.ts';
export { type EventParquet, eventParquet } from './events/parquet.ts';
export {
  type EventForm,
  type EventProblem,
  type EventReport,
  emptyReport,
  eventForms,
  type ReadEventOptions,
  readEvents,
} from './events/read-events.ts';
export { eventCsv, eventCsvHeader, eventRows } from './events/rows.ts';
export type { ToldEvent, ToldReading } from './events/told.ts';
export { codedCsvHeader, codedCsvRow } from './events/write-csv.ts';
export { formHeader, type OutForm, outForms, writeCoded, writeReading } from './events/write-form.ts';
export { type Form, forms, readForm } from './forms/read-form.ts';
export { readHtml } from './html.ts';
export { readJsonArticle, readJsonlLine } from './json.ts';
export { toDataPackage } from './out/data-package.ts';
export { toGexf } from './out/gexf.ts';
export { toGraphml } from './out/graphml.ts';
export { toJsonLd } from './out/json-ld.ts';
export { makeFolder } from './out/make-folder.ts';
export type { Net } from './out/net.ts';
export { toParquet } from './out/parquet.ts';
export { replaceFile } from './replace-file.ts';
