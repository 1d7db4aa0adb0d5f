import stringWidth from 'fast-string-width';
import type { Entry } from '../../record/index.ts';
import type { RecordMessages } from '../messages/record.ts';
import { block, type Page, plain } from './page.ts';

const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - stringWidth(text)));

/**
 * Entries as a table: a line each with date, kind, parties and when it was recorded, and below it, dimmed, the source,
 * the id and what it takes back. What was taken back is struck out.
 */
export function entryTable(entries: readonly Entry[], page: Page, messages: RecordMessages): string {
  const { columns } = messages;
  const retracted = new Set<string>();
  for (const { id, retracts } of entries.toReversed())
    if (retracts !== undefined && !retracted.has(id)) retracted.add(retracts);
  const cells = entries.map(({ date, kind, parties, recordedAt }) => [
    plain(date),
    kind,
    parties.map(plain).join(' '),
    recordedAt,
  ]);
  const header = [columns.date, columns.kind, columns.parties, columns.recorded];
  const widths = header.map((name, i) =>
    Math.max(stringWidth(name), ...cells.map(row => Math.min(stringWidth(row[i]!), 40))),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => pad(cell, widths[i]!))
      .join('  ')
      .trimEnd();
  const lines = entries.map((entry, i) => {
    const gone = retracted.has(entry.id);
    const head = page.style(gone ? 'strikethrough' : 'reset', line(cells[i]!));
    return `${head}${gone ? `  ${messages.takenBack}` : ''}\n${page.style('dim', below(entry, page, messages))}`;
  });
  return `${page.style('bold', line(header))}\n${lines.join('\n')}\n`;
}

function below({ source, locator, id, retracts, note }: Entry, page: Page, messages: RecordMessages): string {
  const about = [
    `${source} ${locator}`.trim(),
    retracts === undefined ? '' : messages.takesBack(retracts),
    note ?? '',
    id,
  ];
  return about
    .filter(text => text !== '')
    .map(text => block(page, plain(text), 4))
    .join('\n');
}
