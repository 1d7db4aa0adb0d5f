import type { Effects } from '../effects.ts';
import { polityArgument } from '../polity-argument.ts';
import { renderState } from '../render/state.ts';
import { stateReport, stateRows } from '../reports/state.ts';
import type { ViewOptions } from './view-options.ts';
import { complain, openFor, print } from './view-shared.ts';

/** `entente state`: a polity on a day. */
export async function state(name: string, options: ViewOptions, effects: Effects): Promise<number> {
  const opened = await openFor(options);
  if (!opened.ok) return complain(effects, 'state', opened);
  const { world, on, known } = opened.value;
  const code = polityArgument(name, on);
  if (!code.ok) return complain(effects, 'state', code);
  const report = { ...stateReport(world, code.value, on), known };
  return print(report, { rows: stateRows, render: renderState }, options, effects);
}
