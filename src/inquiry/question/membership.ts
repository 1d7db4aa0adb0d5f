/** Was the polity a member of the organisation? Claimed: 'member' or 'non-member'. */
export interface MembershipQuestion {
  readonly kind: 'membership';
  readonly member: string;
  readonly organisation: string;
  readonly asOf: string | null;
}

export const membershipQuestion = (
  member: string,
  organisation: string,
  asOf: string | null,
): MembershipQuestion => ({ kind: 'membership', member, organisation, asOf });

export const isMembershipQuestion = (question: { readonly kind: string }): question is MembershipQuestion =>
  question.kind === 'membership';
