export type { Basis } from './basis.ts';
export type { Cell, Finding } from './finding.ts';
export { type MeasureName, measures } from './measures.ts';
export { lastSurvey, measureOn, type NetworkQuestion, type NetworkReport } from './report.ts';
export { type TieKind, tiesOn } from './ties.ts';
