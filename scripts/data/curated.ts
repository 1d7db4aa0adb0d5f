import type { Source } from './table.ts';

/** The card of facts that were set by hand; each such row names the public page that it can be checked on. */
export const curated: Source = {
  id: 'curated',
  origin: 'Set by hand for this project; the row names a public page on which it can be checked',
  citation: 'Entente, curated tables',
  licence: 'CC0-1.0',
  retrieved: '2026-11-24',
};
