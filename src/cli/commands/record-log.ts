import { fail, kinds } from '../../base/index.ts';
import { csvHeader, csvRow, kindProblem, type LogFilter } from '../../record/index.ts';
import { type Effects, exitCodes } from '../effects.ts';
import { languages } from '../messages/index.ts';
import { entryTable } from '../render/entries.ts';
import { page } from '../render/page.ts';
import type { StoreOptions } from '../store-options.ts';
import { complain, withOpenStore } from './record-shared.ts';

interface LogOptions extends StoreOptions {
  readonly pair?: readonly string[];
  readonly kind?: string;
  readonly source?: string;
  readonly known?: string;
  readonly own?: true;
  readonly json?: true;
  readonly csv?: true;
}

/** A terminal shows so many, the newest; the other forms show all. */
const shown = 100;

/** `entente record log`: what was written down, oldest first, retractions and retracted included. */
export async function log(options: LogOptions, effects: Effects): Promise<number> {
  const { kind, source, known, own, json, csv, lang } = options;
  if (json && csv)
    return complain(
      effects,
      'log',
      fail('entry-invalid', '--json and --csv are two forms: give one of them.'),
    );
  if (kind !== undefined && !(kinds as readonly string[]).includes(kind))
    return complain(effects, 'log', fail('entry-invalid', kindProblem(kind)));
  const pair = options.pair?.flatMap(codes => codes.split(/[\s,-]+/)).map(code => code.toUpperCase());
  const filter: LogFilter = { pair, kind, source, known, own };
  return withOpenStore('log', options, effects, true, async store => {
    const entries = await store.log(filter);
    if (!entries.ok) return complain(effects, 'log', entries);
    if (json) effects.out(`${JSON.stringify(entries.value, null, 1)}\n`);
    else if (csv) effects.out(csvHeader + entries.value.map(csvRow).join(''));
    else {
      const messages = languages[lang].record;
      if (entries.value.length === 0) effects.err(`${messages.noEntries}\n`);
      else
        effects.out(entryTable(entries.value.slice(-shown), page(effects.columns, effects.colour), messages));
      const older = entries.value.length - shown;
      if (older > 0) effects.err(`${messages.older(older)}\n`);
    }
    await effects.drained();
    return exitCodes.done;
  });
}
