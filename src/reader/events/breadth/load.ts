import { readdirSync, readFileSync } from 'node:fs';

/** A text with the acts that it tells, each as "kind source target date modality". */
export interface Case {
  readonly text: string;
  readonly expected: readonly string[];
}

/** The cases of one table: texts at the line's start (`\n` for a line's end), what they tell indented below. */
export function parseCases(table: string): Case[] {
  const out: { text: string; expected: string[] }[] = [];
  for (const line of table.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith(' ')) out.at(-1)?.expected.push(line.trim());
    else out.push({ text: line.replaceAll('\\n', '\n'), expected: [] });
  }
  return out;
}

/** Every table of this folder, by its name. */
export function loadCases(): Map<string, readonly Case[]> {
  const folder = new URL('.', import.meta.url);
  return new Map(
    readdirSync(folder)
      .filter(file => file.endsWith('.txt'))
      .sort()
      .map(file => [file.slice(0, -4), parseCases(readFileSync(new URL(file, folder), 'utf8'))]),
  );
}
