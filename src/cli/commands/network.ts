import { fail, ok, type Result } from '../../base/index.ts';
import {
  type Cell,
  lastSurvey,
  type MeasureName,
  measureOn,
  measures,
  type NetworkQuestion,
  type NetworkReport,
} from '../../network/index.ts';
import { daysOf } from '../../record/index.ts';
import { isoOfDay } from '../../time/index.ts';
import { dayArgument, isoToday } from '../date-argument.ts';
import { type Effects, exitCodes } from '../effects.ts';
import { networkMessages } from '../messages/network.ts';
import { polityArgument } from '../polity-argument.ts';
import { renderNetwork } from '../render/network.ts';
import { putText, writeNets } from './network-files.ts';
import type { NetworkOptions } from './network-options.ts';
import { complain, openFor, print } from './view-shared.ts';

/** `entente network`: a measure of the network on a day, or over years; as a table, JSON, CSV or a chart. */
export async function network(options: NetworkOptions, effects: Effects): Promise<number> {
  if (options.measure === undefined) return netOnly(options, effects);
  const named = measureArgument(options.measure);
  if (!named.ok) return complain(effects, 'network', named);
  const years = yearsOf(options);
  if (!years.ok) return complain(effects, 'network', years);
  const ties = options.ties ?? measures[named.value].ties;
  const opened = await openFor({ ...options, on: options.on ?? lastSurvey[ties] });
  if (!opened.ok) return complain(effects, 'network', opened);
  const question = questionOf(options, opened.value.on);
  if (!question.ok) return complain(effects, 'network', question);
  const found = measureOn(opened.value.world, {
    measure: named.value,
    ties,
    on: opened.value.on,
    years: years.value,
    ...question.value,
  });
  if (!found.ok) return complain(effects, 'network', found);
  const report = { ...found.value, known: opened.value.known };
  const nets = await writeNets(opened.value.world, ties, report.on, options, effects);
  if (nets !== null) return nets;
  if (options.svg !== undefined) return draw(report, options, effects);
  const words = networkMessages[options.lang];
  return print(
    report,
    { rows: csvRows, render: (each, view) => renderNetwork(each, { ...view, words }) },
    options,
    effects,
  );
}

/** Without a measure: the network itself, for other programs. */
async function netOnly(options: NetworkOptions, effects: Effects): Promise<number> {
  const ties = options.ties ?? 'missions';
  if (options.graphml === undefined && options.gexf === undefined)
    return complain(
      effects,
      'network',
      fail(
        'question-not-understood',
        `give --measure (${either(Object.keys(measures))}), --graphml or --gexf.`,
      ),
    );
  const opened = await openFor({ ...options, on: options.on ?? lastSurvey[ties] });
  if (!opened.ok) return complain(effects, 'network', opened);
  return (await writeNets(opened.value.world, ties, opened.value.on, options, effects)) ?? exitCodes.done;
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

type Asked = Pick<NetworkQuestion, 'state' | 'rivals' | 'possible' | 'before' | 'added'>;

/** Two polities of an option, parted by a comma. */
function pairOf(option: string, text: string, on: string): Result<readonly [string, string]> {
  const given = text.split(',').map(each => each.trim());
  if (given.length !== 2)
    return fail('polity-unknown', `${option} "${text.slice(0, 40)}" must be two polities: KOR,PRK.`);
  const [a, b] = [polityArgument(given[0]!, on), polityArgument(given[1]!, on)];
  if (!a.ok) return a;
  if (!b.ok) return b;
  if (a.value === b.value) return fail('polity-unknown', `${option} names one polity twice: give two.`);
  return ok([a.value, b.value]);
}

/** The polities and the day before that the options name. */
function questionOf(options: NetworkOptions, on: string): Result<Asked> {
  const state = options.state === undefined ? null : polityArgument(options.state, on);
  if (state && !state.ok) return state;
  const rivals = options.rivals === undefined ? null : pairOf('--rivals', options.rivals, on);
  if (rivals && !rivals.ok) return rivals;
  const added: (readonly [string, string])[] = [];
  for (const text of options.add ?? []) {
    const pair = pairOf('--add', text, on);
    if (!pair.ok) return pair;
    added.push(pair.value);
  }
  const since = options.since === undefined ? null : dayBefore(options.since, on);
  if (since && !since.ok) return since;
  const possible = options.possible === true;
  return ok({
    state: state?.value ?? null,
    rivals: rivals?.value ?? null,
    possible,
    before: since?.value ?? null,
    added,
  });
}

/** The day before the first day of a date. */
function dayBefore(text: string, on: string): Result<string> {
  const real = dayArgument('--since', text);
  if (!real.ok) return real;
  const first = daysOf(text)!.from;
  if (!Number.isFinite(first) || isoOfDay(first) > on)
    return fail(
      'date-invalid',
      `--since ${text.slice(0, 40)} comes after ${on}: give an earlier day, or a later --on.`,
    );
  return ok(isoOfDay(first - 1));
}

/** The years of a series; null where none is asked for. */
function yearsOf({ from, to }: NetworkOptions): Result<readonly [number, number] | null> {
  if (from === undefined && to === undefined) return ok(null);
  const ends = [from, to ?? isoToday().slice(0, 4)];
  for (const [i, year] of ends.entries())
    if (year === undefined || !/^\d{4}$/.test(year) || Number(year) < 1700 || Number(year) > 2100)
      return fail(
        'date-invalid',
        `${i === 0 ? '--from' : '--to'} "${(year ?? '').slice(0, 40)}" is no year: give one as 1975, between 1700 and 2100.`,
      );
  return ok([Number(ends[0]), Number(ends[1])]);
}

async function draw(report: NetworkReport, options: NetworkOptions, effects: Effects): Promise<number> {
  const { drawReport } = await import('../charts/network.ts');
  const chart = await drawReport(report, options.lang);
  return chart.ok ? putText(chart.value, options.svg!, effects) : complain(effects, 'network', chart);
}

const inCsv = (value: Cell): string =>
  Array.isArray(value) ? value.join(' ') : value === null ? '' : String(value);

/** The table of a report, with a header. */
const csvRows = ({ columns, rows }: NetworkReport): readonly (readonly string[])[] => [
  columns,
  ...rows.map(row => row.map(inCsv)),
];
