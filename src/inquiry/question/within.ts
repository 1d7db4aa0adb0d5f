/** The set of polities that a question speaks of: "U.N. members", "in Africa", "of the EU", a list of names. */
export type Within =
  | { readonly kind: 'un-members' }
  | { readonly kind: 'organisation'; readonly code: string }
  | { readonly kind: 'region'; readonly name: string }
  | { readonly kind: 'named'; readonly label: string; readonly codes: readonly string[] };

export const unMembers: Within = { kind: 'un-members' };
export const organisation = (code: string): Within =>
  code === 'UNO' ? unMembers : { kind: 'organisation', code };
export const region = (name: string): Within => ({ kind: 'region', name });
export const named = (label: string, codes: readonly string[]): Within => ({ kind: 'named', label, codes });
