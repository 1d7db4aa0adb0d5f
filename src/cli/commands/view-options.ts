import type { Language } from '../messages/index.ts';

/** The flags of `entente state`, `pair` and `world`, as commander gives them. */
export interface ViewOptions {
  readonly on?: string;
  readonly known?: string;
  readonly since?: string;
  readonly json?: true;
  readonly csv?: true;
  readonly store?: string;
  readonly lang: Language;
}
