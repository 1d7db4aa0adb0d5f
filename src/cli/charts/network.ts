import { polity } from '../../atlas/index.ts';
import { fail, ok, type Result } from '../../base/index.ts';
import type { MeasureName, NetworkReport } from '../../network/index.ts';
import type { Language } from '../messages/index.ts';
import { type NetworkMessages, networkMessages } from '../messages/network.ts';
import { plain } from '../render/page.ts';
import { type PlotOptions, svgOf } from './draw.ts';

type Plot = typeof import('@observablehq/plot');

/** The columns that a chart of a series shows, those that are there; of a table the first of them. */
const drawn: Readonly<Record<MeasureName, readonly string[]>> = {
  degree: ['partners', 'atMost', 'meanDegree'],
  isolation: ['isolation', 'weighted'],
  rivals: ['onlyA', 'onlyB', 'both'],
  centrality: ['betweenness', 'closeness', 'eigenvector', 'pagerank'],
  communities: ['communities'],
  balance: ['unbalanced', 'balance', 'weakBalance', 'unfrustrated'],
  brokers: ['constraint'],
  change: ['difference'],
};

/** So many bars are drawn. */
const bars = 25;

const nameOf = (code: string, lang: Language): string =>
  plain(polity(code)?.[lang] ?? polity(code)?.en ?? code);

/** Rivals' figures bear the rivals' names. */
function labelOf(column: string, { rivals }: NetworkReport, lang: Language, words: NetworkMessages): string {
  if (column === 'onlyA' && rivals) return words.only(nameOf(rivals[0], lang));
  if (column === 'onlyB' && rivals) return words.only(nameOf(rivals[1], lang));
  return words.words[column] ?? column;
}

const title = ({ measure, ties, on, years, state }: NetworkReport, lang: Language, words: NetworkMessages) =>
  `${words.measures[measure]}: ${state === null ? '' : `${nameOf(state, lang)}, `}${words.ties[ties]}, ${years ? years.join('–') : on}`;

interface Point {
  readonly year: number;
  readonly value: number;
  readonly figure: string;
}

/** The last point of each figure, from the top down, with how far its label moves so as not to lie on the one above. */
function ends(points: readonly Point[]): (Point & { readonly dy: number })[] {
  const known = points.filter(({ value }) => Number.isFinite(value));
  const last = new Map(known.map(point => [point.figure, point]));
  const pixel = 280 / Math.max(...known.map(({ value }) => value), Number.MIN_VALUE);
  let free = Number.NEGATIVE_INFINITY;
  return [...last.values()]
    .sort((x, y) => y.value - x.value)
    .map(point => {
      const at = -point.value * pixel;
      const place = Math.max(at, free);
      free = place + 12;
      return { ...point, dy: Math.round(place - at) };
    });
}

/** A line for each figure over the years; a gap where nothing is known. */
function lines(report: NetworkReport, lang: Language, words: NetworkMessages): (plot: Plot) => PlotOptions {
  const shown = drawn[report.measure].filter(column => report.columns.includes(column));
  const points = shown.flatMap(column => {
    const at = report.columns.indexOf(column);
    return report.rows.map(row => ({
      year: Number(row[0]),
      value: typeof row[at] === 'number' ? row[at] : Number.NaN,
      figure: labelOf(column, report, lang, words),
    }));
  });
  return plot => ({
    ariaLabel: title(report, lang, words),
    width: 720,
    height: 360,
    marginLeft: 48,
    marginTop: 44,
    marginRight: 150,
    x: { tickFormat: 'd', label: null, ticks: Math.min(10, Math.max(1, report.rows.length - 1)) },
    y: { grid: true, label: null, zero: true },
    color: { domain: shown.map(column => labelOf(column, report, lang, words)) },
    marks: [
      plot.ruleY([0]),
      plot.line(points, { x: 'year', y: 'value', stroke: 'figure' }),
      ...ends(points).map(({ dy, ...end }) =>
        plot.text([end], {
          x: 'year',
          y: 'value',
          text: 'figure',
          fill: 'figure',
          dx: 6,
          dy,
          textAnchor: 'start',
        }),
      ),
      plot.text([title(report, lang, words)], { frameAnchor: 'top-left', dy: -30, fontSize: 13 }),
    ],
  });
}

/** A bar for each line of the table. */
function barsOf(
  report: NetworkReport,
  column: string,
  lang: Language,
  words: NetworkMessages,
): (plot: Plot) => PlotOptions {
  const at = report.columns.indexOf(column);
  const data = report.rows
    .filter(row => typeof row[at] === 'number')
    .slice(0, bars)
    .map(row => {
      const name = String(row[0]);
      const only = /^only (.+)$/.exec(name);
      const label =
        report.columns[0] === 'state'
          ? nameOf(name, lang)
          : only
            ? words.only(nameOf(only[1]!, lang))
            : (words.words[name] ?? name);
      return { label, value: row[at] as number };
    });
  return plot => ({
    ariaLabel: title(report, lang, words),
    width: 720,
    height: 60 + 18 * data.length,
    marginLeft: 170,
    marginRight: 60,
    marginTop: 36,
    x: { label: words.words[column] ?? column, grid: true },
    y: { domain: data.map(({ label }) => label), label: null },
    marks: [
      plot.barX(data, { x: 'value', y: 'label', fill: '#4269d0' }),
      plot.ruleX([0]),
      plot.text([title(report, lang, words)], { frameAnchor: 'top-left', dx: -160, dy: -30, fontSize: 13 }),
    ],
  });
}

/** A chart of a measure as SVG: lines over the years, else bars. Failure `input-empty`: there is nothing to draw. */
export async function drawReport(report: NetworkReport, lang: Language): Promise<Result<string>> {
  const words = networkMessages[lang];
  if (report.years) return ok(await svgOf(lines(report, lang, words)));
  const column = [...drawn[report.measure], 'number'].find(each => report.columns.includes(each));
  if (column === undefined || report.rows.length === 0)
    return fail('input-empty', 'there is nothing to draw: --json prints what was found.');
  return ok(await svgOf(barsOf(report, column, lang, words)));
}
