import { polity } from '../../atlas/index.ts';

/** Is it a body of states and not a state? */
export const isOrganisation = (code: string): boolean => polity(code)?.kind === 'organisation';

/** Is it a land that another polity governs? */
export const isDependency = (code: string): boolean => polity(code)?.kind === 'territory';
