export { type Description, describe, figure, hasAttribute } from './describe.ts';
export { findNames } from './find.ts';
export { findPeople } from './find-people.ts';
export { isMember, memberSince, members, membershipTerms, observers, organisation } from './members.ts';
export { isFormer, officeFit, officeOf, officeWords } from './office.ts';
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
export { type Held, held, holders, type PersonContext, whoIs } from './who.ts';
