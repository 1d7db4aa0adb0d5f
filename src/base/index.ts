export { packageRoot, readCompiled } from './compiled.ts';
export { type Kind, kinds, mutualKinds, type Ternary } from './kinds.ts';
export { EntenteError, type ErrorCode, errorCodes, type Failure, fail, ok, type Result } from './result.ts';
