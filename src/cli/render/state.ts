import { continents, type OfficeLine, type StateReport } from '../reports/state.ts';
import { dateInWords } from './date.ts';
import { block, plain } from './page.ts';
import { happeningInWords, names, type RecordView, section, sections, spellInWords } from './parts.ts';

/** So many lines of a list are shown on a page. */
const most = 12;

/** A state as a person likes to see it: what it is, its partners by region, who is missing, what changed. */
export function renderState(report: StateReport, view: RecordView): string {
  const { page, messages, nameOf } = view;
  const { views } = messages;
  const on = dateInWords(report.on, messages);
  if (report.existed === 'no')
    return sections([heading(report, view), block(page, views.notThen(nameOf(report.code), on), 2)]);
  return sections([
    heading(report, view),
    partners(report, view),
    missing(report, view),
    section(view, views.changes, changes(report, view)),
    section(view, views.broken, broken(report, view)),
    section(view, views.offices, offices(report.offices, view)),
    section(
      view,
      views.memberships,
      report.memberships.length > 0 ? [block(page, names(report.memberships, view), 2)] : [],
    ),
  ]);
}

function heading({ code, on, known, kind, after }: StateReport, view: RecordView): string {
  const { page, messages, nameOf } = view;
  const { views } = messages;
  const about = [
    code,
    views.kinds[kind] ?? kind,
    views.asOf(dateInWords(on, messages)),
    views.knownOn(dateInWords(known, messages)),
    after.length > 0 && views.followedBy(names(after, view)),
  ].filter(Boolean);
  return `${page.style('bold', plain(nameOf(code)))}\n${page.style('dim', block(page, about.join(' · '), 0))}`;
}

function partners({ relations }: StateReport, view: RecordView): string {
  const { page, messages } = view;
  const { views } = messages;
  const { least, most: atMost, complete, coverage, partners: list } = relations;
  const note = complete
    ? views.allPartners(coverage ? `${plain(coverage.note)} (${plain(coverage.source)})` : '')
    : list.length === 0
      ? views.noPartners
      : views.knownPartners;
  const regions = [...continents, 'elsewhere' as const].flatMap(region => {
    const here = list.filter(partner => partner.region === region);
    if (here.length === 0) return [];
    const told = here.map(({ code, answer }) => {
      const name = names([code], view);
      return answer === 'yes' ? name : `${name} (${views.answers[answer]})`;
    });
    const title = page.style('bold', `${views.regions[region]} (${here.length})`);
    return [block(page, `${title}  ${told.join(', ')}`, 4, '  ')];
  });
  const lines = [page.style(complete ? 'dim' : 'yellow', block(page, note, 2)), ...regions];
  return section(view, views.relationsWith(least, atMost), lines);
}

function missing({ unMembers }: StateReport, view: RecordView): string {
  const { page, messages } = view;
  const { views } = messages;
  const { total, without, uncertain, unknown } = unMembers;
  if (total === 0) return '';
  const lines: string[] = [];
  if (without.length > 0) {
    const told = `${views.noRelations(without.length, total)} ${names(without, view)}`;
    lines.push(block(page, told, 4, '  '));
  } else if (unknown.length === 0) lines.push(block(page, views.withAll(total), 4, '  '));
  if (uncertain.length > 0) {
    const told = uncertain.map(({ code, answer }) => `${names([code], view)} (${views.answers[answer]})`);
    lines.push(block(page, `${views.uncertain} ${told.join(', ')}`, 4, '  '));
  }
  if (unknown.length > 0)
    lines.push(page.style('yellow', block(page, views.notCovered(unknown.length), 4, '  ')));
  return section(view, views.unMembers, lines);
}

const changes = ({ changes: list }: StateReport, view: RecordView): string[] =>
  list.map(change => {
    const dispute = change.disputed ? ` (${view.messages.views.disagree})` : '';
    return block(view.page, `${happeningInWords(change, view)}${dispute}`, 4, '  •');
  });

function broken({ broken: list }: StateReport, view: RecordView): string[] {
  const lines = list
    .slice(0, most)
    .map(({ with: other, spells }) =>
      block(
        view.page,
        `${names([other], view)}: ${spells.map(spell => spellInWords(spell, view)).join('; ')}`,
        4,
        '  •',
      ),
    );
  const more = list.length - most;
  return more > 0 ? [...lines, view.page.style('dim', `    ${view.messages.views.others(more)}`)] : lines;
}

/** Who held which office, a line each. */
export const offices = (list: readonly OfficeLine[], { page, messages }: RecordView): string[] =>
  list.map(({ office, name, from }) => {
    const since = from === null ? '' : ` (${messages.views.since(dateInWords(from, messages))})`;
    return block(page, `${messages.views.office(office)}: ${plain(name)}${since}`, 4, '  •');
  });
