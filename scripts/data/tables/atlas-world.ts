import { createRequire } from 'node:module';

/** What we use of a country in the package world-countries. */
export interface Country {
  readonly name: { readonly common: string; readonly official: string };
  readonly cca3: string;
  readonly independent: boolean;
  readonly unMember: boolean;
  readonly region: string;
  readonly subregion: string;
  readonly landlocked: boolean;
  readonly area: number;
  readonly capital: readonly string[];
  readonly translations: Readonly<Record<string, { readonly common: string }>>;
  readonly demonyms?: { readonly eng?: { readonly m: string } };
}

/** The package's types describe its ESM build and its code is CommonJS, hence `require`. */
export const countries = createRequire(import.meta.url)('world-countries') as readonly Country[];
