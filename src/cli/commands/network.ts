import { fail, ok, type Result } from '../../base/index.ts';
import {
  type Cell,
  lastSurvey,
  type MeasureName,
  measureOn,
  measures,
  type NetworkReport,
} from '../../network/index.ts';
import type { Effects } from '../effects.ts';
import { networkMessages } from '../messages/network.ts';
import { polityArgument } from '../polity-argument.ts';
import { renderNetwork } from '../render/network.ts';
import type { NetworkOptions } from './networks.ts';
import { complain, openFor, print } from './view-shared.ts';

/** `entente network`: a measure of the network on a day. */
export async function network(options: NetworkOptions, effects: Effects): Promise<number> {
  const named = measureArgument(options.measure);
  if (!named.ok) return complain(effects, 'network', named);
  const ties = options.ties ?? measures[named.value].ties;
  const on = options.on ?? lastSurvey[ties] ?? undefined;
  const opened = await openFor(on === undefined ? options : { ...options, on });
  if (!opened.ok) return complain(effects, 'network', opened);
  const who = partiesOf(options, opened.value.on);
  if (!who.ok) return complain(effects, 'network', who);
  const { world, known } = opened.value;
  const possible = options.possible === true;
  const found = measureOn(world, { measure: named.value, ties, on: opened.value.on, possible, ...who.value });
  if (!found.ok) return complain(effects, 'network', found);
  const report = { ...found.value, known };
  const words = networkMessages[options.lang];
  return print(
    report,
    { rows: csvRows, render: (each, view) => renderNetwork(each, { ...view, words }) },
    options,
    effects,
  );
}

const either = (list: readonly string[]): string => `${list.slice(0, -1).join(', ')} or ${list.at(-1)}`;

function measureArgument(name: string): Result<MeasureName> {
  return Object.hasOwn(measures, name)
    ? ok(name as MeasureName)
    : fail(
        'question-not-understood',
        `--measure "${name.slice(0, 40)}" is none: give ${either(Object.keys(measures))}.`,
      );
}

interface Parties {
  readonly state: string | null;
  readonly rivals: readonly [string, string] | null;
}

/** The polities that the options name. */
function partiesOf(options: NetworkOptions, on: string): Result<Parties> {
  let state: string | null = null;
  if (options.state !== undefined) {
    const code = polityArgument(options.state, on);
    if (!code.ok) return code;
    state = code.value;
  }
  if (options.rivals === undefined) return ok({ state, rivals: null });
  const given = options.rivals.split(',').map(each => each.trim());
  if (given.length !== 2)
    return fail('polity-unknown', `--rivals "${options.rivals.slice(0, 40)}" must be two polities: KOR,PRK.`);
  const [a, b] = [polityArgument(given[0]!, on), polityArgument(given[1]!, on)];
  if (!a.ok) return a;
  if (!b.ok) return b;
  if (a.value === b.value) return fail('polity-unknown', '--rivals names one polity twice: give two.');
  return ok({ state, rivals: [a.value, b.value] });
}

const inCsv = (value: Cell): string =>
  Array.isArray(value) ? value.join(' ') : value === null ? '' : String(value);

/** The table of a report, with a header. */
const csvRows = ({ columns, rows }: NetworkReport): readonly (readonly string[])[] => [
  columns,
  ...rows.map(row => row.map(inCsv)),
];
