import { hasAttribute, polity } from '../../atlas/index.ts';

/** Is it a body of states and not a state? */
export const isOrganisation = (code: string): boolean => polity(code)?.kind === 'organisation';

/** Is it a land that another polity governs? */
export const isDependency = (code: string): boolean => polity(code)?.kind === 'territory';

/** Has it a king, an emir or another monarch on that date, so far as the atlas knows? */
export const isMonarchy = (code: string, on: string | null): boolean =>
  ['monarchy', 'kingdom', 'empire', 'duchy', 'principality', 'sultanate', 'emirate'].some(attribute =>
    hasAttribute(code, attribute, on),
  );
