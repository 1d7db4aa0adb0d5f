export type { Basis } from './basis.ts';
export { brokersIn } from './brokers.ts';
export { centralities } from './centrality.ts';
export type { Cell, Finding } from './finding.ts';
export { tiesIn } from './graph.ts';
export { type MeasureName, measures } from './measures.ts';
export { lastSurvey, measureOn, type NetworkQuestion, type NetworkReport } from './report.ts';
export { graphOfTies, type TieKind, tiesOn } from './ties.ts';
