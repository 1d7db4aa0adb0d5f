import type { Frame } from './frames.ts';
import type { Lexed } from './lex.ts';
import { type Matched, matchFrame } from './match.ts';
import { type ObjectPhrase, readObject } from './object.ts';
import { type DateToken, isOf, isWord, type Token } from './token.ts';

export type Tense = 'present' | 'past' | 'perfect' | 'pluperfect' | 'open';

/** One thing that is said of those asked about. */
export interface Predicate {
  readonly frame: Frame;
  readonly negated: boolean;
  /** It is denied of all time: "never". */
  readonly never: boolean;
  readonly objects: readonly ObjectPhrase[];
  readonly tense: Tense;
  /** The dates told with it; those of a neighbour where it has none of its own. */
  readonly dates: readonly DateToken[];
  readonly join: 'and' | 'or';
  readonly from: number;
  readonly next: number;
}

const isAuxiliary = (token: Token | undefined): boolean =>
  isOf(token, 'have') || isOf(token, 'be') || isOf(token, 'do') || isOf(token, 'will') || isOf(token, 'to');

function tenseAt(tokens: readonly Token[], at: number, main: number): Tense {
  for (let i = at; i < main; i++) {
    if (isWord(tokens[i], 'had')) return 'pluperfect';
    if (isWord(tokens[i], 'has', 'have')) return 'perfect';
    if (isWord(tokens[i], 'did')) return 'past';
    if (isWord(tokens[i], 'do', 'does')) return 'present';
    if (isOf(tokens[i], 'to')) return 'open';
  }
  const verb = tokens[main];
  if (
    isWord(verb, 'had', 'was', 'were') ||
    (verb?.kind === 'word' && /ed$|^(?:kept|held|left|broke|cut|lost|began|withdrew)$/.test(verb.word))
  )
    return 'past';
  return 'present';
}

/** "Establish or restore relations with": two acts of one sort on the same object. */
function matchEither(tokens: readonly Token[], at: number, it: readonly string[]): Matched | null {
  if (tokens[at]?.kind !== 'word' || !isOf(tokens[at + 1], 'or')) return null;
  const second = matchFrame(tokens, at + 2, it);
  const first = second && matchFrame([tokens[at]!, ...tokens.slice(at + 3)], 0, it);
  if (!first || first.next + at + 2 !== second.next) return null;
  const [a, b] = [first.frame, second.frame];
  if (a.mode !== 'act' || b.mode !== 'act' || a.subject !== b.subject || a.side !== b.side) return null;
  return { ...second, frame: { ...b, acts: [...new Set([...a.acts, ...b.acts])] } };
}

interface Read {
  readonly predicate: Omit<Predicate, 'dates'>;
}

/** Reads one verb phrase, its auxiliaries before it: "had not recognised Israel", "did have ties with Cuba". */
function readOne(
  tokens: readonly Token[],
  at: number,
  it: readonly string[],
  join: 'and' | 'or',
): Read | null {
  let negated = false;
  let never = false;
  for (let main = at; main < tokens.length; main++) {
    const matched = matchFrame(tokens, main, it) ?? matchEither(tokens, main, it);
    if (matched !== null) {
      const no = negated !== matched.negated;
      const { frame, objects, next } = matched;
      return {
        predicate: {
          frame,
          objects,
          next,
          join,
          from: at,
          negated: no !== frame.lacks,
          never: never || matched.never,
          tense: tenseAt(tokens, at, main),
        },
      };
    }
    if (isOf(tokens[main], 'not')) {
      negated = !negated;
      never ||= isWord(tokens[main], 'never');
    } else if (!isAuxiliary(tokens[main])) return null;
  }
  return null;
}

/** "but not with Seoul", "and not in 1980": the last verb phrase over again, with another object or date. */
function readElliptic(
  tokens: readonly Token[],
  at: number,
  last: Omit<Predicate, 'dates'>,
  it: readonly string[],
): Omit<Predicate, 'dates'> | null {
  let next = at;
  let no = false;
  let { never } = last;
  while (isOf(tokens[next], 'not') || isOf(tokens[next], 'no') || isOf(tokens[next], 'without')) {
    no = !no;
    never = isWord(tokens[next], 'never');
    next++;
  }
  while (isAuxiliary(tokens[next]) && !isOf(tokens[next], 'with')) next++;
  const { subject } = last.frame;
  if (isOf(tokens[next], 'relations') && subject !== 'relations') return null;
  if (isOf(tokens[next], 'recognition') && subject !== 'recognition') return null;
  if (isOf(tokens[next], 'relations') || isOf(tokens[next], 'recognition')) next++;
  if (
    isOf(tokens[next], 'with') ||
    isOf(tokens[next], 'of') ||
    isOf(tokens[next], 'in') ||
    isOf(tokens[next], 'by')
  )
    next++;
  const object = readObject(tokens, next, it);
  const negated = no ? !last.negated : last.negated;
  if (object) return { ...last, objects: [object], negated, never, from: at, next: object.next, join: 'and' };
  return no && next === at + 1 ? { ...last, negated, never, from: at, next, join: 'and' } : null;
}

const isJoint = (token: Token | undefined): boolean =>
  isOf(token, 'and') || isOf(token, 'or') || isOf(token, 'but');

/** Reads verb phrases joined by and, but, or; null where none begins. What follows them is left to the caller. */
export function readPredicates(
  lexed: Lexed,
  at: number,
  it: readonly string[] = [],
): { readonly predicates: readonly Predicate[]; readonly next: number } | null {
  const { tokens } = lexed;
  const first = readOne(tokens, at, it, 'and');
  if (first === null) return null;
  const found = [first.predicate];
  let next = first.predicate.next;
  while (next < tokens.length) {
    let ahead = next;
    while (isJoint(tokens[ahead])) ahead++;
    const joint = ahead > next;
    const join = isOf(tokens[next], 'or') ? 'or' : 'and';
    if (!joint && !isOf(tokens[next], 'not') && !isOf(tokens[next], 'without')) break;
    if (isWord(tokens[ahead], 'who', 'which', 'that')) ahead++;
    const elliptic = readElliptic(tokens, ahead, found.at(-1)!, it);
    const whole = joint ? readOne(tokens, ahead, it, join)?.predicate : null;
    const more = whole && (elliptic === null || whole.next >= elliptic.next) ? whole : elliptic;
    if (!more || more.next <= next) break;
    found.push({ ...more, join });
    next = more.next;
  }
  return { predicates: withDates(lexed, found), next };
}

/** Gives each verb phrase the dates told in it, or those told next to it. */
function withDates(lexed: Lexed, found: readonly Omit<Predicate, 'dates'>[]): Predicate[] {
  const start = found[0]!.from;
  const leading = lexed.dates.filter(({ at }) => at <= start).map(({ token }) => token);
  const own = found.map(({ from }, i) => {
    const end = found[i + 1]?.from ?? Number.POSITIVE_INFINITY;
    return lexed.dates
      .filter(({ at }) => at > Math.max(from, start) && at <= Math.max(end - 1, from))
      .map(({ token }) => token);
  });
  const nearest = (i: number): readonly DateToken[] => {
    const after = own.slice(i).find(dates => dates.length > 0);
    const before = own.slice(0, i).findLast(dates => dates.length > 0);
    return (own[i]!.length > 0 ? own[i]! : (after ?? before)) ?? [];
  };
  return found.map((predicate, i) => {
    const dates = nearest(i);
    return {
      ...predicate,
      dates:
        leading.length > 0 && own[i]!.length === 0 && dates.length === 0 ? leading : [...leading, ...dates],
    };
  });
}
