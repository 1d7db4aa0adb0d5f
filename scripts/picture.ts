import { writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import stringWidth from 'fast-string-width';
import { packageRoot } from '../src/base/index.ts';
import { run } from '../src/cli/program.ts';

/**
 * Draws docs/read.svg, the picture at the top of README: what `entente read` prints for an example, in colour.
 * Run by `npm run picture`.
 */
const columns = 100;
const cell = { width: 8.4, height: 19 };
const fills: Readonly<Record<string, string>> = {
  31: '#ff7b72',
  32: '#56d364',
  33: '#e3b341',
  90: '#8b949e',
};

interface Style {
  bold: boolean;
  dim: boolean;
  italic: boolean;
  underline: boolean;
  fill: string | null;
}
const unstyled: Style = { bold: false, dim: false, italic: false, underline: false, fill: null };

function restyle(style: Style, code: string): Style {
  if (code === '0') return unstyled;
  if (code === '1') return { ...style, bold: true };
  if (code === '2') return { ...style, dim: true };
  if (code === '3') return { ...style, italic: true };
  if (code === '4') return { ...style, underline: true };
  if (code === '22') return { ...style, bold: false, dim: false };
  if (code === '23') return { ...style, italic: false };
  if (code === '24') return { ...style, underline: false };
  return { ...style, fill: code === '39' ? null : (fills[code] ?? style.fill) };
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, char => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] ?? char);

function attributes(style: Style): string {
  return [
    style.bold && 'font-weight="bold"',
    style.italic && 'font-style="italic"',
    style.underline && 'text-decoration="underline"',
    `fill="${style.fill ?? (style.dim ? '#8b949e' : '#e6edf3')}"`,
  ]
    .filter(Boolean)
    .join(' ');
}

function lineSvg(line: string, row: number, style: Style): { svg: string; style: Style } {
  let column = 0;
  let svg = '';
  let now = style;
  for (const piece of line.split(/(\p{Cc}\[[\d;]*m)/u)) {
    if (piece.startsWith('\u001b[')) {
      now = piece.slice(2, -1).split(';').reduce(restyle, now);
    } else if (piece !== '') {
      const x = (20 + column * cell.width).toFixed(1);
      if (piece.trim() !== '')
        svg += `<text x="${x}" y="${50 + row * cell.height}" xml:space="preserve" ${attributes(now)}>${escaped(piece)}</text>\n`;
      column += stringWidth(piece);
    }
  }
  return { svg, style: now };
}

async function draw(args: readonly string[]): Promise<string> {
  let printed = '';
  const code = await run(
    args,
    {
      out: text => {
        printed += text;
      },
      err: text => void process.stderr.write(text),
      stdin: Readable.from([]),
      stdinIsTerminal: false,
      columns,
      errColumns: 0,
      onInterrupt: () => () => undefined,
      colour: true,
      drained: () => Promise.resolve(),
    },
    '0',
  );
  if (code !== 0) throw new Error(`entente ${args.join(' ')} ended with ${code}`);
  const lines = [`\u001b[90m$\u001b[39m npx entente ${args.join(' ')}`, '', ...printed.trimEnd().split('\n')];
  let style = unstyled;
  let body = '';
  lines.forEach((line, row) => {
    const drawn = lineSvg(line, row, style);
    body += drawn.svg;
    style = drawn.style;
  });
  const width = Math.ceil(40 + columns * cell.width);
  const height = 70 + lines.length * cell.height;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14">
<title>What entente read prints for an article</title>
<rect width="100%" height="100%" rx="10" fill="#0d1117"/>
<circle cx="22" cy="20" r="6" fill="#ff5f57"/><circle cx="42" cy="20" r="6" fill="#febc2e"/><circle cx="62" cy="20" r="6" fill="#28c840"/>
${body}</svg>
`;
}

writeFileSync(`${packageRoot}/docs/read.svg`, await draw(['read', 'examples/seoul-havana-2024.txt']));
