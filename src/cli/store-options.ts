import { type Command, Option } from 'commander';
import { type Language, languages } from './messages/index.ts';

/** What every command about the store takes. */
export interface StoreOptions {
  readonly store?: string;
  readonly lang: Language;
}

/** `--store` and `--lang`, for every command that looks into the record. */
export const withStore = (command: Command): Command =>
  command
    .option('--store <where>', 'the store: a file, postgres://user@host/database, or none (ENTENTE_STORE)')
    .addOption(
      new Option('--lang <language>', 'language of the interface')
        .choices(Object.keys(languages))
        .default('en'),
    );
