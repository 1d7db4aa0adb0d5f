export { findNames } from './find.ts';
export { codeOn, existed, polities, polity, successors } from './polity.ts';
export { resolveName } from './resolve.ts';
export type {
  Alternative,
  Candidate,
  Context,
  Holder,
  NameHit,
  NameKind,
  Polity,
  PolityKind,
  Resolution,
  Span,
} from './types.ts';
