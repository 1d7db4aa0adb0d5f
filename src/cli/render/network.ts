import type { Cell, NetworkReport } from '../../network/index.ts';
import type { NetworkMessages } from '../messages/network.ts';
import { dateInWords } from './date.ts';
import { block, plain } from './page.ts';
import { cell, names, type RecordView, section, sections } from './parts.ts';

interface View extends RecordView {
  readonly words: NetworkMessages;
}

/** So many lines of a table are shown. */
const shown = 20;

/** More covered states than this are not named. */
const namedAtMost = 12;

/** A number as short as it can be read: whole, or three decimals. */
const number = (value: number): string =>
  Number.isInteger(value)
    ? String(value)
    : value !== 0 && Math.abs(value) < 0.0005
      ? value.toExponential(1)
      : value.toFixed(3);

const percent = (share: number): string => `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;

const isList = (value: Cell): value is readonly string[] => Array.isArray(value);

/** A measure of the network as a person likes to see it: the figures, the table, then what it rests on. */
export function renderNetwork(report: NetworkReport, view: View): string {
  const { page, messages, words } = view;
  const { measure, ties, on, basis, caution, years, state } = report;
  const when = years ? years.join('–') : dateInWords(on, messages);
  const who = state === null ? '' : `${plain(view.nameOf(state))}, `;
  const title = `${words.measures[measure]}: ${who}${words.ties[ties]}, ${when}`;
  const covered = basis.covered.length > 0 && basis.covered.length <= namedAtMost;
  const notes = [
    caution === null ? '' : words.caution[caution],
    words.basis(percent(basis.known), basis.sure, basis.possible, basis.states),
    covered ? words.coveredStates(names(basis.covered, view)) : '',
    measure === 'isolation' ? words.people : '',
    words.method(report.paper),
  ].filter(note => note !== '');
  return sections([
    section(view, title, summaryLines(report, view)),
    (report.columns.includes('states') ? listLines : tableLines)(report, view).join('\n'),
    notes.map(note => page.style('dim', block(page, note, 2))).join('\n'),
  ]);
}

function summaryLines({ summary }: NetworkReport, view: View): string[] {
  const { page, words } = view;
  return Object.entries(summary).map(([key, value]) => {
    const shownValue = isList(value)
      ? value.length === 0
        ? words.none
        : names(value, view)
      : typeof value === 'number'
        ? number(value)
        : String(value ?? '–');
    return block(page, `${words.words[key] ?? key}: ${shownValue}`, 4, '  ');
  });
}

/** "only KOR" with the state's name; other labels by the table of words. */
function label(value: Cell, { words, nameOf }: View): string {
  const text = String(value);
  const only = /^only (.+)$/.exec(text);
  return only ? words.only(nameOf(only[1]!)) : (words.words[text] ?? text);
}

function listLines({ rows }: NetworkReport, view: View): string[] {
  const { page } = view;
  return rows
    .slice(0, shown)
    .flatMap(([name, count, codes]) => [
      page.style('bold', `  ${plain(label(name!, view))}: ${count}`),
      ...(isList(codes!) && codes.length > 0 ? [block(page, names(codes, view), 4)] : []),
    ]);
}

function tableLines({ columns, rows }: NetworkReport, view: View): string[] {
  const { page, words, nameOf } = view;
  const [first, ...rest] = columns;
  const width = Math.min(13, Math.max(8, Math.floor((page.width - 24) / Math.max(1, rest.length))));
  const room = Math.max(18, page.width - 2 - width * rest.length);
  const line = (name: string, cells: readonly string[]): string =>
    `  ${cell(name, room)}${cells.map(text => cell(text, width, true)).join('')}`;
  const head = line(
    words.words[first!] ?? first!,
    rest.map(column => words.words[column] ?? column),
  );
  const body = rows.slice(0, shown).map(([name, ...cells]) =>
    line(
      first === 'state'
        ? plain(nameOf(String(name))).slice(0, room - 1)
        : (words.words[String(name)] ?? String(name)),
      cells.map(value => (typeof value === 'number' ? number(value) : String(value ?? '–'))),
    ),
  );
  const more = rows.length - shown;
  return [
    page.style('bold', head),
    ...body,
    ...(more > 0 ? [page.style('dim', block(page, words.more(more), 2))] : []),
  ];
}
