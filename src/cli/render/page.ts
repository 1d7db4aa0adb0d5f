import { styleText } from 'node:util';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

type Style = Parameters<typeof styleText>[0];

/** How lines are laid out: the width to wrap at, and whether styles are written. */
export interface Page {
  readonly width: number;
  style(style: Style, text: string): string;
}

/** A page of the terminal's width, kept between 60 and 110 columns so that lines stay readable. */
export function page(columns: number, colour: boolean): Page {
  return {
    width: Math.min(Math.max(columns || 100, 60), 110),
    style: (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text),
  };
}

/** Wraps text to the page, each line behind `indent` (columns), the first behind `lead` instead. */
export function block(page: Page, text: string, indent: number, lead = ''): string {
  const room = Math.max(page.width - indent, 20);
  const pad = ' '.repeat(indent);
  const first = lead + ' '.repeat(Math.max(0, indent - stringWidth(lead)));
  return wrapAnsi(text, room, { hard: true })
    .split('\n')
    .map((line, i) => (i === 0 ? first : pad) + line)
    .join('\n');
}

/** Strips what could drive a terminal (control characters, text-direction marks) out of text that came from outside. */
export const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');
