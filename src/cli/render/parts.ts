import stringWidth from 'fast-string-width';
import type { Kind } from '../../base/index.ts';
import type { Messages } from '../messages/index.ts';
import type { Interval, Told } from '../reports/said.ts';
import { dateInWords } from './date.ts';
import { block, type Page, plain } from './page.ts';

/** What a renderer of the record works with. */
export interface RecordView {
  readonly page: Page;
  readonly messages: Messages;
  readonly nameOf: (code: string) => string;
}

/** A heading with its lines, or nothing where it has none. */
export function section({ page }: RecordView, title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${page.style(['bold', 'underline'], title)}\n${lines.join('\n')}`;
}

/** Sections one below the other, those that say nothing left out. */
export const sections = (parts: readonly string[]): string =>
  `${parts.filter(part => part !== '').join('\n\n')}\n`;

/** A cell made as wide as its column; numbers stand to the right. */
export const cell = (text: string, width: number, right = false): string => {
  const room = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return right ? room + text : text + room;
};

/** A date as a point in a sentence: an interval is one day between two. */
function whenInWords(date: string, messages: Messages): string {
  const [from, to] = date.split('/');
  if (!from || !to || from === '..' || to === '..') return dateInWords(date, messages);
  return messages.views.between(dateInWords(from, messages), dateInWords(to, messages));
}

/** "1949 – between 1958 and 1959", or "since 14 February 2024": each end no finer than the sources. */
export function spellInWords({ from, to }: Interval, { messages }: RecordView): string {
  const start = from === null ? messages.views.undated : whenInWords(from, messages);
  if (to !== null) return `${start} – ${whenInWords(to, messages)}`;
  return from === null ? messages.views.sinceUnknown : messages.views.since(start);
}

/** The names of codes in order, commas between. */
export const names = (codes: readonly string[], { nameOf }: RecordView): string =>
  codes.map(code => plain(nameOf(code))).join(', ');

/** What happened, in the words of its first kind; a date of its own beside each source that gives another. */
export function happeningInWords({ date, sides, change, tellings }: Told, view: RecordView): string {
  const { messages, nameOf } = view;
  const [kind] = tellings.map(telling => telling.kind);
  const what =
    kind && sides
      ? messages.event(kind as Kind, 'happened', nameOf(sides[0]), nameOf(sides[1]))
      : messages.views.inferred[change];
  return `${date === null ? messages.views.undated : whenInWords(date, messages)}  ${plain(what)}`;
}

/** The sources of a happening in a dimmed line below it, with their own dates where these differ. */
export function tellingLines(told: Told, view: RecordView, indent: number): string[] {
  const { page, messages } = view;
  const lines = new Set(
    told.tellings.map(({ date, source, locator }) => {
      const own = date === told.date ? '' : `${whenInWords(date, messages)}: `;
      const where = locator === '' || source === locator ? '' : ` (${locator})`;
      return plain(`${own}${source}${where}`);
    }),
  );
  return [...lines].map(line => page.style('dim', block(page, line, indent + 2, `${' '.repeat(indent)}·`)));
}
