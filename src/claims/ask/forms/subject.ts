import { type Asking, overAuxiliaries } from '../asking.ts';
import { type ObjectPhrase, readObject } from '../object.ts';
import type { Predicate } from '../predicate.ts';
import { isOf, isWord, type Token } from '../token.ts';

/** "Did Cuba have ...": the subject, and the rest with its auxiliary put after it. */
export function straightened({ tokens, lexed }: Asking): { subject: ObjectPhrase; rest: Asking } | null {
  const first = tokens[0];
  if (!(isOf(first, 'do') || isOf(first, 'be') || isOf(first, 'have') || isOf(first, 'will')))
    return declared({ tokens, lexed, on: '' });
  const at = overAuxiliaries(tokens, 0);
  const existing = relationsBetween(tokens, at);
  if (existing !== null) {
    const have: Token = {
      kind: 'word',
      word: 'had',
      classes: new Set(['have']),
      start: 0,
      end: 0,
      text: 'had',
    };
    const rest = [have, tokens[existing.noun]!, ...tokens.slice(existing.next)];
    return { subject: existing.parties, rest: asking(lexed, rest, existing.next - 2) };
  }
  const subject = readObject(tokens, at);
  if (subject === null) return null;
  const next = overEach(tokens, subject);
  const rest = [...tokens.slice(0, at), ...tokens.slice(next)];
  return { subject, rest: asking(lexed, rest, next - at) };
}

/** "(Is it true that) Syria was on the list": a statement, asked about. */
function declared({ tokens, lexed }: Asking): { subject: ObjectPhrase; rest: Asking } | null {
  const subject = readObject(tokens, 0);
  if (subject === null || subject.next === tokens.length) return null;
  const next = overEach(tokens, subject);
  return { subject, rest: asking(lexed, tokens.slice(next), next) };
}

/** "Spain and Portugal both left": what says it of each of several stands behind them. */
const overEach = (tokens: readonly Token[], { codes, next }: ObjectPhrase): number =>
  codes.length > 1 && isOf(tokens[next], 'both') ? next + 1 : next;

/** The rest of a question, with its dates moved to where their words now stand. */
const asking = (lexed: Asking['lexed'], tokens: readonly Token[], moved: number): Asking => ({
  lexed: {
    ...lexed,
    tokens,
    dates: lexed.dates.map(({ token, at }) => ({ token, at: Math.max(1, at - moved) })),
  },
  tokens,
  on: '',
});

/** "Were there relations between A and B", "Did ties between A and B exist". */
function relationsBetween(
  tokens: readonly Token[],
  from: number,
): { noun: number; parties: ObjectPhrase; next: number } | null {
  const at = isOf(tokens[from], 'there') ? from + 1 : from;
  const noun = isOf(tokens[at], 'no') ? at + 1 : at;
  if (!isOf(tokens[noun], 'relations') || !isWord(tokens[noun + 1], 'between')) return null;
  const parties = readObject(tokens, noun + 2);
  if (parties === null || parties.codes.length !== 2) return null;
  const next = isOf(tokens[parties.next], 'exist') ? parties.next + 1 : parties.next;
  return { noun, parties, next };
}

/** "X and Y had relations": each other's. */
export function withObject(
  predicate: Predicate,
  subject: ObjectPhrase,
): { subject: string; predicate: Predicate } | null {
  if (predicate.objects.length > 0 || predicate.frame.strand !== null)
    return subject.codes.length === 1 ? { subject: subject.codes[0]!, predicate } : null;
  if (subject.codes.length !== 2) return null;
  const object: ObjectPhrase = { join: 'both', codes: [subject.codes[1]!], next: 0 };
  return { subject: subject.codes[0]!, predicate: { ...predicate, objects: [object] } };
}
