export { type Description, describe, figure, hasAttribute } from './describe.ts';
export { findNames } from './find.ts';
export { isMember, memberSince, members, membershipTerms, observers, organisation } from './members.ts';
export { codeOn, existed, polities, polity, successors } from './polity.ts';
export { inRegion, region, regionMembers, regionsOf } from './regions.ts';
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
