import type { Failure, Result } from '../../base/index.ts';
import { openStore, type Problem, type Refusal, type Store } from '../../record/index.ts';
import { type Effects, exitCodes } from '../effects.ts';
import { languages } from '../messages/index.ts';
import type { StoreOptions } from '../store-options.ts';

/** Says on stderr what went wrong; the exit code tells a wrong call from a store that cannot do its work. */
export function complain(effects: Effects, command: string, { code, message }: Failure): number {
  effects.err(`entente record ${command}: ${message}\n`);
  return code.startsWith('store-') ? exitCodes.failed : exitCodes.usage;
}

/** More problems than this are counted, not told: they are likely one mistake. */
const told = 20;

/** Says each problem in a line of its own; `all` is how many there are, where not all of them are given. */
export function tellProblems(
  effects: Effects,
  command: string,
  sentences: readonly string[],
  { lang }: StoreOptions,
  all: number = sentences.length,
): void {
  const shown = sentences.slice(0, told);
  for (const sentence of shown) effects.err(`entente record ${command}: ${sentence}\n`);
  if (all > shown.length) effects.err(`${languages[lang].record.moreProblems(all - shown.length)}\n`);
}

/** The same, and that nothing was written. */
export function complainOf(
  effects: Effects,
  command: string,
  sentences: readonly string[],
  options: StoreOptions,
  all?: number,
): number {
  tellProblems(effects, command, sentences, options, all);
  effects.err(`${languages[options.lang].record.nothingWritten}\n`);
  return exitCodes.usage;
}

/** The problems of a refusal; none where a failure is about no single draft. */
export const problemsOf = (failure: Failure | Refusal): readonly Problem[] =>
  'problems' in failure ? failure.problems : [];

/** Opens the store that is meant, does something with it and closes it, whatever comes of it. */
export async function withOpenStore(
  command: string,
  options: StoreOptions,
  effects: Effects,
  readOnly: boolean,
  work: (store: Store) => Promise<number>,
): Promise<number> {
  const store: Result<Store> = await openStore({ store: options.store, readOnly });
  if (!store.ok) return complain(effects, command, store);
  try {
    return await work(store.value);
  } finally {
    await store.value.close();
  }
}
