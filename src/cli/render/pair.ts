import type { Line, PairReport } from '../reports/pair.ts';
import { dateInWords } from './date.ts';
import { block, plain } from './page.ts';
import {
  happeningInWords,
  names,
  type RecordView,
  section,
  sections,
  spellInWords,
  tellingLines,
} from './parts.ts';
import { offices } from './state.ts';

/** Two polities as a person likes to see them: whether they had relations, then every line of the record, with sources. */
export function renderPair(report: PairReport, view: RecordView): string {
  const { page, messages, nameOf } = view;
  const { views } = messages;
  const { a, b, on, lines, shared } = report;
  const day = dateInWords(on, messages);
  return sections([
    heading(report, view),
    [
      block(page, page.style('bold', views.relationsOn(report.relations.answer, day)), 2),
      ...report.relations.reasons.map(reason => page.style('dim', block(page, plain(reason), 4, '  –'))),
    ].join('\n'),
    lines.length === 0 ? block(page, views.nothing(nameOf(a), nameOf(b)), 2) : '',
    ...lines.map(line => subject(line, view)),
    section(view, views.shared, shared.length > 0 ? [block(page, names(shared, view), 2)] : []),
    ...report.offices.map(({ code, held }) =>
      section(view, `${nameOf(code)}: ${views.officesOn(day)}`, offices(held, view)),
    ),
  ]);
}

function heading({ a, b, on, known }: PairReport, { page, messages, nameOf }: RecordView): string {
  const { views } = messages;
  const title = page.style('bold', `${plain(nameOf(a))} – ${plain(nameOf(b))}`);
  const about = [
    `${a} ${b}`,
    views.asOf(dateInWords(on, messages)),
    views.knownOn(dateInWords(known, messages)),
  ];
  return `${title}\n${page.style('dim', about.join(' · '))}`;
}

const directed = new Set(['recognition', 'mission', 'designation', 'membership']);

/** One state of affairs: its spells, then its happenings with who tells of them, disagreements side by side. */
function subject(line: Line, view: RecordView): string {
  const { page, messages, nameOf } = view;
  const { views } = messages;
  const way = directed.has(line.subject) ? `: ${nameOf(line.a)} → ${nameOf(line.b)}` : '';
  const strand = line.strand === '' ? '' : ` (${line.strand})`;
  const title = `${views.subjects[line.subject as keyof typeof views.subjects]}${strand}${way}`;
  const spells = line.spells.map(spell => spellInWords(spell, view)).join('; ');
  const happenings = line.happenings.flatMap(told => {
    const dispute = told.disputed ? page.style('yellow', ` ≠ ${views.disagree}`) : '';
    return [
      block(page, `${happeningInWords(told, view)}${dispute}`, 4, '  •'),
      ...tellingLines(told, view, 4),
    ];
  });
  return section(view, plain(title), spells === '' ? happenings : [block(page, spells, 2), ...happenings]);
}
