import { fail } from '../../base/index.ts';
import { dayArgument } from '../date-argument.ts';
import type { Effects } from '../effects.ts';
import { renderWorld } from '../render/world.ts';
import { worldReport, worldRows } from '../reports/world.ts';
import type { ViewOptions } from './view-options.ts';
import { complain, openFor, print } from './view-shared.ts';

/** `entente world`: everybody's relations on a day, and what changed since another. */
export async function world(options: ViewOptions, effects: Effects): Promise<number> {
  const opened = await openFor(options);
  if (!opened.ok) return complain(effects, 'world', opened);
  const { on, known } = opened.value;
  const since = dayArgument('--since', options.since, on);
  if (!since.ok) return complain(effects, 'world', since);
  if (since.value > on)
    return complain(
      effects,
      'world',
      fail('date-invalid', `--since ${since.value} comes after ${on}: give an earlier day, or a later --on.`),
    );
  const from = options.since ?? null;
  const report = { ...worldReport(opened.value.world, on, from), known };
  return print(report, { rows: worldRows, render: renderWorld }, options, effects);
}
