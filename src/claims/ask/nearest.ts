import { polity } from '../../atlas/index.ts';
import type { Kind } from '../../base/index.ts';
import { withArticle } from '../../inquiry/index.ts';
import type { Frame } from './frames.ts';
import type { Lexed } from './lex.ts';
import { matchFrame } from './match.ts';
import { isOf, type Token } from './token.ts';

const nameOf = (code: string): string => withArticle(polity(code)?.en ?? code);

/** The polities that a question names, each once. */
function named(tokens: readonly Token[]): string[] {
  const codes = tokens.flatMap(token => (token.kind === 'polity' ? token.codes : []));
  return [...new Set(codes)].slice(0, 2).map(nameOf);
}

/** Acts as a question can ask for them. */
const verbs: Partial<Record<Kind, string>> = {
  'relations-established': 'establish relations with',
  'relations-restored': 'restore relations with',
  'relations-severed': 'break off relations with',
  recognition: 'recognise',
  'recognition-withdrawn': 'withdraw recognition of',
  'mission-opened': 'open an embassy in',
  'mission-closed': 'close its embassy in',
};

/** The first act that the words tell, whatever else stands in them. */
function actIn(tokens: readonly Token[]): string | null {
  for (let at = 0; at < tokens.length; at++) {
    const frame: Frame | undefined = matchFrame(tokens, at)?.frame;
    if (frame !== undefined && frame.mode !== 'state' && frame.mode !== 'turn')
      return verbs[frame.acts[0]!] ?? null;
  }
  return null;
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
  const act = actIn(tokens);
  if (a !== undefined && b !== undefined) {
    if (act !== null) return `When did ${a} ${act} ${b}?`;
    if (asksWhen)
      return recognises ? `When did ${a} recognise ${b}?` : `When did ${a} and ${b} establish relations?`;
    return recognises ? `Did ${a} recognise ${b}${when}?` : `Did ${a} and ${b} have relations${when}?`;
  }
  if (a !== undefined) {
    if (act !== null && !recognises) return `Which states did ${a} ${act}${when}?`;
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

/** Where nearly every word is strange, the question is in another language or none. */
const mostlyStrange = 0.7;

/** Words that make a question one that no record answers, and why. */
const beyond: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/^\W*why\b|\bfor what reason|\bthe reasons? /iu, 'the record tells what happened and when, not why'],
  [/^\W*(?:will|would|should)\b/iu, 'the record tells what has been, not what will or should be'],
];

/** The part that is not understood, as a clause. */
function partOf({ tokens, text }: Lexed): string {
  const why = beyond.find(([pattern]) => pattern.test(text))?.[1];
  if (why !== undefined) return why;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'there is no word in the question';
  const words = tokens.filter(token => token.kind === 'word');
  const unknown = words.filter(token => token.classes.size === 0);
  if (unknown.length >= 2 && unknown.length >= words.length * mostlyStrange)
    return `${quote(text)} is not understood, as questions are read in English`;
  const first = unknown[0];
  const last = unknown.find((token, i) => {
    const next = unknown[i + 1];
    return next === undefined || tokens.indexOf(next) !== tokens.indexOf(token) + 1;
  });
  return first === undefined || last === undefined
    ? `the words of ${quote(text)} are known, but not put together like this`
    : `${quote(text.slice(first.start, last.end))} is not understood`;
}

/** One sentence for a question that was not understood: which part, and what can be asked instead. */
export const misunderstood = (lexed: Lexed): string =>
  `${partOf(lexed)}; the nearest that can be answered: “${nearest(lexed)}”`;
