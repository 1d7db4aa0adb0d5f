export { Claim, ClaimType, Verdict } from './claim.ts';
export type { Draft } from './draft.ts';
export { Proposal, ReadDocument, Reading } from './reading.ts';
