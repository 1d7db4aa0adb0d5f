/** Entente as a library: text in, a checked reading out, and the rooms that it passes through. */
export { findNames, polity, resolveName } from './atlas/index.ts';
export {
  EntenteError,
  type ErrorCode,
  errorCodes,
  type Kind,
  kinds,
  type Result,
  type Ternary,
} from './base/index.ts';
export {
  type AskOptions,
  ask,
  Claim,
  checkReading,
  Proposal,
  parseQuestion,
  Reading,
  type ReadOptions,
  Reply,
  readArticle,
  Verdict,
} from './claims/index.ts';
export { readHtml, readJsonArticle, readJsonlLine } from './exchange/index.ts';
export { answer, type Question, verdictOf } from './inquiry/index.ts';
export { analyse, analyseTokens, type Document, fromConllu, toConllu } from './language/index.ts';
export {
  type Article,
  decodeBytes,
  Event,
  Interpretation,
  type Known,
  readPlainArticle,
} from './reader/index.ts';
export { Entry, fold, loadRecord, type World, worldOn } from './record/index.ts';
export { checkEdtf, type Edtf, findDates, readDateline, resolveDate } from './time/index.ts';
