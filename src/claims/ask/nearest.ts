import { polity } from '../../atlas/index.ts';
import type { Lexed } from './lex.ts';
import { isOf, type Token } from './token.ts';

const nameOf = (code: string): string => polity(code)?.en ?? code;

/** The polities that a question names, each once. */
function named(tokens: readonly Token[]): string[] {
  const codes = tokens.flatMap(token => (token.kind === 'polity' ? token.codes : []));
  return [...new Set(codes)].slice(0, 2).map(nameOf);
}

/** The nearest question that can be answered: made of what was understood. */
function nearest({ tokens, dates }: Lexed): string {
  const [a, b] = named(tokens);
  const date = dates[0]?.token;
  const when = date ? ` ${date.text.replace(/^[A-Z]/, letter => letter.toLowerCase())}` : '';
  const recognises = tokens.some(token => isOf(token, 'recognise') || isOf(token, 'recognition'));
  const asksWhen = tokens.some(token => isOf(token, 'when') || isOf(token, 'year'));
  const counts = tokens.some(token => isOf(token, 'many'));
  const office = tokens.some(token => isOf(token, 'office_place') || isOf(token, 'lead'));
  if (a !== undefined && b !== undefined) {
    if (asksWhen)
      return recognises ? `When did ${a} recognise ${b}?` : `When did ${a} and ${b} establish relations?`;
    return recognises ? `Did ${a} recognise ${b}${when}?` : `Did ${a} and ${b} have relations${when}?`;
  }
  if (a !== undefined) {
    if (office) return `Who was in office in ${a}${when}?`;
    const who = counts ? 'How many states' : 'Which states';
    return recognises ? `${who} recognised ${a}${when}?` : `${who} had relations with ${a}${when}?`;
  }
  const body = tokens.find(token => token.kind === 'body');
  if (body?.kind === 'body') return `Which states were members of ${nameOf(body.code)}${when}?`;
  return 'Which U.N. members had no relations with South Korea on 15 February 2024?';
}

/** How much of a stretch is quoted back. */
const quoted = 60;

const quote = (text: string): string => {
  const plain = text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ').trim();
  return `“${plain.length > quoted ? `${plain.slice(0, quoted)}…` : plain}”`;
};

/** One sentence for a question that was not understood: which part, and what can be asked instead. */
export function misunderstood(lexed: Lexed): string {
  const { tokens, text } = lexed;
  const unknown = tokens.filter(token => token.kind === 'word' && token.classes.size === 0);
  const first = unknown[0];
  const last = unknown.find((token, i) => {
    const next = unknown[i + 1];
    return next === undefined || tokens.indexOf(next) !== tokens.indexOf(token) + 1;
  });
  const part =
    first === undefined || last === undefined
      ? `the words of ${quote(text)} are known, but not put together like this`
      : `${quote(text.slice(first.start, last.end))} is not understood`;
  return `${part}; the nearest that can be answered: “${nearest(lexed)}”`;
}
