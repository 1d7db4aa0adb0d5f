import { polity } from '../../atlas/index.ts';
import { fail, ok, type Result } from '../../base/index.ts';
import { openWorld, type World } from '../../record/index.ts';
import { dayArgument, isoToday } from '../date-argument.ts';
import { type Effects, exitCodes } from '../effects.ts';
import { languages } from '../messages/index.ts';
import { page } from '../render/page.ts';
import type { RecordView } from '../render/parts.ts';
import type { ViewOptions } from './view-options.ts';

/** A world with the days, ISO 8601, that a command asks about. */
export interface Opened {
  readonly world: World;
  readonly on: string;
  readonly known: string;
}

/** Opens the world that the options name. Failures: a date that is none, two forms at once, `store-*`. */
export async function openFor(options: ViewOptions): Promise<Result<Opened>> {
  if (options.json && options.csv)
    return fail('entry-invalid', '--json and --csv are two forms: give one of them.');
  const known = dayArgument('--known', options.known);
  if (!known.ok) return known;
  // What was known then is asked of then, where no other day is given.
  const on = dayArgument('--on', options.on, [known.value, isoToday()].sort()[0]);
  if (!on.ok) return on;
  const given = options.known === undefined ? undefined : known.value;
  const world = await openWorld({ store: options.store, on: on.value, known: given });
  if (!world.ok) return world;
  return ok({ world: world.value, on: on.value, known: given ?? isoToday() });
}

/** Says on stderr what was wrong; the exit code tells a wrong call from a store that cannot do its work. */
export function complain(
  effects: Effects,
  command: string,
  failure: { code: string; message: string },
): number {
  effects.err(`entente ${command}: ${failure.message}\n`);
  return failure.code.startsWith('store-') ? exitCodes.failed : exitCodes.usage;
}

/** A cell of CSV (RFC 4180): quoted where it must be. */
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const columns = 80;

/** Prints a report as JSON, as CSV or for people. */
export async function print<R extends { readonly known: string }>(
  report: R,
  forms: {
    readonly rows: (report: R) => readonly (readonly string[])[];
    readonly render: (report: R, view: RecordView) => string;
  },
  options: ViewOptions,
  effects: Effects,
): Promise<number> {
  if (options.json) effects.out(`${JSON.stringify(report, null, 2)}\n`);
  else if (options.csv)
    effects.out(
      forms
        .rows(report)
        .map(row => `${row.map(quoted).join(',')}\n`)
        .join(''),
    );
  else {
    const { lang } = options;
    const nameOf = (code: string): string => polity(code)?.[lang] ?? polity(code)?.en ?? code;
    const view = {
      page: page(effects.columns || columns, effects.colour),
      messages: languages[lang],
      nameOf,
    };
    effects.out(forms.render(report, view));
  }
  await effects.drained();
  return exitCodes.done;
}
