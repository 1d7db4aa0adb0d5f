import type { Reply } from '../../claims/index.ts';
import { dateInWords } from './date.ts';
import { block, plain } from './page.ts';
import type { View } from './reading.ts';

/** A reply as a person likes to see it: the answer first, then its working, coverage and sources. */
export function renderAnswer(reply: Reply, view: View): string {
  const { page, messages } = view;
  const { ask } = messages;
  const about = [
    ask.on(dateInWords(reply.on, messages)),
    ...(reply.known === null ? [] : [ask.known(dateInWords(reply.known, messages))]),
    ...(reply.entries.length > 0 ? [ask.entries(reply.entries.length)] : []),
  ];
  const parts = [
    `${page.style('bold', block(page, inWords(reply, view), 0))}\n${page.style('dim', about.join(' · '))}`,
    section(
      view,
      ask.working,
      reply.working.map(step => block(page, plain(step), 4, '  –')),
    ),
    section(view, ask.coverage, coverageLines(reply, view)),
    section(view, messages.sources, sourceLines(reply, view)),
  ].filter(part => part !== '');
  return `${parts.join('\n\n')}\n`;
}

function section({ page }: View, title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${page.style(['bold', 'underline'], title)}\n${items.join('\n')}`;
}

/** Whether the working says that others may be missing from a count or a list. */
const partial = (reply: Reply): boolean =>
  reply.working.some(step => /^The record does not cover everyone/.test(step));

/** The answer in words of the interface's language. */
function inWords(reply: Reply, { messages, nameOf }: View): string {
  const { ask } = messages;
  const { answer } = reply;
  const bounded = (text: string): string => (partial(reply) ? ask.atLeast(text) : text);
  if (answer.type === 'status') return ask.status[answer.value];
  if (answer.value === null) return ask.unknown;
  switch (answer.type) {
    case 'list': {
      if (answer.value.length === 0) return ask.nobody;
      const names = answer.value
        .map(nameOf)
        .sort((a, b) => a.localeCompare(b, messages.locale))
        .join(', ');
      return answer.value.length === 1 ? names : bounded(`${ask.listed(answer.value.length)}${names}`);
    }
    case 'number':
      return bounded(inYears(reply) ? ask.years(answer.value) : String(answer.value));
    case 'date':
      return dateInWords(answer.value, messages);
    case 'name':
      return typeof answer.value === 'string' ? plain(answer.value) : answer.value.map(plain).join(', ');
  }
}

/** Lengths of time are told in years. */
const inYears = ({ question }: Reply): boolean => /\bhow (?:long|many years)\b/i.test(question);

/** More of these than this are counted, not told: the JSON has them all. */
const shown = 6;

function coverageLines({ coverage }: Reply, { page, messages }: View): string[] {
  if (coverage.length === 0) return [page.style('dim', block(page, messages.ask.noCoverage, 4))];
  const lines = coverage.slice(0, shown).map(({ party, subject, from, to, source, note }) => {
    const period = dateInWords(`${from}/${to}`, messages);
    return page.style(
      'dim',
      block(page, plain(`${party} ${subject}, ${period}: ${note} (${source})`), 4, '  ·'),
    );
  });
  return more(coverage.length - shown, lines, { page, messages });
}

function sourceLines({ sources }: Reply, { page, messages }: View): string[] {
  const lines = sources
    .slice(0, shown)
    .map(source => page.style('dim', block(page, plain(source), 4, '  ·')));
  return more(sources.length - shown, lines, { page, messages });
}

const more = (n: number, lines: string[], { page, messages }: Pick<View, 'page' | 'messages'>): string[] =>
  n > 0 ? [...lines, page.style('dim', `    ${messages.more(n)}`)] : lines;
