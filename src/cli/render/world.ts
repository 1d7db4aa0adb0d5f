import type { StateLine, WorldReport } from '../reports/world.ts';
import { dateInWords } from './date.ts';
import { block, plain } from './page.ts';
import { cell, happeningInWords, type RecordView, section, sections } from './parts.ts';

/** So many changes and states are shown on a page; `--json` and `--csv` give all. */
const most = { changes: 40, states: 30 };

/** The world as a person likes to see it: how many states and ties, what changed, who has most partners. */
export function renderWorld(report: WorldReport, view: RecordView): string {
  const { page, messages } = view;
  const { views } = messages;
  const { on, known, since, ties } = report;
  const title = page.style('bold', views.asOf(dateInWords(on, messages)));
  return sections([
    `${title}\n${page.style('dim', views.knownOn(dateInWords(known, messages)))}`,
    [
      `  ${views.states(report.states, report.unMembers)}`,
      block(page, `${views.ties}: ${views.tiesOf(ties.sure, ties.maybe, ties.contested)}`, 2),
    ].join('\n'),
    since === null
      ? ''
      : section(
          view,
          views.changesSince(dateInWords(since, messages), report.changes.length),
          changes(report, view),
        ),
    section(view, views.table, table(report.table, view)),
  ]);
}

function changes({ changes: list }: WorldReport, view: RecordView): string[] {
  const { page, messages } = view;
  const lines = list.slice(-most.changes).map(change => {
    const perhaps = change.answer === 'maybe' ? ` (${messages.views.perhaps})` : '';
    const dispute = change.disputed ? ` (${messages.views.disagree})` : '';
    return block(page, `${happeningInWords(change, view)}${perhaps}${dispute}`, 4, '  •');
  });
  const more = list.length - most.changes;
  return more > 0 ? [page.style('dim', `    ${messages.views.others(more)}`), ...lines] : lines;
}

function table(lines: readonly StateLine[], view: RecordView): string[] {
  const { page, messages, nameOf } = view;
  const { views } = messages;
  if (lines.length === 0) return [];
  const [state, partners, list] = views.tableHead;
  const number = ({ least, most: atMost }: StateLine): string =>
    least === atMost ? String(least) : `${least}–${atMost}`;
  const row = (code: string, name: string, count: string, whole: string): string =>
    `  ${cell(code, 6)}${cell(name, 40)}${cell(count, 10, true)}  ${whole}`.trimEnd();
  const rows = lines
    .slice(0, most.states)
    .map(line =>
      row(
        line.code,
        plain(nameOf(line.code)).slice(0, 39),
        number(line),
        line.complete ? views.whole : views.part,
      ),
    );
  const more = lines.length - most.states;
  return [
    page.style('bold', row('', state, partners, list)),
    ...rows,
    ...(more > 0 ? [page.style('dim', `  ${views.others(more)}`)] : []),
    page.style('dim', block(page, views.worldNote, 2)),
  ];
}
