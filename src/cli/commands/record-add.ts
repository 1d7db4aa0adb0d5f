import { type Kind, kinds } from '../../base/index.ts';
import { cite, kindProblem } from '../../record/index.ts';
import { type Effects, exitCodes } from '../effects.ts';
import { languages } from '../messages/index.ts';
import type { StoreOptions } from '../store-options.ts';
import { complain, withOpenStore } from './record-shared.ts';

interface Given {
  readonly kind: string;
  readonly parties: readonly string[];
  readonly date: string;
}

interface AddOptions extends StoreOptions {
  readonly source: string;
  readonly detail?: string;
  readonly note?: string;
  readonly json?: true;
}

/** `entente record add`: one entry, checked as an imported one is. */
export async function add(given: Given, options: AddOptions, effects: Effects): Promise<number> {
  const { detail, note, json, lang } = options;
  if (!(kinds as readonly string[]).includes(given.kind))
    return complain(effects, 'add', { ok: false, code: 'entry-invalid', message: kindProblem(given.kind) });
  return withOpenStore('add', options, effects, false, async store => {
    const done = await store.append([
      {
        kind: given.kind as Kind,
        parties: [...given.parties],
        date: given.date.trim(),
        ...cite(options.source),
        ...(detail === undefined ? {} : { detail }),
        ...(note === undefined ? {} : { note }),
      },
    ]);
    if (!done.ok) return complain(effects, 'add', done);
    const { added, already, entries } = done.value;
    if (json) effects.out(`${JSON.stringify(done.value)}\n`);
    else effects.out(`${languages[lang].record.appended(added, already, store.where)}\n${entries[0]!.id}\n`);
    return exitCodes.done;
  });
}

interface RetractOptions extends StoreOptions {
  readonly reason: string;
  readonly json?: true;
}

/** `entente record retract`: a new entry that takes an old one back. */
export async function retract(id: string, options: RetractOptions, effects: Effects): Promise<number> {
  return withOpenStore('retract', options, effects, false, async store => {
    const done = await store.retract(id, options.reason);
    if (!done.ok) return complain(effects, 'retract', done);
    if (options.json) effects.out(`${JSON.stringify(done.value)}\n`);
    else effects.out(`${languages[options.lang].record.retracted(id, done.value.id)}\n`);
    return exitCodes.done;
  });
}
