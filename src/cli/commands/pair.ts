import { fail } from '../../base/index.ts';
import type { Effects } from '../effects.ts';
import { polityArgument } from '../polity-argument.ts';
import { renderPair } from '../render/pair.ts';
import { pairReport, pairRows } from '../reports/pair.ts';
import type { ViewOptions } from './view-options.ts';
import { complain, openFor, print } from './view-shared.ts';

/** `entente pair`: what was and is between two polities. */
export async function pair(
  one: string,
  other: string,
  options: ViewOptions,
  effects: Effects,
): Promise<number> {
  const opened = await openFor(options);
  if (!opened.ok) return complain(effects, 'pair', opened);
  const { world, on, known } = opened.value;
  const a = polityArgument(one, on);
  if (!a.ok) return complain(effects, 'pair', a);
  const b = polityArgument(other, on);
  if (!b.ok) return complain(effects, 'pair', b);
  if (world.polities.continuator(a.value) === world.polities.continuator(b.value))
    return complain(
      effects,
      'pair',
      fail('polity-unknown', `"${one}" and "${other}" are one polity: give two.`),
    );
  const report = { ...pairReport(world, a.value, b.value, on), known };
  return print(report, { rows: pairRows, render: renderPair }, options, effects);
}
